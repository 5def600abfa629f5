import type { Language } from '../language/locales.ts';
import type { ReplyWords, Stance } from '../model/reply.ts';
import type { Size } from './facts/photo.ts';
import type { Paper, ReportKind } from './options.ts';
import type { ChartMark, Mark } from './written/mark.ts';

/**
 * A report as plain data: all its words are in it, nothing about how it looks. The preview on screen and the Word file
 * are drawn from the same one.
 */
export interface Report {
  readonly language: Language;
  readonly kind: ReportKind;
  readonly paper: Paper;
  readonly source: Source;
  /** The document's name, also in its properties. */
  readonly title: string;
  /** Stands at the top of every page but the first. */
  readonly runningHead: string;
  /** Stands at the foot of every page, with the numbers filled in. */
  readonly pageOf: PageOf;
  readonly titlePage: TitlePage;
  /** Null where a report is so short that it has no contents. */
  readonly contentsTitle: string | null;
  readonly blocks: readonly Block[];
}

/** Which data a report was made from; it stands in the file's properties, so that a file that comes back is known. */
export interface Source {
  /** The assessment's id; of a comparison the short ids of all. */
  readonly assessment: string;
  /** How many changes the vault held. */
  readonly position: number;
  /** "who-qualityrights 1.0.0" */
  readonly instrument: string;
  readonly kind: ReportKind | 'comparison';
}

/** "Page {page} of {pages}" as its three pieces of text around the two numbers. */
export interface PageOf {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

export interface TitlePage {
  /** The service's at the left, the team's at the right. */
  readonly logos: readonly Logo[];
  /** What kind of document this is, above the title. */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly Pair[];
  /** Whom it is for and how it may be passed on; empty where anybody may read it. */
  readonly handling: string;
  /** What could not wait, before anything else; null where nothing was, and in a report for the public. */
  readonly concerns: Concerns | null;
  /** Set where the service is made up. */
  readonly sample: Notice | null;
}

/** What page and Word call the language of a text, such as "fr-FR", where it is another than the report's. */
export interface Spoken {
  readonly language?: string | undefined;
}

export interface Pair extends Spoken {
  readonly label: string;
  /** In that language. */
  readonly value: string;
}

/** Urgent concerns, open ones first. */
export interface Concerns {
  readonly title: string;
  readonly text: string;
  readonly concerns: readonly ConcernEntry[];
}

export interface ConcernEntry {
  readonly open: boolean;
  /** The same in words, with the day on which it was closed. */
  readonly state: string;
  readonly what: string;
  readonly pairs: readonly Pair[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Pairs
  | Table
  | Verdict
  | CriteriaTable
  | Chart
  | Photos
  | Notice
  | Prose
  | QuotationBlock
  | Point
  | Response
  | GivenReply;

/** `id` is stable from one report to the next: a bookmark in Word, an anchor on screen. */
export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Starts a page of its own in print. */
  readonly newPage: boolean;
}

/** Words of a text that lead to another place of the report: the id of a heading, a caption or a criterion. */
export interface Reference {
  readonly words: string;
  readonly to: string;
}

/** What stands over a table or chart and under a photo: "Table 3. The scale". */
export interface Caption {
  readonly id: string;
  /** "Table" */
  readonly label: string;
  /** Tables and figures are counted apart. */
  readonly number: number;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly references?: readonly Reference[];
  /** `lead` opens a section; `quiet` is an aside in smaller or greyer type. */
  readonly tone: 'lead' | 'plain' | 'quiet';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
  readonly references?: readonly Reference[];
}

/** Labels and their values, one pair a line. */
export interface Pairs {
  readonly kind: 'pairs';
  readonly pairs: readonly Pair[];
}

export interface Table {
  readonly kind: 'table';
  /** What the table shows, for people who can't see it. */
  readonly alt: string;
  /** What its caption says; where there is none, it is what the table shows. */
  readonly title?: string;
  /** For texts that name it by its number. */
  readonly name?: string;
  /** Set once a whole report is numbered; a short one has none. */
  readonly caption?: Caption;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** `close` sets many short rows on one page; all tables of a report that `fit` share one page with all else in it. */
  readonly spacing: 'open' | 'close' | 'fit';
}

export interface Column {
  readonly title: string;
  /** Share of the table's width; the shares of a table's columns add up to 1. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** `group` heads the rows below it, as a theme does its standards. */
export interface Row {
  readonly tone: 'plain' | 'group';
  readonly cells: readonly Cell[];
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly references?: readonly Reference[] }
  /**
   * `full` says the level's name too; `code` its code only, where there is little room; `sign` its squares only, beside
   * words that say the same.
   */
  | { readonly kind: 'mark'; readonly mark: Mark; readonly as: 'full' | 'code' | 'sign' }
  /** How often each answer was given: a number before each pill. */
  | { readonly kind: 'shares'; readonly parts: readonly Share[] };

/** What the team agreed on a theme or standard; its reason is in that language. */
export interface Verdict extends Spoken {
  readonly kind: 'verdict';
  /** Code of the theme or standard. */
  readonly code: string;
  readonly label: string;
  readonly mark: Mark;
  /** Empty where none was given. */
  readonly reason: string;
  /** Who was not there, who sees it differently, and what is different at single sites, by their names. */
  readonly sites: readonly Pair[];
}

/** The criteria of one standard. Over all such tables, each criterion of the instrument appears exactly once. */
export interface CriteriaTable {
  readonly kind: 'criteria';
  readonly standard: string;
  readonly alt: string;
  readonly titles: {
    readonly code: string;
    readonly criterion: string;
    readonly agreed: string;
    /** Null where the members' own answers are left out. */
    readonly ratings: string | null;
  };
  readonly criteria: readonly CriterionRow[];
}

/** Its statement is in that language. */
export interface CriterionRow extends Spoken {
  readonly id: string;
  readonly code: string;
  readonly statement: string;
  readonly agreed: Mark;
  /** With its label; null where none was given. */
  readonly reason: Pair | null;
  /** Null where they are left out. */
  readonly ratings: Shares | null;
  /** What they were before the talk, where that differs. */
  readonly before: Before | null;
  /** Which perspectives of the team had nobody there when it was decided. */
  readonly without: Pair | null;
  readonly dissents: { readonly label: string; readonly quotes: readonly Quotation[] } | null;
  /** What was gathered on it, in counts by source; null where nothing was. */
  readonly sources: Pair | null;
  readonly quotes: { readonly label: string; readonly quotes: readonly Quotation[] } | null;
  /** What is different at single sites, by their names. */
  readonly sites: readonly Pair[];
  /** Members' evidence notes, never by name and in no order that tells whose they are. */
  readonly evidence:
    | (Spoken & { readonly label: string; readonly notes: readonly string[] })
    | null;
}

/** Words that may be printed, in quotation marks, and whose they are as far as that may be said. */
export interface Quotation extends Spoken {
  readonly text: string;
  readonly from: string;
}

/** How answers spread before the talk, and what those after it are called beside them. */
export interface Before {
  readonly label: string;
  readonly shares: Extract<Shares, { kind: 'open' }>;
  readonly after: string;
}

/** How members' own ratings spread. Where the criterion was not opened there is nothing but words that say so. */
export type Shares =
  | { readonly kind: 'closed'; readonly text: string }
  | {
      readonly kind: 'open';
      /** From best to worst, then N/A, not enough evidence, not rated; never a count of 0. Adds up to `of`. */
      readonly parts: readonly Share[];
      readonly of: number;
      /** The same in words: "5 A/P, 2 A/I, 1 N/A of 8". */
      readonly text: string;
    };

export interface Share {
  readonly mark: Mark;
  readonly count: number;
}

/** Every series has a value for every category. */
export interface Chart {
  readonly kind: 'chart';
  /**
   * A stacked bar for each category where nothing is said; `shares` draws all bars alike long; `beside` has a bar for each
   * series in every category.
   */
  readonly shape?: 'shares' | 'beside';
  readonly title: string;
  /** As of a table. */
  readonly name?: string;
  readonly caption?: Caption;
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly mark: ChartMark;
    readonly values: readonly number[];
  }[];
}

/** One large photo, or up to two side by side. */
export interface Photos {
  readonly kind: 'photos';
  readonly photos: readonly Photo[];
  readonly large: boolean;
}

/** A picture of the vault by its ids: a report holds no bytes. */
export interface Photo {
  readonly id: string;
  /** The id of the evidence that it belongs to. */
  readonly owner: string;
  readonly alt: string;
  /** What stands below it. */
  readonly text: string;
  readonly size: Size;
  readonly caption?: Caption;
}

export interface Logo {
  readonly id: string;
  readonly alt: string;
  readonly size: Size;
}

export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'sample' | 'open' | 'info';
  readonly title: string;
  readonly text: string;
  readonly references?: readonly Reference[];
}

/** What people wrote at length, in their own words. */
export interface Prose {
  readonly kind: 'prose';
  readonly parts: readonly ProsePart[];
}

/** Headings stand below a chapter's own, and not in the contents. */
export type ProsePart =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | ProseList;

export interface ProseList {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly (readonly ProseItemPart[])[];
}

/** A list in a list has no list in it. */
export type ProseItemPart = Exclude<ProsePart, { kind: 'heading' }>;

/** A stretch of text in one look, with the line breaks that its author typed. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** What page and Word call the language, such as "fr-FR"; null where it is the report's. */
  readonly language: string | null;
}

/** A quotation that somebody put into a text. */
export interface QuotationBlock extends Quotation {
  readonly kind: 'quotation';
}

/** A pair of which some words lead elsewhere. */
export interface LinkedPair extends Pair {
  readonly references?: readonly Reference[];
}

/** A strength, a shortfall or a recommendation. */
export interface Point {
  readonly kind: 'point';
  /** Stable from one report to the next, such as "recommendation-<uuid>": a bookmark in Word, an anchor on screen. */
  readonly id: string;
  /** "R1"; empty where it is not counted. */
  readonly number: string;
  readonly text: Run;
  /** Who can remove it, whom it is for, what it is about, in which language it is written. */
  readonly about: readonly LinkedPair[];
  /** Says that nobody has read it yet; null where somebody has. */
  readonly draft: string | null;
}

/** Fields for the service to fill in about one recommendation or standard. */
export interface Response {
  readonly kind: 'response';
  /** The recommendation's id or the standard's code: what was filled in is found by this. */
  readonly target: string;
  /** What the table is, for people who can't see it. */
  readonly alt: string;
  readonly title: string;
  /** What was agreed on a standard; null for a recommendation. */
  readonly mark: Mark | null;
  /** The words of a recommendation; null for a standard. */
  readonly text: Run | null;
  readonly labels: {
    readonly answer: string;
    readonly stances: Readonly<Record<Stance, string>>;
    readonly what: string;
    readonly who: string;
    readonly by: string;
    readonly accuracy: string;
  };
  /** What the service answered before. */
  readonly given: ReplyWords | null;
}

/** What the service answered, as its right of reply. */
export interface GivenReply {
  readonly kind: 'reply';
  readonly label: string;
  readonly answer: string;
  readonly pairs: readonly Pair[];
}

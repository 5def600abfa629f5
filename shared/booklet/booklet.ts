import type { PromptKind, RespondentGroup } from '../instrument/instrument.ts';
import type { Heading, List, PageOf, Paragraph } from '../report/report.ts';

/** The papers that a team can take to places where no device may enter. */
export const bookletKinds = [
  'interview-users',
  'interview-family',
  'interview-staff',
  'observation',
  'score-sheet',
  'consent',
] as const;
export type BookletKind = (typeof bookletKinds)[number];

/** Large print is 18 points and more throughout. */
export type Print = 'standard' | 'large';

/** Whom an interview booklet is for. */
export const respondents = {
  'interview-users': 'users',
  'interview-family': 'family',
  'interview-staff': 'staff',
} as const satisfies Partial<Record<BookletKind, RespondentGroup>>;
export type InterviewKind = keyof typeof respondents;

/** A booklet as plain data: all its words are in it, nothing about how it looks, and no rating of anybody. */
export interface Booklet {
  readonly kind: BookletKind;
  /** The instrument's: most of the words are in it. */
  readonly language: string;
  readonly print: Print;
  /** The document's name, also in its properties. */
  readonly title: string;
  /** The same at the top of every page, where it has to be short in large print. */
  readonly head: string;
  /** Stands at the top of every page to be filled in, so that loose sheets find each other again; null for none. */
  readonly sheetCode: string | null;
  /** Instrument and version, at the foot of every page. */
  readonly foot: string;
  readonly pageOf: PageOf;
  readonly blocks: readonly Block[];
}

export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | Notice
  | Fields
  | Ticks
  | Lines
  | Slip
  | Questions
  | Checks
  | ScaleKey
  | Scores;

export interface Title {
  readonly kind: 'title';
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
}

/** `gentle` comes before what may bring back bad memories. */
export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'info' | 'gentle';
  readonly title: string;
  readonly text: string;
}

/** Places to write something short, two side by side. */
export interface Fields {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

export interface Field {
  readonly label: string;
  /** What to write there, or not; may be empty. */
  readonly hint: string;
}

/** Things to tick, in a frame. */
export interface Ticks {
  readonly kind: 'ticks';
  readonly title: string;
  readonly items: readonly Tick[];
}

export interface Tick {
  readonly text: string;
  /** A box for each; where there are none, the text has one box of its own. */
  readonly options: readonly string[];
}

/** Empty lines to write on. */
export interface Lines {
  readonly kind: 'lines';
  readonly label: string;
  readonly lines: number;
}

/** What the other person takes home, below a line to cut along. */
export interface Slip {
  readonly kind: 'slip';
  readonly title: string;
  readonly text: string;
  readonly fields: readonly Field[];
}

/** The questions on one standard. Over a booklet, each criterion that is asked about appears exactly once. */
export interface Questions {
  readonly kind: 'questions';
  readonly standard: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly code: string;
  readonly topic: string;
  readonly prompts: readonly string[];
  /** What should be true, in plain words. */
  readonly plain: string;
  /** Lines for notes. */
  readonly lines: number;
}

/** What to look at and to read for one standard. Each criterion with something to see appears exactly once. */
export interface Checks {
  readonly kind: 'checks';
  readonly standard: string;
  readonly checks: readonly Check[];
}

export interface Check {
  readonly code: string;
  readonly topic: string;
  readonly items: readonly CheckItem[];
  /** Where and when, on one line. */
  readonly places: readonly string[];
  readonly lines: number;
}

export interface CheckItem {
  readonly kind: Extract<PromptKind, 'observation' | 'documents'>;
  readonly label: string;
  readonly text: string;
}

/** The answers of the scale and what they mean. */
export interface ScaleKey {
  readonly kind: 'scale-key';
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly plain: string;
  }[];
}

/** The criteria of one theme with boxes for their answers. Over a sheet, each criterion appears exactly once. */
export interface Scores {
  readonly kind: 'scores';
  readonly theme: string;
  readonly titles: {
    readonly code: string;
    readonly criterion: string;
    readonly answer: string;
    readonly comment: string;
  };
  /** Codes of the levels, from best to worst. */
  readonly levels: readonly string[];
  /** Codes of the answers that every kind of question has: not applicable, not enough evidence. */
  readonly others: readonly string[];
  readonly standards: readonly {
    readonly code: string;
    readonly title: string;
    readonly rows: readonly ScoreRow[];
  }[];
}

export interface ScoreRow {
  readonly code: string;
  readonly topic: string;
  readonly plain: string;
  readonly answer: AnswerSpace;
}

/** Where the answer goes, as the question asks for it. */
export type AnswerSpace =
  /** A box under each of the scale's levels. */
  | { readonly kind: 'levels' }
  /** A box before each of these; the hint says how many may be ticked. */
  | { readonly kind: 'options'; readonly hint: string; readonly options: readonly string[] }
  /** A short line before the unit; the hint says from what to what. */
  | { readonly kind: 'number'; readonly hint: string; readonly unit: string }
  | { readonly kind: 'text'; readonly lines: number };

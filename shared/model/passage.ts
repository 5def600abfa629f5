import { z } from 'zod';
import { id } from './change.ts';
import { keptCodeOf } from './code.ts';
import { prose } from './text.ts';

/** The chapters of a report that people write in their own words. */
export const passageParts = ['summary', 'discussion', 'conclusions'] as const;
export type PassagePart = (typeof passageParts)[number];

const marks = z
  .array(z.strictObject({ type: z.enum(['bold', 'italic']) }))
  .max(2)
  .readonly();

const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: prose(20_000).min(1),
    marks: marks.optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
export type Inline = Readonly<z.infer<typeof inline>>;

const content = z.array(inline).max(2000).readonly().optional();
const paragraph = z.strictObject({ type: z.literal('paragraph'), content });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2)]) }),
  content,
});

/** A list in a list, and no deeper. */
const innerItem = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraph).min(1).max(200).readonly(),
});
const innerItems = z.array(innerItem).min(1).max(200).readonly();
const innerList = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: innerItems,
});
const item = z.strictObject({
  type: z.literal('listItem'),
  content: z
    .array(z.discriminatedUnion('type', [paragraph, innerList]))
    .min(1)
    .max(200)
    .readonly(),
});
const list = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(item).min(1).max(200).readonly(),
});

/** The whole instrument, where an insert is of no one theme. */
export const everything = 'all';
const ofTheme = z.union([keptCodeOf, z.literal(everything)]);

/** What stands in a text by name only and is filled in anew whenever a report is made. */
const insert = z.strictObject({
  type: z.literal('insert'),
  attrs: z.discriminatedUnion('what', [
    /** Agreed levels: of all themes and standards, or of one theme's standards and criteria. */
    z.strictObject({ what: z.literal('table'), of: ofTheme }),
    z.strictObject({ what: z.literal('chart'), of: ofTheme }),
    /** A marked quotation; it prints only while its consent stands, and never twice as wide as its consent. */
    z.strictObject({ what: z.literal('quotation'), evidence: id, quote: id }),
  ]),
});
export type Insert = Readonly<z.infer<typeof insert>>['attrs'];

const node = z.union([paragraph, heading, list, insert]);
export type ProseNode = Readonly<z.infer<typeof node>>;
export type ProseList = Readonly<z.infer<typeof list>>;

/** A text with headings, lists, emphasis and inserts, in the form of the editor that writes it (ProseMirror's JSON). */
const bodySchema = z.strictObject({
  type: z.literal('doc'),
  content: z.array(node).max(1000).readonly(),
});
export type ProseBody = Readonly<z.infer<typeof bodySchema>>;

/** One chapter's text in one language. */
export const passageSchema = z.strictObject({
  body: bodySchema,
  /** Made from the decisions, and nobody has read it yet: it says so wherever it shows and prints. */
  draft: z.boolean(),
  /** Kept out of everything public. */
  internal: z.boolean(),
});

export type Passage = Readonly<z.infer<typeof passageSchema>>;

export const emptyBody: ProseBody = { type: 'doc', content: [] };
export const freshPassage: Passage = { body: emptyBody, draft: false, internal: false };

export const passageKey = (assessment: string, part: PassagePart, language: string) =>
  `${assessment}/${part}/${language}`;

import { z } from 'zod';
import { respondentGroups } from '../instrument/instrument.ts';
import { id } from './change.ts';
import { keptCode } from './code.ts';
import { day, line, prose, time } from './text.ts';

/** What a piece of evidence says of a criterion: that it is so, that it is not, or both. Null while nobody said. */
export const sayings = ['for', 'mixed', 'against'] as const;
export type Saying = (typeof sayings)[number];

const link = z.strictObject({ criterion: keptCode, says: z.enum(sayings).nullable() });

/** Words as they were said or written, marked so that they may be printed. */
const quote = z.strictObject({
  id,
  text: prose(2000),
  /** Where they print; some of the criteria that the piece is linked to. */
  criteria: z.array(keptCode).max(200).readonly(),
});

const common = {
  site: id.nullable(),
  on: day.nullable(),
  /** Who of the team was there. */
  who: z.array(id).max(60).readonly(),
  links: z.array(link).max(500).readonly(),
  notes: prose(20_000),
  quotes: z.array(quote).max(200).readonly(),
  /** Its words stay out of everything public, whatever was agreed to; it still counts. */
  internal: z.boolean().optional(),
};

/** What was said to the person before anything else, and what they said to it. */
const consent = z.strictObject({
  /** They were told what it is for, what happens with it, and that they may stop. */
  informed: z.boolean(),
  /** They take part freely. */
  voluntary: z.boolean(),
  how: z.enum(['written', 'spoken']).nullable(),
  quotable: z.boolean().nullable(),
  /** Their words may also stand in a report that anybody can read; absent where nobody asked, which is no. */
  public: z.boolean().nullable().optional(),
  /** Who of the team recorded it. */
  by: id.nullable(),
});
export type Consent = Readonly<z.infer<typeof consent>>;

const interview = z.strictObject({
  ...common,
  kind: z.literal('interview'),
  /** "U-07" in place of a name. */
  code: line(20),
  group: z.enum(respondentGroups),
  consent,
  /** They ended it before its end. */
  stopped: z.boolean(),
  /** Somebody they chose was with them. */
  supported: z.boolean(),
});

const document = z.strictObject({
  ...common,
  kind: z.literal('document'),
  title: line(200),
  /** As it stands on it: a day, a year, "undated". */
  dated: line(60),
});

const observation = z.strictObject({
  ...common,
  kind: z.literal('observation'),
  place: line(200),
  at: time.nullable(),
});

const anyKind = z.discriminatedUnion('kind', [interview, document, observation]);

/** An interview, a document or an observation, linked to criteria. It covers, it never scores. */
export type Evidence = Readonly<z.infer<typeof anyKind>>;
export type EvidenceKind = Evidence['kind'];
export type Interview = Extract<Evidence, { kind: 'interview' }>;
export type Link = Evidence['links'][number];
export type Quote = Evidence['quotes'][number];

export const evidenceKinds = ['interview', 'document', 'observation'] as const;

/** Whether all was said and answered that must be before anything else is written. */
export const consentGiven = ({ informed, voluntary, how, quotable, by }: Consent) =>
  informed && voluntary && how !== null && quotable !== null && by !== null;

/** Whether anything was written that came from the person, the document or the place. */
export const hasContent = ({
  links,
  notes,
  quotes,
}: Pick<Evidence, 'links' | 'notes' | 'quotes'>) =>
  links.length > 0 || notes !== '' || quotes.length > 0;

/** Nothing that a person said may be written before their consent is. */
export const evidenceSchema = anyKind.refine(
  (value) => value.kind !== 'interview' || consentGiven(value.consent) || !hasContent(value),
  { path: ['consent'], message: 'consent-first' },
);

/** Whether the words of a piece may be printed: a person's only with their consent. What was overheard never. */
export const isQuotable = (value: Evidence) =>
  value.kind === 'document' || (value.kind === 'interview' && value.consent.quotable === true);

/** Whether the words of a piece may stand in a report that anybody can read. The service's papers are not the team's to publish. */
export const isPublic = (value: Evidence) =>
  value.kind === 'interview' &&
  isQuotable(value) &&
  value.consent.public === true &&
  value.internal !== true;

export const evidenceKey = (assessment: string, evidence: string) => `${assessment}/${evidence}`;

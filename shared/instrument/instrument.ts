import { z } from 'zod';
import { serviceTypes } from '../model/assessment.ts';
import { line, prose } from '../model/text.ts';

/** The ways a team gathers evidence on a visit. */
export const methods = ['interview', 'documents', 'observation'] as const;
export type Method = (typeof methods)[number];

/** Whom a team interviews. */
export const respondentGroups = ['users', 'family', 'staff'] as const;
export type RespondentGroup = (typeof respondentGroups)[number];

const words = prose(600).trim().min(1);
const label = line(120).min(1);
const articles = z.array(z.number().int().min(1).max(50)).min(1).max(50).readonly();

const criterionCode = z.string().regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/);

/** What a team asks each group, reads and watches for; one or more lines each. */
export const promptKinds = [...respondentGroups, 'documents', 'observation'] as const;
export type PromptKind = (typeof promptKinds)[number];

const option = z.strictObject({ code: z.string().regex(/^[a-z0-9-]{1,20}$/), label });

/** How a criterion is answered. Whatever the kind, N/A and "not enough evidence" are answers too. */
const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level') }),
  z.strictObject({ kind: z.literal('yes-no') }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(option).min(2).max(20).readonly(),
    /** Whether more than one may be chosen. */
    several: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    unit: label,
    least: z.number(),
    most: z.number(),
  }),
  z.strictObject({ kind: z.literal('text') }),
]);
export type Question = z.infer<typeof question>;

const criterion = z.strictObject({
  /** theme.standard.criterion, as in the tool kit whose numbering it follows. */
  code: criterionCode,
  /** Its code in the version before, where it moved. */
  formerly: criterionCode.optional(),
  /** Two to six words for lists. */
  topic: label,
  /** One sentence that a visitor can check. */
  statement: words,
  /** What to look for, ask about or read. */
  lookFor: z.array(words).min(2).max(5).readonly(),
  /** The statement in plain, easy-to-read language. */
  plain: words,
  methods: z.array(z.enum(methods)).min(1).max(3).readonly(),
  groups: z.array(z.enum(respondentGroups)).max(3).readonly(),
  /** Articles of the Convention on the Rights of Persons with Disabilities. */
  articles,
  /** Whether it may not apply to a service without beds. */
  naWithoutBeds: z.boolean(),
  prompts: z.partialRecord(z.enum(promptKinds), z.array(words).min(1).max(3).readonly()).optional(),
  /** A level of the scale where nothing is said. */
  question: question.optional(),
});

const standard = z.strictObject({
  code: z.string().regex(/^\d{1,3}\.\d{1,3}$/),
  title: label,
  statement: words,
  plain: words,
  criteria: z.array(criterion).min(1).readonly(),
});

const theme = z.strictObject({
  code: z.string().regex(/^\d{1,3}$/),
  title: label,
  statement: words,
  plain: words,
  articles,
  standards: z.array(standard).min(1).readonly(),
});

const level = z.strictObject({
  code: line(8).min(1),
  name: label,
  meaning: words,
  plain: words,
});

/** An instrument file: the method as data, in one language. Levels run from best to worst. */
export const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  language: z.string().regex(/^[a-z]{2}$/),
  title: label,
  /** Whose wording and numbering this is; shown in the app and printed in every report. */
  notice: words,
  licence: label,
  source: words,
  /** Kinds of service to which criteria may not apply, with the reason that the team reads. */
  applicability: z
    .array(
      z.strictObject({
        types: z.array(z.enum(serviceTypes)).min(1).max(20).readonly(),
        criteria: z.array(criterionCode).min(1).max(1000).readonly(),
        reason: words,
      }),
    )
    .max(200)
    .readonly()
    .optional(),
  scale: z.strictObject({
    levels: z.array(level).min(2).max(9).readonly(),
    notApplicable: level,
    notEnough: level,
  }),
  themes: z.array(theme).min(1).readonly(),
});

export type Instrument = z.infer<typeof instrumentSchema>;
export type Theme = Instrument['themes'][number];
export type Standard = Theme['standards'][number];
export type Criterion = Standard['criteria'][number];
export type Level = Instrument['scale']['levels'][number];

/** An instrument's version in one language, as an assessment pins it. */
export interface InstrumentPin {
  readonly id: string;
  readonly version: string;
  readonly language: string;
}

export const instrumentKey = ({ id, version, language }: InstrumentPin) =>
  `${id}/${version}/${language}`;

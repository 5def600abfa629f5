import { z } from 'zod';
import { respondentGroups } from '../instrument/instrument.ts';
import { serviceTypes } from '../model/assessment.ts';
import { code, criterionCode, keptCode } from '../model/code.ts';
import { evidenceKinds, sayings } from '../model/evidence.ts';
import { findingKinds, removers } from '../model/finding.ts';
import { perspectives } from '../model/member.ts';
import { passageParts } from '../model/passage.ts';
import { announcements } from '../model/plan.ts';
import { priorities } from '../model/recommendation.ts';
import { refusedKinds } from '../model/refusedAccess.ts';
import { day } from '../model/text.ts';

const text = z.string();
const perspective = z.enum(perspectives);

/** An answer's code and what it is called; of a question that asks for no level, what was said in words. */
const answered = { answer: text, label: text };

const instrument = z.strictObject({
  id: text,
  version: text,
  language: text,
  title: text,
  notice: text,
  licence: text,
  source: text,
  /** From best to worst, then N/A and "?", which are no levels. */
  answers: z.array(z.strictObject({ code: text, name: text, isLevel: z.boolean() })),
  themes: z.array(
    z.strictObject({
      code,
      title: text,
      standards: z.array(
        z.strictObject({
          code,
          title: text,
          criteria: z.array(z.strictObject({ code: criterionCode, topic: text, statement: text })),
        }),
      ),
    }),
  ),
});

const decision = z.strictObject({
  code,
  what: z.enum(['criterion', 'standard', 'theme']),
  title: text,
  /** Null while the team has not decided. */
  answer: text.nullable(),
  label: text,
  reason: text,
  /** The team found that the criterion does not apply to this service. */
  setAside: z.boolean(),
  /** The perspectives of the team of which nobody was there; empty where nobody said who was. */
  without: z.array(perspective),
});

const rating = z.strictObject({
  criterion: criterionCode,
  ...answered,
  /** Null where the criterion is opened without names, or where too few would share it. */
  perspective: perspective.nullable(),
});

/** What one piece says of one criterion. Nothing ties the rows of one piece together. */
const evidence = z.strictObject({
  /** Null for a piece that nobody linked to a criterion yet. */
  criterion: keptCode.nullable(),
  kind: z.enum(evidenceKinds),
  /** Who was heard. Null for documents and observations, and where too few were heard. */
  group: z.enum(respondentGroups).nullable(),
  site: text,
  on: day.nullable(),
  says: z.enum(sayings).nullable(),
});

const interviews = z.strictObject({
  group: z.enum(respondentGroups),
  label: text,
  wanted: z.number().int().min(0).nullable(),
  held: z.number().int().min(0),
});

const refused = z.strictObject({
  kind: z.enum(refusedKinds),
  site: text,
  on: day.nullable(),
  by: text,
  words: text,
  criteria: z.array(keptCode),
});

const inWords = { text, language: z.string().regex(/^[a-z]{2}$/), codes: z.array(text) };

const finding = z.strictObject({
  kind: z.enum(findingKinds),
  ...inWords,
  removers: z.array(z.enum(removers)),
});

const recommendation = z.strictObject({
  /** R1 is the most urgent; as in the public report. */
  number: text,
  priority: z.enum(priorities),
  ...inWords,
  whom: z.array(z.enum(removers)),
});

/** The whole assessment as another program may have it; docs/export.md says what every part means and what is left out. */
export const exportedSchema = z.strictObject({
  format: z.literal('coscore-assessment'),
  formatVersion: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  made: z.iso.datetime(),
  /** How many changes the vault held then. */
  changes: z.number().int().min(0),
  assessment: z.strictObject({
    service: z.strictObject({
      name: text,
      type: z.enum(serviceTypes),
      address: text,
      hasBeds: z.boolean(),
    }),
    round: z.number().int().min(0),
    from: day,
    to: day,
    sample: z.boolean(),
  }),
  instrument,
  team: z.strictObject({
    members: z.number().int().min(0),
    missing: z.array(perspective),
  }),
  plan: z
    .strictObject({ aim: text, scope: text, announced: z.enum(announcements).nullable() })
    .nullable(),
  sites: z.array(text),
  interviews: z.array(interviews),
  /** How many pieces of evidence were withdrawn. */
  withdrawn: z.number().int().min(0),
  opened: z.array(criterionCode),
  decisions: z.array(decision),
  ratings: z.array(rating),
  evidence: z.array(evidence),
  quotations: z.array(z.strictObject({ criterion: keptCode, text, from: text })),
  dissents: z.array(z.strictObject({ code, text, perspective: perspective.nullable() })),
  siteNotes: z.array(z.strictObject({ code: text, site: text, text })),
  refused: z.array(refused),
  former: z.array(
    z.strictObject({ code: text, version: text, statement: text, answer: text, reason: text }),
  ),
  findings: z.array(finding),
  recommendations: z.array(recommendation),
  chapters: z.array(
    z.strictObject({ part: z.enum(passageParts), language: inWords.language, text }),
  ),
});

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
export type Exported = Frozen<z.infer<typeof exportedSchema>>;
export type OutRating = Exported['ratings'][number];
export type OutEvidence = Exported['evidence'][number];
export type OutDecision = Exported['decisions'][number];

import { z } from 'zod';
import { keptCodeOf } from './code.ts';
import { prose } from './text.ts';

/** Who can remove what stands in the way of a right; who a recommendation is for. */
export const removers = ['service', 'management', 'system', 'law'] as const;
export type Remover = (typeof removers)[number];

/** Words by language, by ISO 639-1 code; a language without words is not there or empty. */
export const wordsByLanguage = z.record(z.string().regex(/^[a-z]{2}$/), prose(4000));
export type WordsByLanguage = Readonly<z.infer<typeof wordsByLanguage>>;

/** What strengths, shortfalls and recommendations have in common. */
export const written = {
  words: wordsByLanguage,
  /** Criteria, standards and themes that it is about. */
  codes: z.array(keptCodeOf).max(200).readonly(),
  /** Made from the decisions, and nobody has read it yet. */
  draft: z.boolean(),
  /** Kept out of everything public. */
  internal: z.boolean(),
  /** Place in lists, from 0. */
  place: z.number().int().min(0).max(9999),
};

export const findingKinds = ['strength', 'shortfall'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What a service does well, or what falls short of a right, in the team's own words. */
export const findingSchema = z.strictObject({
  ...written,
  kind: z.enum(findingKinds),
  /** Of a shortfall: who can remove it. Empty for a strength. */
  removers: z.array(z.enum(removers)).max(removers.length).readonly(),
});

export type Finding = Readonly<z.infer<typeof findingSchema>>;

export const findingKey = (assessment: string, finding: string) => `${assessment}/${finding}`;

import { changeSchema, draftInput, procedure, z } from './base.ts';

/** Records of an assessment that are read and written whole: what a team plans, gathers and writes. */
export const visitNouns = [
  'site',
  'plan',
  'approval',
  'visit',
  'task',
  'respondents',
  'refusedAccess',
  'evidence',
  'siteNote',
  'concern',
  'talk',
  'passage',
  'finding',
  'recommendation',
  'reply',
  'remark',
] as const;
export type VisitNoun = (typeof visitNouns)[number];

/** Records that belong to no one assessment. */
export const registerNouns = ['service', 'interviewTable'] as const;
export type RegisterNoun = (typeof registerNouns)[number];

export const recordNouns = [...visitNouns, ...registerNouns, 'assessment', 'member'] as const;
export type RecordNoun = (typeof recordNouns)[number];

export const record = {
  /**
   * Writes one record whole, as somebody types; `value` null removes it. What it names (site, criteria) must be there,
   * and nothing that a person said goes in before their consent.
   */
  save: procedure
    .input(
      draftInput.extend({
        noun: z.enum(recordNouns),
        key: z.string().min(1).max(200),
        /** Parsed by the noun's own schema, see shared/model/nouns.ts. */
        value: z.record(z.string(), z.unknown()).nullable(),
      }),
    )
    .output(changeSchema),
  /** The register of services and networks, and the table of interviews: all that no assessment holds. */
  register: procedure.output(z.array(changeSchema)),
};

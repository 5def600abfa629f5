import { type } from '@orpc/contract';
import type { Comparison } from '../instrument/compare.ts';
import type { FormerAnswers } from '../instrument/former.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { type Assessment, assessmentSchema } from '../model/assessment.ts';
import type { Change } from '../model/change.ts';
import { memberSchema } from '../model/member.ts';
import { registeredSchema } from '../model/service.ts';
import { siteSchema } from '../model/site.ts';
import { changeSchema, code, draftInput, id, language, procedure, z } from './base.ts';

/** How far an assessment is: counts only, never what anybody chose. */
export interface Progress {
  readonly criteria: number;
  /** Per member, the number of criteria answered. */
  readonly answered: Readonly<Record<string, number>>;
  /** Per member who left a theme to somebody else, the number of criteria that nobody waits for. */
  readonly spared: Readonly<Record<string, number>>;
  readonly opened: number;
  readonly decided: {
    readonly criteria: number;
    readonly standards: number;
    readonly themes: number;
  };
}

export interface AssessmentSummary {
  readonly id: string;
  /** Of the instrument it is made with; null where the vault has not that instrument, and then there is no progress. */
  readonly title: string | null;
  readonly assessment: Assessment;
  readonly members: number;
  readonly progress: Progress | null;
}

/** All that a window needs to show an assessment, ratings apart. */
export interface AssessmentDetails {
  readonly id: string;
  readonly instrument: Instrument;
  /** The current change of each record: assessment, members, openings and decisions. */
  readonly changes: readonly Change[];
}

export const assessment = {
  list: procedure.output(type<readonly AssessmentSummary[]>()),
  /** The instrument comes in the language asked for where it has one, else in the one it was pinned in. */
  load: procedure
    .input(z.strictObject({ assessment: id, language: language.optional() }))
    .output(type<AssessmentDetails>()),
  /** How many criteria under a code each member answered. */
  answered: procedure
    .input(z.strictObject({ assessment: id, code }))
    .output(z.object({ answered: z.record(z.string(), z.number()) })),
  progress: procedure.input(z.strictObject({ assessment: id })).output(type<Progress>()),
  /**
   * Writes the assessment with its team and sites, all or nothing, and the service's entry in the register where it has
   * none yet. What names an entry of the register names one that is there, or the one that is written with it.
   */
  create: procedure
    .input(
      z.strictObject({
        assessment: id,
        value: assessmentSchema,
        members: z
          .array(z.strictObject({ member: id, value: memberSchema }))
          .min(1)
          .max(60),
        sites: z
          .array(z.strictObject({ site: id, value: siteSchema }))
          .max(100)
          .optional(),
        /** Written under `value.service.registered`, which must not be in the register yet. */
        register: registeredSchema.optional(),
      }),
    )
    .output(z.array(changeSchema)),
  /** What another version of the instrument would change, by code; nothing is written. */
  upgradePreview: procedure
    .input(z.strictObject({ assessment: id, version: z.string().max(20) }))
    .output(type<Comparison>()),
  /**
   * Brings an assessment to a newer version of its instrument, all or nothing. Answers to criteria that moved move with
   * them; those to criteria that are gone stay readable beside the assessment.
   */
  upgrade: procedure
    .input(draftInput.extend({ assessment: id, version: z.string().max(20) }))
    .output(z.array(changeSchema)),
  /** What was answered on criteria that are no longer in the version: own ratings apart, of opened ones only. */
  former: procedure
    .input(z.strictObject({ assessment: id, language: language.optional() }))
    .output(type<readonly FormerAnswers[]>()),
  /** Adds the sample to this vault, in a language; returns its id. */
  addSample: procedure.input(z.strictObject({ language })).output(z.object({ assessment: id })),
};

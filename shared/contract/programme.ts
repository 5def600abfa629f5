import { type } from '@orpc/contract';
import type { Instrument } from '../instrument/instrument.ts';
import type { Programme } from '../model/programme.ts';
import { programmeSchema } from '../model/programme.ts';
import type { Summary } from '../scoring/summary.ts';
import { changeSchema, draftInput, procedure, z } from './base.ts';

const version = z.strictObject({ id: z.string().max(60), version: z.string().max(20) });

/** What many agreed with one instrument version, and what is known of the programme. */
export interface ProgrammeSummary {
  readonly instrument: Instrument;
  readonly programme: (Programme & { readonly change: string }) | null;
  /** Assessments of this vault made with it, the sample apart. */
  readonly assessments: number;
  readonly summary: Summary;
}

export const programme = {
  save: procedure
    .input(version.extend({ ...draftInput.shape, value: programmeSchema }))
    .output(changeSchema),
  /** Sums up what the teams agreed; nobody's own ratings. */
  summary: procedure
    .input(version.extend({ language: z.string().max(5) }))
    .output(type<ProgrammeSummary>()),
};

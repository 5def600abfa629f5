import { eventIterator, type } from '@orpc/contract';
import { mostCompared } from '../model/limits.ts';
import type { Report } from '../report/report.ts';
import { id, language, procedure, z } from './base.ts';
import { reportStage } from './report.ts';

const which = z.strictObject({
  assessments: z
    .array(id)
    .min(2)
    .max(mostCompared)
    .refine((all) => new Set(all).size === all.length),
  language,
});

/** Several assessments on one version of one instrument; NOT_COMPARABLE where they are not. */
export const comparison = {
  /** The comparison as it will print, for the screen. */
  preview: procedure.input(which).output(type<Report>()),
  /** Writes the Word file as `report.write` does; `report.file` fetches it. */
  write: procedure.input(which).output(eventIterator(reportStage)),
};

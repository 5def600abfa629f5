import { eventIterator, type } from '@orpc/contract';
import type { Draft } from '../report/drafts/draft.ts';
import { papers, reportKinds } from '../report/options.ts';
import type { LeftOut } from '../report/public/leftOut.ts';
import type { Report } from '../report/report.ts';
import { id, language, procedure, z } from './base.ts';

/** Which report, in which language and on which paper. */
const which = z.strictObject({
  assessment: id,
  language,
  kind: z.enum(reportKinds).default('full'),
  paper: z.enum(papers).default('a4'),
  /** With fields for the service to fill in; of the full report only. */
  fields: z.boolean().default(false),
});

/** A report as it will print, and what a public one leaves out of the full one, which is no part of it. */
export interface Preview {
  readonly report: Report;
  readonly leftOut: readonly LeftOut[];
}

/** How far a Word file is; `ready` brings the name and the ticket to fetch it with. */
export const reportStage = z.discriminatedUnion('stage', [
  z.object({ stage: z.enum(['reading', 'building', 'pages', 'writing']) }),
  z.object({ stage: z.literal('ready'), name: z.string(), ticket: id, bytes: z.number() }),
]);
export type ReportStage = z.infer<typeof reportStage>;

export const report = {
  /** The report as it will print, for the screen. */
  preview: procedure.input(which).output(type<Preview>()),
  /** Texts for the report in one language, made from what was decided; nothing is stored. */
  draft: procedure.input(z.strictObject({ assessment: id, language })).output(type<Draft>()),
  /** Writes the Word file away from the window's thread. Leaving the stream cancels it. */
  write: procedure.input(which).output(eventIterator(reportStage)),
  /** The finished file; a ticket works once. */
  file: procedure.input(z.strictObject({ ticket: id })).output(z.instanceof(File)),
};

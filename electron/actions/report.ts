import type { Preview, ReportStage } from '../../shared/contract/report.ts';
import { knownLanguage } from '../../shared/language/locales.ts';
import { languages } from '../../shared/language/words.ts';
import { Problem } from '../../shared/problems.ts';
import { buildReport } from '../../shared/report/buildReport.ts';
import { draftFrom } from '../../shared/report/drafts/draft.ts';
import type { Paper, ReportKind } from '../../shared/report/options.ts';
import { leftOut } from '../../shared/report/public/leftOut.ts';
import type { Report } from '../../shared/report/report.ts';
import type { App } from '../app.ts';
import { loadFacts } from '../report/loadFacts.ts';
import { loadPictures } from '../report/pictures.ts';
import { writeReport } from '../report/writeReport.ts';
import { asFailure, os } from './base.ts';
import { wordFile } from './wordFile.ts';

interface Asked {
  readonly assessment: string;
  readonly language: string;
  readonly kind: ReportKind;
  readonly paper: Paper;
  readonly fields: boolean;
}

/** A report of an assessment as plain data, and what it leaves out. */
function makeReport(
  app: App,
  { assessment, language: asked, kind, paper, fields }: Asked,
): Preview {
  const language = knownLanguage(asked);
  const facts = loadFacts(app, assessment, language, Date.now());
  // Days as this laptop's people count them.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    report: buildReport(facts, { kind, language, paper, fields, timeZone }),
    leftOut: kind === 'public' ? leftOut(facts, languages[language]) : [],
  };
}

export const reportActions = {
  preview: os.report.preview.handler(({ input, context }) => makeReport(context.app, input)),

  draft: os.report.draft.handler(({ input, context }) => {
    const language = knownLanguage(input.language);
    const facts = loadFacts(context.app, input.assessment, language, Date.now());
    return draftFrom(facts, languages[language]);
  }),

  write: os.report.write.handler(async function* ({ input, context, signal }) {
    const make = () => makeReport(context.app, input).report;
    try {
      yield* writing(context.app, make, signal);
    } catch (error) {
      throw asFailure(error);
    }
  }),

  file: os.report.file.handler(({ input, context }) => {
    const file = context.app.finished.get(input.ticket);
    context.app.finished.delete(input.ticket);
    if (!file) throw new Problem('NOT_FOUND', {});
    return file;
  }),
};

/** Writes a report in its worker and says where it is; ends with the ticket of the finished file. */
export async function* writing(
  app: App,
  make: () => Report,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReportStage, void> {
  yield { stage: 'reading' };
  const before = withdrawnSoFar(app);
  const report = make();
  const pictures = loadPictures(app, report, signal);
  // Heard by whoever writes; they may be laying out pages first.
  pictures.catch(() => {});
  const { events, result } = writeReport(report, signal, pictures);
  for await (const stage of events) yield { stage };
  const bytes = await result;
  // Words that were withdrawn while it was written may stand in it.
  if (withdrawnSoFar(app) !== before) throw new Problem('REPORT_STOPPED', {});
  const file = wordFile(report.title, bytes);
  const ticket = crypto.randomUUID();
  app.finished.set(ticket, file);
  yield { stage: 'ready', name: file.name, ticket, bytes: file.size };
}

/** Tells one state of withdrawals in one vault from any other. */
export function withdrawnSoFar(app: App): string {
  const store = app.store();
  const counted = store.read
    .prepare<[], { n: number }>('SELECT count(*) AS n FROM withdrawal')
    .get();
  return `${store.device} ${counted?.n}`;
}

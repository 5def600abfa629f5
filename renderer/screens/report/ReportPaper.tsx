import { locales } from '../../../shared/language/locales.ts';
import type { Report } from '../../../shared/report/report.ts';
import { useWords } from '../../store/hooks.ts';
import { ReportBlocks } from './ReportBlocks.tsx';
import { ReportTitle } from './ReportTitle.tsx';

/** A report as a sheet on the screen, in its own language. */
export function ReportPaper({ report }: { report: Report }) {
  const { screens } = useWords();
  return (
    <article
      className={`paper ${report.kind}`}
      aria-label={screens.report.preview}
      lang={locales[report.language].tag}
      dir={locales[report.language].direction}
    >
      <ReportTitle page={report.titlePage} />
      <ReportBlocks blocks={report.blocks} />
    </article>
  );
}

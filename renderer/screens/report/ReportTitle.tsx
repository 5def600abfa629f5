import type { TitlePage } from '../../../shared/report/report.ts';
import { PairList } from './PairList.tsx';

/** The title page on screen. */
export function ReportTitle({ page }: { page: TitlePage }) {
  return (
    <header className="report-title">
      {page.sample && (
        <div className="notice sample">
          <strong>{page.sample.title}</strong> {page.sample.text}
        </div>
      )}
      <p className="kicker">{page.kicker}</p>
      <p className="report-name">{page.title}</p>
      <p className="lead">{page.subtitle}</p>
      <PairList pairs={page.lines} />
      <p className="help">{page.handling}</p>
    </header>
  );
}

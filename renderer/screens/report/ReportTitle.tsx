import type { ConcernEntry, Concerns, TitlePage } from '../../../shared/report/report.ts';
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
      {page.concerns && <ReportConcerns concerns={page.concerns} />}
      <PairList pairs={page.lines} />
      {page.handling && <p className="help">{page.handling}</p>}
    </header>
  );
}

/** What could not wait, before anything else; open ones first. */
function ReportConcerns({ concerns }: { concerns: Concerns }) {
  return (
    <section className="report-concerns" aria-label={concerns.title}>
      <p className="concerns-title">{concerns.title}</p>
      <p className="tone-quiet">{concerns.text}</p>
      {concerns.concerns.map((concern, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report is made anew as a whole
        <ReportConcern key={at} concern={concern} />
      ))}
    </section>
  );
}

function ReportConcern({ concern: { open, state, what, pairs } }: { concern: ConcernEntry }) {
  return (
    <div className={`notice report-concern ${open ? 'open' : 'info'}`}>
      <strong>{state}</strong>
      <p className="break">{what}</p>
      <PairList pairs={pairs} />
    </div>
  );
}

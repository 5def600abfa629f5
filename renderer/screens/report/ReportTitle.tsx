import type { ConcernEntry, Concerns, Logo, TitlePage } from '../../../shared/report/report.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { usePicture } from '../evidence/attach.ts';
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
      <ReportLogos logos={page.logos} />
      <p className="kicker">{page.kicker}</p>
      <p className="report-name">{page.title}</p>
      <p className="lead">{page.subtitle}</p>
      {page.concerns && <ReportConcerns concerns={page.concerns} />}
      <PairList pairs={page.lines} />
      {page.handling && <p className="help">{page.handling}</p>}
    </header>
  );
}

function ReportLogos({ logos }: Pick<TitlePage, 'logos'>) {
  return (
    logos.length > 0 && (
      <div className="report-logos">
        {logos.map((one) => (
          <ReportLogo key={one.id} logo={one} />
        ))}
      </div>
    )
  );
}

/** Belongs to the assessment that is shown: a comparison has none. */
function ReportLogo({ logo }: { logo: Logo }) {
  const { id } = useShownAssessment();
  const { picture } = usePicture({ assessment: id, owner: id }, logo, false);
  return picture ? <img className="logo" src={picture} alt={logo.alt} /> : null;
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

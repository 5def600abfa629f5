import { Link } from 'wouter';
import { respondentGroups } from '../../../shared/instrument/instrument.ts';
import { type Need, needs } from '../../../shared/visit/readiness.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { useSiteName } from '../../store/siteName.ts';
import { HeardMeter } from './HeardMeter.tsx';
import { useHeard } from './heard.ts';
import { needText, sectionOf } from './needWords.ts';
import { usePrepared } from './prepared.ts';
import { sectionHref } from './sections.ts';

/** What is still missing before the team can go, what is in place, and how far the interviews are. */
export function OverviewSection() {
  const words = useWords();
  const { overview } = words.plan;
  const all = needs(usePrepared());
  const missing = all.filter((one) => !one.met);
  const met = all.filter((one) => one.met);
  return (
    <>
      <h1>{words.plan.sections.overview}</h1>
      {missing.length === 0 ? (
        <div className="plan-ready">
          <p className="lead">
            <span aria-hidden="true">✓ </span>
            {overview.ready}
          </p>
          <p className="quiet">{overview.readyLead}</p>
        </div>
      ) : (
        <Needs title={overview.missing(missing.length)} some={missing} />
      )}
      {met.length > 0 && <Needs title={overview.inPlace} some={met} />}
      <SoFar />
    </>
  );
}

function Needs({ title, some }: { title: string; some: readonly Need[] }) {
  const words = useWords();
  const { id } = useShownAssessment();
  const site = useSiteName();
  const labels = useGroupLabels();
  const nameOf = { site, group: (group: keyof typeof labels) => labels[group] };
  return (
    <section className="plan-part">
      <h2>{title}</h2>
      <ul className="needs">
        {some.map((need) => (
          <li key={need.of} className={need.met ? 'need met' : 'need'}>
            <span className="need-mark" aria-hidden="true">
              {need.met ? '✓' : '○'}
            </span>
            <p>
              <Link href={sectionHref(id, sectionOf(need.of))}>
                {words.plan.needs.topics[need.of]}
              </Link>
              <span className="need-text">{needText(need, words, nameOf)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the visit brought so far. */
function SoFar() {
  const { plan } = useWords();
  const { id } = useShownAssessment();
  const refused = useShown('refusedAccess').size;
  const heard = useHeard();
  const wanted = useShown('respondents');
  const begun = refused + wanted.size + heard.users + heard.family + heard.staff > 0;
  if (!begun) return null;
  return (
    <section className="plan-part">
      <h2>{plan.overview.heard}</h2>
      <div className="heard">
        {respondentGroups.map((group) => (
          <HeardMeter key={group} group={group} />
        ))}
      </div>
      {refused > 0 && (
        <p>
          <Link href={sectionHref(id, 'refused')}>{plan.overview.refused(refused)}</Link>
        </p>
      )}
    </section>
  );
}

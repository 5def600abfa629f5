import { needs } from '../../../shared/visit/readiness.ts';
import { useWords } from '../../store/hooks.ts';
import { needText, sectionOf } from './needWords.ts';
import { usePrepared } from './prepared.ts';

/** What the team still lacks, and who has a tie to the service. */
export function TeamGlance() {
  const words = useWords();
  const { plan, screens } = words;
  const prepared = usePrepared();
  const team = needs(prepared).filter((one) => sectionOf(one.of) === 'team');
  const tied = prepared.members
    .filter((one) => one.independence?.ties.trim())
    .map((one) => one.name);
  return (
    <ul className="card needs team-glance">
      {team.map((need) => (
        <li key={need.of} className={need.met ? 'need met' : 'need'}>
          <span className="need-mark" aria-hidden="true">
            {need.met ? '✓' : '○'}
          </span>
          <p>
            <strong>{plan.needs.topics[need.of]}</strong>
            <span className="need-text">
              {needText(need, words, noOther)}
              {need.of === 'independence' && tied.length > 0 && ` ${screens.details.tied(tied)}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Nothing of a team names a site or a group. */
const noOther: Parameters<typeof needText>[2] = { site: (id) => id, group: (group) => group };

import { Link } from 'wouter';
import { lookUp } from '../../../shared/instrument/lookup.ts';
import type { Figures } from '../../../shared/scoring/figures.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';

/** Criteria to take up in the next training, each with why, leading to where the team agrees on it. */
export function ConfusingCriteria({ confusing }: Pick<Figures, 'confusing'>) {
  const { figures, format } = useWords();
  const { confusing: words } = figures;
  const { id, instrument } = useShownAssessment();
  const topicOf = (code: string) => {
    const found = lookUp(instrument, code);
    return found && 'topic' in found ? found.topic : '';
  };
  return (
    <section className="card" aria-labelledby="figures-confusing">
      <h2 id="figures-confusing">{words.title}</h2>
      <p>{confusing.length > 0 ? words.lead : words.none}</p>
      <ul className="confusing">
        {confusing.map(({ criterion, why }) => (
          <li key={criterion}>
            <Link href={`/assessment/${id}/agree/${criterion}`}>
              <span className="code">{criterion}</span> {topicOf(criterion)}
            </Link>{' '}
            <span className="quiet">{format.series(why.map((one) => words.why[one]))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

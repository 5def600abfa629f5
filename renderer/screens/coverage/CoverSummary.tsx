import { type CoverSum, type Flag, flags } from '../../../shared/scoring/coverage.ts';
import { useWords } from '../../store/hooks.ts';
import { FlagSign } from './FlagSign.tsx';

interface Props {
  readonly sum: CoverSum;
  readonly withSites: boolean;
  readonly chosen: Flag | null;
  readonly onChoose: (flag: Flag | null) => void;
}

/** In words, on how many criteria something deserves a look; each shows those alone, and all again. */
export function CoverSummary({ sum, withSites, chosen, onChoose }: Props) {
  const { coverage } = useWords();
  return (
    <ul className="cover-summary" aria-label={coverage.summaryLabel}>
      {flags
        .filter((flag) => flag !== 'site' || withSites)
        .map((flag) => (
          <li key={flag}>
            <button
              type="button"
              className={`cover-item ${flag}`}
              aria-pressed={chosen === flag}
              onClick={() => onChoose(chosen === flag ? null : flag)}
            >
              <span className="cover-what">
                <FlagSign flag={flag} /> {coverage.summary[flag]}
              </span>
              <span className="cover-on">{coverage.on(sum.flagged[flag], sum.criteria)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}

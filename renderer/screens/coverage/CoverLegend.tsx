import { useWords } from '../../store/hooks.ts';
import { FlagSign } from './FlagSign.tsx';

/** What the signs in the map mean. */
export function CoverLegend() {
  const { coverage } = useWords();
  const { number } = useWords().format;
  return (
    <dl className="cover-legend" aria-label={coverage.legend}>
      <div>
        <dt>
          <span className="cover-many many-1">{number(1)}</span>
          <span className="cover-many many-2">{number(2)}</span>
          <span className="cover-many many-4">{number(4)}</span>
        </dt>
        <dd>{coverage.legendNumber}</dd>
      </div>
      <div>
        <dt>
          <span className="cover-hole" />
        </dt>
        <dd>{coverage.legendMissing}</dd>
      </div>
      <div>
        <dt>
          <span className="cover-none">·</span>
        </dt>
        <dd>{coverage.legendNone}</dd>
      </div>
      <div>
        <dt>
          <FlagSign flag="disagree" />
        </dt>
        <dd>{coverage.legendDisagree}</dd>
      </div>
    </dl>
  );
}

import { memo } from 'react';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';

interface Props {
  readonly criterion: Criterion;
  readonly withoutBeds: boolean;
}

/** What to look for, how and from whom; folded away until wanted. */
export const CriterionHelp = memo(({ criterion, withoutBeds }: Props) => {
  const { screens, format } = useWords();
  const { score } = screens;
  const labels = useGroupLabels();
  const groups = format.list(criterion.groups.map((one) => labels[one]));
  const methods = criterion.methods.map((one) =>
    one === 'interview' && groups ? `${score.methods[one]} (${groups})` : score.methods[one],
  );
  return (
    <>
      <details className="look-for">
        <summary>{score.lookFor}</summary>
        <ul>
          {criterion.lookFor.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p className="help">
          {methods.join(' · ')} · {score.articles(criterion.articles)}
        </p>
      </details>
      {withoutBeds && criterion.naWithoutBeds && <p className="help">{score.naHint}</p>}
    </>
  );
});

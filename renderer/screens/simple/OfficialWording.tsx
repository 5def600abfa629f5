import { memo } from 'react';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { useWords } from '../../store/hooks.ts';

/** What the instrument says word for word, and what to look for; folded away until wanted. */
export const OfficialWording = memo(({ criterion }: { criterion: Criterion }) => {
  const { screens, simple } = useWords();
  return (
    <details className="look-for simple-official">
      <summary>{simple.official}</summary>
      <p>
        <span className="code">{criterion.code}</span> <strong>{criterion.topic}.</strong>{' '}
        {criterion.statement}
      </p>
      <ul>
        {criterion.lookFor.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="help">{screens.score.articles(criterion.articles)}</p>
    </details>
  );
});

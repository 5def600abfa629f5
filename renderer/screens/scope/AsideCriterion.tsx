import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { notApplicable } from '../../../shared/model/answer.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { TakeBack } from './TakeBack.tsx';

/** A criterion that was set aside: folded, with the reason, and a way to ask it after all. */
export function AsideCriterion({ criterion, reason }: { criterion: Criterion; reason: string }) {
  const { scope } = useWords().screens;
  const { instrument } = useShownAssessment();
  const { code, topic, statement } = criterion;
  return (
    <section
      id={`criterion-${code}`}
      tabIndex={-1}
      className="criterion aside"
      aria-labelledby={`topic-${code}`}
    >
      <h2 id={`topic-${code}`}>
        <span className="code">{code}</span> {topic}
      </h2>
      <p>
        <Pill answer={notApplicable} scale={instrument.scale} /> <strong>{scope.badge}.</strong>{' '}
        {reason}
      </p>
      <details className="look-for">
        <summary>{scope.says}</summary>
        <p className="statement">{statement}</p>
        <TakeBack code={code} />
      </details>
    </section>
  );
}

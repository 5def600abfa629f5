import { useId, useState } from 'react';
import { Link } from 'wouter';
import { type Mark, planMarks } from '../../../shared/visit/marks.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { useSites } from '../../store/sites.ts';
import { Action } from '../../ui/Action.tsx';
import { usePrepared } from './prepared.ts';
import { type Section, sectionHref, sections } from './sections.ts';

/** The parts of the plan with how far each is; folded away where there is little room. */
export function PlanOutline({ current }: { current: Section }) {
  const { plan } = useWords();
  const { id } = useShownAssessment();
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const marks: Partial<Record<Section, Mark>> = planMarks(usePrepared());
  const counts: Partial<Record<Section, number>> = {
    sites: useSites().length,
    refused: useShown('refusedAccess').size,
  };
  return (
    <nav className="outline" aria-label={plan.outline}>
      <Action
        className="fold"
        aria-expanded={unfolded}
        aria-controls={list}
        onPress={() => setUnfolded(!unfolded)}
      >
        {plan.outline}
      </Action>
      <ul className={unfolded ? 'themes' : 'themes folded'} id={list}>
        {sections.map((one) => (
          <li key={one}>
            <Link
              href={sectionHref(id, one)}
              aria-current={one === current ? 'true' : undefined}
              onClick={() => setUnfolded(false)}
            >
              <span className="grow">{plan.sections[one]}</span>
              <HowFar mark={marks[one]} n={counts[one]} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function HowFar({ mark, n }: { mark: Mark | undefined; n: number | undefined }) {
  const { screens, format } = useWords();
  if (n) return <span className="done">{format.number(n)}</span>;
  if (!mark) return null;
  const { done, all } = mark;
  const whole = done === all && all > 0;
  return (
    <span className={whole ? 'done all' : 'done'}>
      {whole && <span aria-hidden="true">✓ </span>}
      {screens.common.of(done, all)}
    </span>
  );
}

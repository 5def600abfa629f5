import { type Mark, planMarks } from '../../../shared/visit/marks.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { useSites } from '../../store/sites.ts';
import { SectionList } from '../frame/SectionList.tsx';
import { usePrepared } from './prepared.ts';
import { type Section, sectionHref, sections } from './sections.ts';

/** The parts of the plan with how far each is. */
export function PlanOutline({ current }: { current: Section }) {
  const { plan } = useWords();
  const { id } = useShownAssessment();
  const marks: Partial<Record<Section, Mark>> = planMarks(usePrepared());
  const counts: Partial<Record<Section, number>> = {
    sites: useSites().length,
    refused: useShown('refusedAccess').size,
  };
  return (
    <nav className="outline" aria-label={plan.outline}>
      <SectionList
        name={plan.outline}
        sections={sections}
        current={current}
        titles={plan.sections}
        href={(one) => sectionHref(id, one)}
        mark={(one) => <HowFar mark={marks[one]} n={counts[one]} />}
      />
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

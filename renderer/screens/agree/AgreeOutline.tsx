import { criteriaUnder, lookUp } from '../../../shared/instrument/lookup.ts';
import { decisionKey } from '../../../shared/model/decision.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { recordId } from '../../store/records.ts';
import { useWindow } from '../../store/window.ts';
import { Outline } from '../frame/Outline.tsx';
import { UndoRedo } from '../frame/UndoRedo.tsx';

/** How much is agreed: criteria, their standards and the theme all count. */
export function AgreeOutline({ current }: { current: string }) {
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const agreed = (code: string) =>
    Boolean(records[recordId('decision', decisionKey(id, code))]?.value);
  const done = (code: string) => {
    const found = lookUp(instrument, code);
    const standards = found && 'standards' in found ? found.standards.map((one) => one.code) : [];
    const codes = [...criteriaUnder(instrument, code).map((one) => one.code), ...standards, code];
    return { done: codes.filter(agreed).length, all: codes.length };
  };
  const href = (code: string) => `/assessment/${id}/agree/${code}`;
  return (
    <Outline instrument={instrument} current={current} href={href} done={done} themeLinks>
      <UndoRedo noun="decision" href={href} />
    </Outline>
  );
}

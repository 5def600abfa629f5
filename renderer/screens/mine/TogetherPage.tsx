import { standardsOf } from '../../../shared/instrument/lookup.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
import { useFreshDissents } from '../../store/dissents.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { OpenedStandard } from './OpenedStandard.tsx';

/** What the team looks at together, on a device: all that is open. */
export function TogetherPage() {
  const { page } = useWords().together;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  useFreshDissents(id);
  const open = standardsOf(instrument).filter((standard) =>
    standard.criteria.some((one) => isOpen(records, id, one.code)),
  );
  return (
    <main id="content" tabIndex={-1} className="page mine">
      <h1>{page.title}</h1>
      <p className="lead">{open.length > 0 ? page.lead : page.nothing}</p>
      {open.map((standard) => (
        <OpenedStandard key={standard.code} standard={standard} />
      ))}
    </main>
  );
}

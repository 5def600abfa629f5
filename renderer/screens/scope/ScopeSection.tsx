import { proposals } from '../../../shared/instrument/applicability.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { asideCodes } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { OwnReasons } from './OwnReasons.tsx';
import { ProposedCriteria } from './ProposedCriteria.tsx';
import { SetAnother } from './SetAnother.tsx';

/** What may not apply to this service: what the instrument proposes, by reason, and what the team adds. */
export function ScopeSection() {
  const words = useWords();
  const { scope } = words.screens;
  const { id, instrument, assessment } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const proposed = proposals(instrument, assessment.service, words);
  const groups = Map.groupBy(proposed, (one) => one.reason);
  const own = asideCodes(records, id, instrument).filter(
    (code) => !proposed.some((one) => one.code === code),
  );
  return (
    <section className="scope" aria-labelledby="scope-title">
      <h2 id="scope-title">{scope.title}</h2>
      <p>{scope.lead}</p>
      {proposed.length === 0 && <p className="quiet">{scope.none}</p>}
      {[...groups].map(([reason, some]) => (
        <ProposedCriteria key={reason} reason={reason} codes={some.map((one) => one.code)} />
      ))}
      {own.length > 0 && <OwnReasons codes={own} />}
      <SetAnother />
    </section>
  );
}

import { useLocation } from 'wouter';
import { type EvidenceKind, evidenceKinds } from '../../../shared/model/evidence.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { KindIcon } from './KindIcon.tsx';

/** Three ways to begin, large enough for a thumb in a corridor. Nothing is written before something is typed. */
export function CaptureButtons() {
  const { evidence } = useWords();
  const { id } = useShownAssessment();
  const [, go] = useLocation();
  const begin = (kind: EvidenceKind) =>
    go(`/assessment/${id}/evidence/${crypto.randomUUID()}?new=${kind}`);
  return (
    <fieldset className="capture">
      <legend className="hidden">{evidence.begin}</legend>
      {evidenceKinds.map((kind) => (
        <button key={kind} type="button" className="capture-button" onClick={() => begin(kind)}>
          <KindIcon kind={kind} />
          <span className="capture-words">
            <strong>{evidence.kinds[kind]}</strong>
            <span>{evidence.kindHints[kind]}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}

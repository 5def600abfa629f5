import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { speakingOrder } from '../../../shared/scoring/agenda.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';

/** Who might speak first: people with lived experience begin, and the order changes from criterion to criterion. */
export function SpeakingOrder({ code }: { code: string }) {
  const { field, together } = useWords();
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const turn = criteriaOf(instrument).findIndex((one) => one.code === code);
  const order = speakingOrder(membersOf(records, id), Math.max(0, turn));
  return (
    <>
      <p className="help">{together.talk.order}</p>
      <ol className="speaking">
        {order.map((one) => (
          <li key={one.id}>
            {one.name} <span className="quiet">{field.perspectives[one.perspective]}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

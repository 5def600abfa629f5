import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { asideReason } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { TakeBack } from './TakeBack.tsx';

/** What the team set aside although nothing proposed it. */
export function OwnReasons({ codes }: { codes: readonly string[] }) {
  const { scope } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  return (
    <fieldset className="card">
      <legend>{scope.own}</legend>
      <ul className="scope-list">
        {criteriaOf(instrument)
          .filter((one) => codes.includes(one.code))
          .map(({ code, topic }) => (
            <li key={code}>
              <div>
                <p>
                  <span className="code">{code}</span> <strong>{topic}</strong>
                </p>
                <p className="quiet">{asideReason(records, id, code)}</p>
              </div>
              <TakeBack code={code} />
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

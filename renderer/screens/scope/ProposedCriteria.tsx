import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import type { Scope } from '../../../shared/model/scope.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { saveScope, scopeOf } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  readonly reason: string;
  readonly codes: readonly string[];
}

/** The criteria that are proposed for one reason: each is set aside or said to apply, or all are set aside at once. */
export function ProposedCriteria({ reason, codes }: Props) {
  const { scope } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const { running, told, run } = useAsync();
  const said = codes.map((code) => scopeOf(records, id, code));
  const give = (some: readonly string[], applies: boolean) =>
    run('save', () =>
      saveScope(
        id,
        some.map((criterion) => ({
          criterion,
          value: { applies, reason: applies ? '' : reason },
        })),
      ),
    );
  return (
    <fieldset className="card">
      <legend>{scope.proposed}</legend>
      <p className="scope-reason">{reason}</p>
      <div className="row between">
        <p className="quiet" role="status">
          {scope.decided(said.filter((one) => one !== null).length, codes.length)}
        </p>
        {codes.length > 1 && (
          <Action
            isDisabled={running !== null || said.every((one) => one?.applies === false)}
            onPress={() => give(codes, false)}
          >
            {scope.allAside(codes.length)}
          </Action>
        )}
      </div>
      <TellProblem told={told} />
      <ul className="scope-list">
        {criteriaOf(instrument)
          .filter((one) => codes.includes(one.code))
          .map((criterion) => (
            <ProposedCriterion
              key={criterion.code}
              criterion={criterion}
              said={scopeOf(records, id, criterion.code)}
              onGive={(applies) => give([criterion.code], applies)}
            />
          ))}
      </ul>
    </fieldset>
  );
}

interface OneProps {
  readonly criterion: Criterion;
  readonly said: Scope | null;
  readonly onGive: (applies: boolean) => void;
}

function ProposedCriterion({ criterion, said, onGive }: OneProps) {
  const { scope } = useWords().screens;
  const { code, topic, statement } = criterion;
  const choices = [
    { applies: false, label: scope.aside },
    { applies: true, label: scope.applies },
  ];
  return (
    <li>
      <p>
        <span className="code">{code}</span> <strong>{topic}</strong>{' '}
        <span className="quiet">{statement}</span>
      </p>
      <fieldset className="scope-choice">
        <legend className="hidden">{scope.choice(code)}</legend>
        {choices.map(({ applies, label }) => (
          <label key={label} className="check">
            <input
              type="radio"
              name={`scope-${code}`}
              checked={said?.applies === applies}
              onChange={() => onGive(applies)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}

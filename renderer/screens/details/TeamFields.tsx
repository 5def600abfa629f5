import { missingPerspectives, perspectives } from '../../../shared/model/member.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { type Fault, type FormMember, nameOf, newMember, wrongIn } from './form.ts';

interface Props {
  readonly members: readonly FormMember[];
  readonly faults: readonly Fault[];
  readonly onChange: (members: readonly FormMember[]) => void;
}

/** Who assesses, and whose eyes are missing. */
export function TeamFields({ members, faults, onChange }: Props) {
  const { screens, field } = useWords();
  const { details } = screens;
  const names = missingPerspectives(members).map((one) => field.perspectives[one]);
  return (
    <fieldset className="card">
      <legend>{details.team}</legend>
      <p className="help">{details.teamHelp}</p>
      {members.map((member, at) => (
        <MemberFields
          key={member.id}
          number={at + 1}
          member={member}
          wrong={wrongIn(faults, nameOf(member))}
          onChange={(next) => onChange(members.with(at, next))}
          onRemove={members.length > 1 ? () => onChange(members.toSpliced(at, 1)) : null}
        />
      ))}
      <div>
        <Action onPress={() => onChange([...members, newMember()])}>{details.add}</Action>
      </div>
      {names.length > 0 && (
        <p className="help" role="status">
          {details.missing(names)}
        </p>
      )}
    </fieldset>
  );
}

interface MemberProps {
  readonly number: number;
  readonly member: FormMember;
  readonly wrong: string | null;
  readonly onChange: (member: FormMember) => void;
  readonly onRemove: (() => void) | null;
}

function MemberFields({ number, member, wrong, onChange, onRemove }: MemberProps) {
  const { screens, field } = useWords();
  const { details } = screens;
  return (
    <fieldset className="member">
      <legend>{details.member(number)}</legend>
      <div className="columns three">
        <Field label={details.memberName} wrong={wrong}>
          {(wiring) => (
            <input
              {...wiring}
              name={nameOf(member)}
              type="text"
              maxLength={80}
              required
              value={member.name}
              onChange={(event) => onChange({ ...member, name: event.target.value })}
            />
          )}
        </Field>
        <Field label={details.perspective}>
          {(wiring) => (
            <select
              {...wiring}
              value={member.perspective}
              onChange={({ target }) =>
                onChange({
                  ...member,
                  perspective: perspectives.find((one) => one === target.value) ?? 'other',
                })
              }
            >
              {perspectives.map((one) => (
                <option key={one} value={one}>
                  {field.perspectives[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={details.role}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              maxLength={120}
              value={member.role}
              onChange={(event) => onChange({ ...member, role: event.target.value })}
            />
          )}
        </Field>
      </div>
      {onRemove && (
        <Action look="quiet" onPress={onRemove}>
          {details.remove(member.name || details.member(number))}
        </Action>
      )}
    </fieldset>
  );
}

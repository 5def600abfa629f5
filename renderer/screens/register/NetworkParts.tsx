import { useState } from 'react';
import { Link } from 'wouter';
import type { Registered } from '../../../shared/model/service.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { type Entry, freshService } from '../../store/register.ts';
import { writeRecord } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Field } from '../../ui/Field.tsx';
import { MoveActions, moved } from '../../ui/MoveActions.tsx';

interface Props {
  readonly id: string;
  readonly fresh: Registered;
  readonly entries: readonly Entry[];
}

const most = 100;

/** The services of a network, in their order: chosen from the register, or new ones that come into it. */
export function NetworkParts({ id, fresh, entries }: Props) {
  const { register, field } = useWords();
  const [{ parts }, change] = useEdited('service', id, fresh);
  const others = entries.filter(
    (one) => one.id !== id && one.type !== 'network' && !parts.includes(one.id),
  );
  const add = (part: string) => parts.length < most && change({ parts: [...parts, part] });
  return (
    <fieldset className="card">
      <legend>{register.parts}</legend>
      <p className="help">{register.partsLead}</p>
      {parts.length === 0 && <p className="quiet">{register.noParts}</p>}
      <ol className="register-parts">
        {parts.map((part, at) => {
          const entry = entries.find((one) => one.id === part);
          const name = entry ? entry.name || register.unnamed : register.partGone;
          return (
            <li key={part}>
              <div>
                {entry ? <Link href={`/services/${part}`}>{name}</Link> : name}
                {entry && <p className="quiet">{field.serviceTypes[entry.type]}</p>}
              </div>
              <span className="row tight">
                <MoveActions
                  up={register.up(name)}
                  down={register.down(name)}
                  at={at}
                  last={parts.length - 1}
                  onMove={(to) => change({ parts: moved(parts, at, to) })}
                />
                <Action
                  look="quiet"
                  aria-label={register.takeOut(name)}
                  onPress={() => change({ parts: parts.toSpliced(at, 1) })}
                >
                  <span aria-hidden="true">✕</span>
                </Action>
              </span>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <ChoiceField
          label={register.addPart}
          value=""
          none={register.choosePart}
          options={others.map((one) => ({ value: one.id, label: one.name || register.unnamed }))}
          onChange={(part) => part && add(part)}
        />
      )}
      <NewPart onAdd={add} />
    </fieldset>
  );
}

/** A service that is not in the register yet comes into it and into the network at once. */
function NewPart({ onAdd }: { onAdd: (part: string) => void }) {
  const { register } = useWords();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    const id = crypto.randomUUID();
    writeRecord('service', id, { ...freshService, name });
    onAdd(id);
    setName('');
  };
  return (
    <div className="row register-new">
      <Field label={register.newPart}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={160}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
        )}
      </Field>
      <Action isDisabled={name.trim() === ''} onPress={add}>
        {register.addNewPart}
      </Action>
    </div>
  );
}

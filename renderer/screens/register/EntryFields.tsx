import { serviceTypes } from '../../../shared/model/assessment.ts';
import type { Registered } from '../../../shared/model/service.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CountField } from '../../ui/CountField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { usuallyHasBeds } from '../details/form.ts';

interface Props {
  readonly id: string;
  readonly fresh: Registered;
  readonly isNew: boolean;
}

/** What a service or network is, and how to reach it. */
export function EntryFields({ id, fresh, isNew }: Props) {
  const { register, field } = useWords();
  const [value, change] = useEdited('service', id, fresh);
  const { name, type, hasBeds, beds, served, address, contacts, languages } = value;
  const types = serviceTypes.map((one) => ({ value: one, label: field.serviceTypes[one] }));
  return (
    <fieldset className="card">
      <legend>{type === 'network' ? register.aboutNetwork : register.about}</legend>
      <ShortText
        label={register.name}
        value={name}
        max={160}
        begin={isNew}
        onChange={(next) => change({ name: next }, 'typing')}
      />
      <ChoiceField
        label={register.type}
        value={type}
        options={types}
        onChange={(next) => next && change({ type: next, hasBeds: usuallyHasBeds.has(next) })}
      />
      <ShortText
        label={register.address}
        value={address}
        max={300}
        onChange={(next) => change({ address: next }, 'typing')}
      />
      <Check
        label={register.beds}
        checked={hasBeds}
        onChange={(next) => change({ hasBeds: next, beds: next ? beds : null })}
      />
      <div className="columns">
        {hasBeds && (
          <CountField
            label={register.bedCount}
            value={beds}
            wrong={register.countWrong}
            onChange={(next) => change({ beds: next }, 'typing')}
          />
        )}
        <CountField
          label={register.served}
          value={served}
          wrong={register.countWrong}
          onChange={(next) => change({ served: next }, 'typing')}
        />
      </div>
      <ShortText
        label={register.languages}
        value={languages}
        max={300}
        onChange={(next) => change({ languages: next }, 'typing')}
      />
      <LongText
        label={register.contacts}
        help={register.contactsHelp}
        value={contacts}
        max={2000}
        onChange={(next) => change({ contacts: next }, 'typing')}
      />
    </fieldset>
  );
}

import { useState } from 'react';
import type { Fact, Registered } from '../../../shared/model/service.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { ShortText } from '../../ui/ShortText.tsx';

const most = 100;

/** What is known about a service, each thing with its source and its day. */
export function EntryFacts({ id, fresh }: { id: string; fresh: Registered }) {
  const { register } = useWords();
  const [{ facts }, change] = useEdited('service', id, fresh);
  const [asked, setAsked] = useState(false);
  const add = () => {
    setAsked(true);
    change({ facts: [...facts, { text: '', source: '', on: null }] });
  };
  return (
    <fieldset className="card">
      <legend>{register.facts}</legend>
      <p className="help">{register.factsLead}</p>
      {facts.map((fact, at) => (
        <FactFields
          // biome-ignore lint/suspicious/noArrayIndexKey: facts have no name but their place
          key={at}
          number={at + 1}
          fact={fact}
          begin={asked && at === facts.length - 1}
          onChange={(part, how) => change({ facts: facts.with(at, { ...fact, ...part }) }, how)}
          onRemove={() => change({ facts: facts.toSpliced(at, 1) })}
        />
      ))}
      {facts.length < most && (
        <div>
          <Action onPress={add}>{register.addFact}</Action>
        </div>
      )}
    </fieldset>
  );
}

interface Props {
  readonly number: number;
  readonly fact: Fact;
  readonly begin: boolean;
  readonly onChange: (part: Partial<Fact>, how?: 'typing') => void;
  readonly onRemove: () => void;
}

function FactFields({ number, fact, begin, onChange, onRemove }: Props) {
  const { register } = useWords();
  return (
    <fieldset className="member">
      <legend>{register.fact(number)}</legend>
      <ShortText
        label={register.factText}
        value={fact.text}
        max={600}
        begin={begin}
        onChange={(text) => onChange({ text }, 'typing')}
      />
      <div className="columns">
        <ShortText
          label={register.factSource}
          value={fact.source}
          max={300}
          onChange={(source) => onChange({ source }, 'typing')}
        />
        <DayField
          label={register.factOn}
          value={fact.on}
          onChange={(on) => onChange({ on }, 'typing')}
        />
      </div>
      <Action look="quiet" onPress={onRemove}>
        {register.removeFact(number)}
      </Action>
    </fieldset>
  );
}

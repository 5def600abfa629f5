import { useState } from 'react';
import type { Member } from '../../../shared/model/member.ts';
import { useWords } from '../../store/hooks.ts';
import { today } from '../../store/today.ts';
import { Check } from '../../ui/Check.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';

type Declared = Member['independence'];

interface Props {
  readonly value: Declared;
  readonly onChange: (value: Declared, how?: 'typing') => void;
}

/** A declaration while it is made. */
interface Draft {
  readonly none: boolean;
  readonly ties: string;
  readonly on: string | null;
}

/**
 * Any tie to the service, or that there is none. An emptied text is not the same as no tie: until the box is ticked or a
 * tie is described, nothing is declared.
 */
export function TeamTies({ value, onChange }: Props) {
  const { details } = useWords().screens;
  const [half, setHalf] = useState<Draft | null>(null);
  const draft = half ?? draftOf(value);
  const declared = declaredIn(draft);
  const give = (part: Partial<Draft>, how?: 'typing') => {
    const next = { ...draft, ...part };
    const begun = next.none || next.ties.trim() !== '';
    const dated = { ...next, on: next.on ?? (begun && !('on' in part) ? today() : null) };
    const whole = declaredIn(dated);
    setHalf(whole ? null : dated);
    if (whole || value) onChange(whole, how);
  };
  return (
    <fieldset className="team-declares">
      <legend>{details.independence}</legend>
      <Check
        label={details.noTie}
        checked={draft.none}
        onChange={(none) => give({ none, ties: '' })}
      />
      {!draft.none && (
        <LongText
          label={details.ties}
          help={details.tiesHelp}
          value={draft.ties}
          max={2000}
          onChange={(ties) => give({ ties }, 'typing')}
        />
      )}
      <DayField
        label={details.declaredOn}
        wrong={half && !declared ? details.notDeclared : null}
        value={draft.on}
        onChange={(on) => give({ on }, 'typing')}
      />
    </fieldset>
  );
}

const draftOf = (value: Declared): Draft => ({
  none: value ? value.ties === '' : false,
  ties: value?.ties ?? '',
  on: value?.on ?? null,
});

const declaredIn = ({ none, ties, on }: Draft): Declared =>
  on !== null && (none || ties.trim() !== '') ? { on, ties: none ? '' : ties } : null;

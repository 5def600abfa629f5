import { type Remover, removers } from '../../../shared/model/finding.ts';
import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';

interface Props {
  readonly legend: string;
  readonly value: readonly Remover[];
  readonly onChange: (value: readonly Remover[]) => void;
}

/** Who can do something about it; more than one may. */
export function Removers({ legend, value, onChange }: Props) {
  const { write } = useWords();
  const toggle = (one: Remover, on: boolean) =>
    onChange(removers.filter((each) => (each === one ? on : value.includes(each))));
  return (
    <fieldset className="several">
      <legend>{legend}</legend>
      {removers.map((one) => (
        <Check
          key={one}
          label={write.removers[one]}
          checked={value.includes(one)}
          onChange={(on) => toggle(one, on)}
        />
      ))}
    </fieldset>
  );
}

import type { Slot } from '../../../shared/model/visit.ts';
import { useWords } from '../../store/hooks.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { WhoField } from '../frame/WhoField.tsx';
import { useBegin } from './ownList.ts';
import { Removing } from './Removing.tsx';

interface Props {
  readonly slot: Slot;
  readonly number: number;
  readonly begin: boolean;
  readonly onChange: (part: Partial<Slot>, how?: 'now' | 'typing') => void;
  readonly onRemove: () => void;
}

/** From when to when, what for, and who goes. */
export function SlotFields({ slot, number, begin, onChange, onRemove }: Props) {
  const { visits } = useWords().plan;
  const place = useBegin<HTMLFieldSetElement>(begin);
  const { from, to, what, who } = slot;
  return (
    <fieldset className="slot" ref={place}>
      <legend>{visits.slot(number)}</legend>
      <div className="slot-fields">
        <DayField
          kind="time"
          label={visits.from}
          value={from}
          onChange={(time) => onChange({ from: time }, 'typing')}
        />
        <DayField
          kind="time"
          label={visits.to}
          value={to}
          onChange={(time) => onChange({ to: time }, 'typing')}
        />
        <ShortText
          label={visits.what}
          {...(number === 1 && { help: visits.whatHelp })}
          max={200}
          value={what}
          onChange={(text) => onChange({ what: text }, 'typing')}
        />
      </div>
      <div className="slot-people">
        <WhoField label={visits.who} value={who} onChange={(people) => onChange({ who: people })} />
        <Removing
          label={visits.removeSlot(number)}
          what={what || visits.slot(number)}
          asks={what.trim() !== '' || to !== null || who.length > 0}
          onRemove={onRemove}
        />
      </div>
    </fieldset>
  );
}

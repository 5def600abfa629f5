import type { Finding } from '../../../shared/model/finding.ts';
import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';
import { MoveActions } from '../../ui/MoveActions.tsx';
import { CriteriaPicker, CriterionChips } from '../evidence/CriteriaPicker.tsx';
import { Removing } from '../plan/Removing.tsx';

interface Props {
  /** What the card is called, as "Strength 2". */
  readonly what: string;
  readonly value: Pick<Finding, 'codes' | 'internal' | 'words'>;
  readonly at: number;
  readonly last: number;
  readonly onChange: (part: Partial<Pick<Finding, 'codes' | 'internal'>>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** What strengths, shortfalls and recommendations have in common: what they are about, where they stand, and their end. */
export function CardFoot({ what, value, at, last, onChange, onMove, onRemove }: Props) {
  const { write } = useWords();
  const written = Object.values(value.words).some((one) => one?.trim());
  return (
    <>
      <div className="write-codes">
        <p className="field-label">{write.codes}</p>
        <CriterionChips value={value.codes} onChange={(codes) => onChange({ codes })} />
        <details>
          <summary>{write.addCodes}</summary>
          <CriteriaPicker
            parts
            chips={false}
            value={value.codes}
            label={write.findCodes}
            onChange={(codes) => onChange({ codes })}
          />
        </details>
      </div>
      <Check
        label={write.internal}
        checked={value.internal}
        onChange={(internal) => onChange({ internal })}
      />
      <div className="row between">
        <MoveActions
          up={write.up(what)}
          down={write.down(what)}
          at={at}
          last={last}
          onMove={onMove}
        />
        <Removing short label={write.remove(what)} what={what} asks={written} onRemove={onRemove} />
      </div>
    </>
  );
}

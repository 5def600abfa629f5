import type { Evidence } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { DayField } from '../../ui/DayField.tsx';
import { NamedPiece } from './NamedPiece.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly id: string;
  readonly piece: Extract<Evidence, { kind: 'observation' }>;
  readonly change: ChangePiece;
  readonly begin: boolean;
}

/** Something that somebody saw or heard: where, when, and what. */
export function ObservationPiece({ piece, change, ...rest }: Props) {
  const { fields } = useWords().evidence;
  return (
    <NamedPiece
      piece={piece}
      change={change}
      label={fields.place}
      name={piece.place}
      onName={(place) => change({ place }, 'typing')}
      {...rest}
    >
      <DayField label={fields.at} kind="time" value={piece.at} onChange={(at) => change({ at })} />
    </NamedPiece>
  );
}

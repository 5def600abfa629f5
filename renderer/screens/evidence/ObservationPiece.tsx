import type { Evidence } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { FactFields } from './FactFields.tsx';
import { PersonalNote } from './PersonalNote.tsx';
import { PieceContent } from './PieceContent.tsx';
import { PieceFrame } from './PieceFrame.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly id: string;
  readonly piece: Extract<Evidence, { kind: 'observation' }>;
  readonly change: ChangePiece;
  readonly begin: boolean;
}

/** Something that somebody saw or heard: where, when, and what. */
export function ObservationPiece({ id, piece, change, begin }: Props) {
  const { fields } = useWords().evidence;
  return (
    <PieceFrame id={id} piece={piece}>
      <section className="card">
        <div className="columns wide-first">
          <div>
            <ShortText
              label={fields.place}
              value={piece.place}
              max={200}
              begin={begin}
              onChange={(place) => change({ place }, 'typing')}
            />
            <PersonalNote text={piece.place} />
          </div>
          <DayField
            label={fields.at}
            kind="time"
            value={piece.at}
            onChange={(at) => change({ at })}
          />
        </div>
        <FactFields piece={piece} change={change} />
      </section>
      <PieceContent id={id} piece={piece} change={change} />
    </PieceFrame>
  );
}

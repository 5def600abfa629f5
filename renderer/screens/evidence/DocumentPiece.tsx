import type { Evidence } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { ShortText } from '../../ui/ShortText.tsx';
import { FactFields } from './FactFields.tsx';
import { PersonalNote } from './PersonalNote.tsx';
import { PieceContent } from './PieceContent.tsx';
import { PieceFrame } from './PieceFrame.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly id: string;
  readonly piece: Extract<Evidence, { kind: 'document' }>;
  readonly change: ChangePiece;
  readonly begin: boolean;
}

/** Something that somebody read: what it is called, its date, and what it shows. */
export function DocumentPiece({ id, piece, change, begin }: Props) {
  const { fields } = useWords().evidence;
  return (
    <PieceFrame id={id} piece={piece}>
      <section className="card">
        <div className="columns wide-first">
          <div>
            <ShortText
              label={fields.title}
              value={piece.title}
              max={200}
              begin={begin}
              onChange={(title) => change({ title }, 'typing')}
            />
            <PersonalNote text={piece.title} />
          </div>
          <ShortText
            label={fields.dated}
            help={fields.datedHelp}
            value={piece.dated}
            max={60}
            onChange={(dated) => change({ dated }, 'typing')}
          />
        </div>
        <FactFields piece={piece} change={change} />
      </section>
      <PieceContent id={id} piece={piece} change={change} />
    </PieceFrame>
  );
}

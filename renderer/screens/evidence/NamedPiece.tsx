import type { ReactNode } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { ShortText } from '../../ui/ShortText.tsx';
import { FactFields } from './FactFields.tsx';
import { PersonalNote } from './PersonalNote.tsx';
import { PieceContent } from './PieceContent.tsx';
import { PieceFrame } from './PieceFrame.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly id: string;
  readonly piece: Exclude<Evidence, { kind: 'interview' }>;
  readonly change: ChangePiece;
  readonly begin: boolean;
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** The field beside its name. */
  readonly children: ReactNode;
}

/** A piece that nobody was asked for: first what it is called, then its facts and what it shows. */
export function NamedPiece(props: Props) {
  const { id, piece, change, begin, label, name, onName, children } = props;
  return (
    <PieceFrame id={id} piece={piece}>
      <section className="card">
        <div className="columns wide-first">
          <div>
            <ShortText label={label} value={name} max={200} begin={begin} onChange={onName} />
            <PersonalNote text={name} />
          </div>
          {children}
        </div>
        <FactFields piece={piece} change={change} />
      </section>
      <PieceContent id={id} piece={piece} change={change} />
    </PieceFrame>
  );
}

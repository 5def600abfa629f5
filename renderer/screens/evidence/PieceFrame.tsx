import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Evidence, evidenceKey } from '../../../shared/model/evidence.ts';
import { nameOf } from '../../../shared/visit/evidence.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { RecordState } from '../frame/RecordState.tsx';
import { KindIcon } from './KindIcon.tsx';
import { RemovePiece } from './RemovePiece.tsx';

interface Props {
  readonly id: string;
  readonly piece: Evidence;
  /** What can be done with a piece of this kind, beside removing it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What is around every piece: the way back, what it is, whether it is saved, and what can be done with it. */
export function PieceFrame({ id, piece, actions, children }: Props) {
  const { evidence } = useWords();
  const { id: assessment } = useShownAssessment();
  return (
    <main id="content" tabIndex={-1} className="page evidence-piece">
      <p className="row between">
        <Link href={`/assessment/${assessment}/evidence`}>{evidence.back}</Link>
        <RecordState noun="evidence" recordKey={evidenceKey(assessment, id)} />
      </p>
      <header className="row between">
        <h1 className="piece-title">
          <KindIcon kind={piece.kind} />
          <span>
            <span className="kicker">{evidence.kinds[piece.kind]}</span>{' '}
            {nameOf(piece) || evidence.unnamed[piece.kind]}
          </span>
        </h1>
        <div className="row">
          {actions}
          <RemovePiece id={id} piece={piece} />
        </div>
      </header>
      {children}
    </main>
  );
}

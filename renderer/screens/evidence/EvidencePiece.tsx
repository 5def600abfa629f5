import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import {
  type Evidence,
  type EvidenceKind,
  evidenceKey,
  evidenceKinds,
} from '../../../shared/model/evidence.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { DocumentPiece } from './DocumentPiece.tsx';
import { InterviewPiece } from './InterviewPiece.tsx';
import { ObservationPiece } from './ObservationPiece.tsx';
import { freshNow } from './pieces.ts';
import { WithdrawnPiece } from './WithdrawnPiece.tsx';
import { useWithdrawing } from './withdraw.ts';

/** One piece: as its kind asks for, or that it was withdrawn, or that there is none. */
export function EvidencePiece({ id }: { id: string }) {
  const { id: assessment } = useShownAssessment();
  const key = evidenceKey(assessment, id);
  const written = useRecord<Evidence>('evidence', key);
  const withdrawn = useRecord('withdrawal', key) !== null;
  // Here, as it outlives the piece: what could not be erased yet is told when its words are gone.
  const withdrawing = useWithdrawing(assessment, id);
  const search = useSearch();
  const asked = new URLSearchParams(search).get('new');
  const kind = written?.kind ?? evidenceKinds.find((one) => one === asked);
  if (withdrawn) return <WithdrawnPiece withdrawing={withdrawing} />;
  if (!kind) return <NotThere />;
  return <Piece id={id} kind={kind} isNew={written === null} withdrawing={withdrawing} />;
}

interface Props {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly isNew: boolean;
  readonly withdrawing: ReturnType<typeof useWithdrawing>;
}

function Piece({ id, kind, isNew, withdrawing }: Props) {
  const { id: assessment } = useShownAssessment();
  const [fresh] = useState(() => freshNow(kind, assessment));
  // A new one begins with the focus where its first words go; what it was at the beginning counts.
  const [begin] = useState(isNew);
  const [piece, change] = useEdited('evidence', evidenceKey(assessment, id), fresh);
  const shown = { id, change, begin };
  switch (piece.kind) {
    case 'interview':
      return <InterviewPiece {...shown} piece={piece} withdrawing={withdrawing} />;
    case 'document':
      return <DocumentPiece {...shown} piece={piece} />;
    case 'observation':
      return <ObservationPiece {...shown} piece={piece} />;
  }
}

function NotThere() {
  const { evidence } = useWords();
  const { id } = useShownAssessment();
  return (
    <main id="content" tabIndex={-1} className="page narrow">
      <h1>{evidence.notThere}</h1>
      <p>{evidence.notThereText}</p>
      <p>
        <Link href={`/assessment/${id}/evidence`}>{evidence.back}</Link>
      </p>
    </main>
  );
}

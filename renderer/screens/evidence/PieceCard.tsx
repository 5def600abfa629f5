import { memo } from 'react';
import { Link } from 'wouter';
import type { RespondentGroup } from '../../../shared/instrument/instrument.ts';
import { nameOf, type Piece, statesOf } from '../../../shared/visit/evidence.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { KindIcon } from './KindIcon.tsx';

interface Props {
  readonly piece: Piece;
  readonly groups: Readonly<Record<RespondentGroup, string>>;
  readonly sites: ReadonlyMap<string, string>;
}

/** One piece in the list: what it is, where, how many criteria, and what is to be known of it. */
export const PieceCard = memo(function PieceCard({ piece, groups, sites }: Props) {
  const { evidence } = useWords();
  const { id } = useShownAssessment();
  const about = [
    piece.kind === 'interview' ? groups[piece.group] : '',
    piece.kind === 'observation' ? (piece.at ?? '') : '',
    piece.kind === 'document' ? piece.dated : '',
    piece.site ? (sites.get(piece.site) ?? '') : '',
    evidence.list.criteria(piece.links.length),
  ];
  return (
    <li className="piece">
      <KindIcon kind={piece.kind} />
      <div className="piece-words">
        <p className="piece-name">
          <span className="kicker">{evidence.kinds[piece.kind]}</span>{' '}
          <Link href={`/assessment/${id}/evidence/${piece.id}`}>
            {nameOf(piece) || evidence.unnamed[piece.kind]}
          </Link>
        </p>
        <p className="quiet">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <PieceStates piece={piece} />
    </li>
  );
});

function PieceStates({ piece }: { piece: Piece }) {
  const { states } = useWords().evidence;
  const all = statesOf(piece);
  if (all.length === 0) return null;
  return (
    <ul className="piece-states">
      {all.map((state) => (
        <li key={state} className={`state ${state}`}>
          {states[state]}
        </li>
      ))}
    </ul>
  );
}

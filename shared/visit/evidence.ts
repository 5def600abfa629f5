import type { Method, PromptKind, RespondentGroup } from '../instrument/instrument.ts';
import {
  consentGiven,
  type Evidence,
  type EvidenceKind,
  type Interview,
} from '../model/evidence.ts';

/** A piece of evidence with its id and how many photos and files it has. */
export type Piece = Evidence & { readonly id: string; readonly attachments: number };

/** What the instrument calls the way that a piece was gathered. */
export const methodOf = (kind: EvidenceKind): Method => (kind === 'document' ? 'documents' : kind);

/** Which of a criterion's prompts a piece answers: those for the group that was asked, or for reading or watching. */
export const promptKindOf = (
  piece: Pick<Interview, 'kind' | 'group'> | Exclude<Evidence, Interview>,
): PromptKind =>
  piece.kind === 'interview' ? piece.group : piece.kind === 'document' ? 'documents' : piece.kind;

/** What a piece is called: its code, title or place. Empty while nobody gave it one. */
export function nameOf(piece: Evidence): string {
  switch (piece.kind) {
    case 'interview':
      return piece.code;
    case 'document':
      return piece.title;
    case 'observation':
      return piece.place;
  }
}

export const evidenceStates = ['no-consent', 'stopped', 'quotation', 'attachment'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

const isSo: Readonly<Record<EvidenceState, (piece: Piece) => boolean>> = {
  'no-consent': (piece) => piece.kind === 'interview' && !consentGiven(piece.consent),
  stopped: (piece) => piece.kind === 'interview' && piece.stopped,
  quotation: ({ quotes }) => quotes.length > 0,
  attachment: ({ attachments }) => attachments > 0,
};

/** What is to be known of a piece at a glance. */
export const statesOf = (piece: Piece): EvidenceState[] =>
  evidenceStates.filter((state) => isSo[state](piece));

/** The newest day first; on one day interviews, documents, observations, each by name, U-2 before U-10. */
export function inOrder(pieces: readonly Piece[], language: string): Piece[] {
  const kinds: readonly EvidenceKind[] = ['interview', 'document', 'observation'];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...pieces].sort(
    (a, b) =>
      (b.on ?? '').localeCompare(a.on ?? '') ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compare(nameOf(a), nameOf(b)) ||
      a.id.localeCompare(b.id),
  );
}

/** Letters that codes of interviews begin with, whatever the language: they stand on slips of paper, too. */
const letters: Readonly<Record<RespondentGroup, string>> = { users: 'U', family: 'F', staff: 'S' };

/**
 * The next free code of a group: "U-07". A number is not given again though the interview that had it was withdrawn:
 * somebody may still hold its slip. Which those were is not known any more, so that each may have been of this group.
 */
export function nextCode(
  group: RespondentGroup,
  pieces: readonly Evidence[],
  withdrawn: number,
): string {
  const letter = letters[group];
  const numbers = pieces.flatMap((one) => {
    const found =
      one.kind === 'interview' ? new RegExp(`^${letter}-?(\\d{1,4})$`, 'i').exec(one.code) : null;
    return found ? [Number(found[1])] : [];
  });
  const next = Math.max(0, numbers.length + withdrawn, ...numbers) + 1;
  return `${letter}-${String(next).padStart(2, '0')}`;
}

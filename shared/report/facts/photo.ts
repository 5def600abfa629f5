import type { Attachment } from '../../model/attachment.ts';
import { type Evidence, isPublic, isQuotable } from '../../model/evidence.ts';

/** A picture's size in pixels. */
export type Size = NonNullable<Attachment['size']>;

/** A photo that the team chose to print, by the evidence it belongs to. */
export interface PhotoFact {
  /** The id of the evidence. */
  readonly owner: string;
  /** What it shows; never empty, since whoever cannot see it reads this. */
  readonly shows: string;
  readonly size: Size;
  /** Whether somebody is to be seen on it; so it counts as long as nobody said. */
  readonly people: boolean;
}

/** The mark of the service or of the team, for the title page. */
export interface LogoFact {
  readonly id: string;
  readonly use: NonNullable<Attachment['use']>;
  readonly size: Size;
}

/** Whether photos of a piece may be printed: what came of an interview only with consent to print what was said. */
export const mayPrint = (piece: Evidence): boolean =>
  piece.kind !== 'interview' || isQuotable(piece);

/**
 * Whether a photo may stand before anybody's eyes: nobody is on it, its piece is not the team's alone, it came of no
 * interview without consent to that, and is none of a paper of the service.
 */
export const mayPublish = (photo: PhotoFact, piece: Evidence): boolean =>
  !photo.people && piece.internal !== true && (piece.kind === 'observation' || isPublic(piece));

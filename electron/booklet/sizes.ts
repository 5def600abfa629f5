import type { Print } from '../../shared/booklet/booklet.ts';

/** Sizes are half points, distances twips. */
export interface Sizes {
  readonly body: number;
  /** Questions: the largest of the text. */
  readonly prompt: number;
  /** Hints and asides. */
  readonly small: number;
  /** Rows of the score sheet. */
  readonly row: number;
  /** Where there is least room: codes below boxes. */
  readonly least: number;
  readonly running: number;
  readonly title: number;
  readonly heading1: number;
  readonly heading2: number;
  /** A box to tick, as a character of this size. */
  readonly box: number;
  /** Of a line of text, where 240 is single. */
  readonly leading: number;
  readonly rowLeading: number;
  /** From one line for handwriting to the next. */
  readonly ruled: number;
  /** Below a label, to write or sign. */
  readonly room: number;
  /** Between blocks. */
  readonly space: number;
}

/** Large print is never below 18 points and has more air; only head and foot stay at 16. */
export const sizesOf: Record<Print, Sizes> = {
  standard: {
    body: 22,
    prompt: 28,
    small: 19,
    row: 18,
    least: 16,
    running: 17,
    title: 52,
    heading1: 40,
    heading2: 28,
    box: 30,
    leading: 269,
    rowLeading: 245,
    ruled: 454,
    room: 560,
    space: 120,
  },
  large: {
    body: 36,
    prompt: 42,
    small: 36,
    row: 36,
    least: 36,
    running: 32,
    title: 64,
    heading1: 56,
    heading2: 46,
    box: 46,
    leading: 312,
    rowLeading: 312,
    ruled: 680,
    room: 680,
    space: 200,
  },
};

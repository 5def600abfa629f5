import { total } from '../../../shared/scoring/sums.ts';

/** What fits so small a part of a page that there is no reason to break it: how many rows or items, and their letters. */
interface Most {
  readonly count: number;
  readonly letters: number;
}

/** Of rows or items with so many letters each, which stay with the next: all but the last, where together they are small. */
export function staysWithNext(letters: readonly number[], most: Most): (at: number) => boolean {
  const small = letters.length <= most.count && total(letters) <= most.letters;
  return (at) => small && at < letters.length - 1;
}

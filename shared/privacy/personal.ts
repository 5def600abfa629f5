import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';

/** What may tell who somebody is. */
export const personalKinds = ['name', 'phone', 'email', 'number', 'birth'] as const;

/** A piece of a text that may tell who somebody is; `start` and `end` are its place in the text. */
export interface Finding {
  readonly kind: (typeof personalKinds)[number];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What in a text may tell who somebody is, in the order in which it stands. A guess by rules, in English, Italian and
 * French alike: it warns and never blocks, and is made to keep quiet in doubt. `known` are names that are nobody
 * interviewed: of the service, its sites and the team.
 */
export function findPersonal(text: string, known: readonly string[] = []): Finding[] {
  const numbers = findNumbers(text);
  const names = findNames(text, known).filter(
    (name) => !numbers.some((one) => name.start < one.end && one.start < name.end),
  );
  return [...numbers, ...names].sort((a, b) => a.start - b.start);
}

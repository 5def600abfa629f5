import type { Criterion, Instrument, Standard } from '../instrument/instrument.ts';
import { standardsOf } from '../instrument/lookup.ts';
import type { Evidence } from '../model/evidence.ts';
import { methodOf, promptKindOf } from './evidence.ts';

/** A criterion that a piece could bring something to, with what to ask, read or watch for. */
export interface Suggestion {
  readonly criterion: Criterion;
  readonly prompts: readonly string[];
  /** Another piece of the same kind, with the same group, is linked to it. */
  readonly covered: boolean;
}

export interface SuggestedStandard {
  readonly standard: Standard;
  readonly suggestions: readonly Suggestion[];
}

/** What to ask, read or watch for on a criterion in such a piece; nothing where the instrument says nothing. */
export const promptsFor = (criterion: Criterion, piece: Evidence): readonly string[] =>
  criterion.prompts?.[promptKindOf(piece)] ?? [];

/** Whether the instrument has a criterion looked into in this way, with this group. */
function suits(criterion: Criterion, piece: Evidence): boolean {
  if (promptsFor(criterion, piece).length > 0) return true;
  if (!criterion.methods.includes(methodOf(piece.kind))) return false;
  return piece.kind !== 'interview' || criterion.groups.includes(piece.group);
}

const isAlike = (one: Evidence, piece: Evidence) => promptKindOf(one) === promptKindOf(piece);

/** Criteria that a piece is not linked to yet and could be, by standard and in its order. `others` are all the other pieces. */
export function suggestionsFor(
  instrument: Instrument,
  piece: Evidence,
  others: readonly Evidence[],
): SuggestedStandard[] {
  const linked = new Set(piece.links.map((one) => one.criterion));
  const covered = new Set(
    others
      .filter((one) => isAlike(one, piece))
      .flatMap((one) => one.links.map(({ criterion }) => criterion)),
  );
  return standardsOf(instrument).flatMap((standard) => {
    const suggestions = standard.criteria
      .filter((one) => !linked.has(one.code) && suits(one, piece))
      .map((criterion) => ({
        criterion,
        prompts: promptsFor(criterion, piece),
        covered: covered.has(criterion.code),
      }));
    return suggestions.length > 0 ? [{ standard, suggestions }] : [];
  });
}

/** Those that nobody has heard, read or seen anything on yet. */
export const uncovered = (suggested: readonly SuggestedStandard[]): SuggestedStandard[] =>
  suggested.flatMap(({ standard, suggestions }) => {
    const left = suggestions.filter((one) => !one.covered);
    return left.length > 0 ? [{ standard, suggestions: left }] : [];
  });

import { type Perspective, perspectives } from '../model/member.ts';
import type { Rated } from './agreement.ts';

/** How far apart the ratings of a criterion are: by the widest gap, then by how many differ. Never a score. */
function apart({ answers }: Rated, levels: readonly string[]): readonly [number, number] {
  const places = [...answers.values()].map((answer) => levels.indexOf(answer));
  const onScale = places.filter((place) => place >= 0);
  const gap = onScale.length > 1 ? Math.max(...onScale) - Math.min(...onScale) : 0;
  // N/A or "not enough evidence" beside a level is a disagreement of its own kind, as wide as one step.
  const mixed = onScale.length > 0 && onScale.length < places.length ? 1 : 0;
  const most = Math.max(0, ...[...Map.groupBy(places, (one) => one).values()].map((g) => g.length));
  return [gap + mixed, places.length - most];
}

/** Opened criteria in the order in which to talk about them: the largest disagreement first, then as they are numbered. */
export function agenda(rated: readonly Rated[], levels: readonly string[]): string[] {
  return rated
    .map((one, at) => ({ criterion: one.criterion, at, apart: apart(one, levels) }))
    .sort((a, b) => b.apart[0] - a.apart[0] || b.apart[1] - a.apart[1] || a.at - b.at)
    .map(({ criterion }) => criterion);
}

interface Speaker {
  readonly id: string;
  readonly perspective: Perspective;
}

/**
 * A suggested order of speaking. People with lived experience begin, then families, then the others; within a group it
 * turns with every criterion, and so do the groups after the first, so that it is never the same person who sets the tone.
 */
export function speakingOrder<One extends Speaker>(members: readonly One[], turn: number): One[] {
  const groups = perspectives.map((one) => members.filter((m) => m.perspective === one));
  const [first = [], ...others] = groups.filter((group) => group.length > 0);
  const begins = first[0]?.perspective === 'lived-experience';
  const rest = begins ? others : [first, ...others];
  return [
    ...(begins ? turned(first, turn) : []),
    ...turned(rest, turn).flatMap((g) => turned(g, turn)),
  ];
}

function turned<Value>(values: readonly Value[], by: number): Value[] {
  const at = values.length > 0 ? by % values.length : 0;
  return [...values.slice(at), ...values.slice(0, at)];
}

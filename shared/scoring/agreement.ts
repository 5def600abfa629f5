import { type Answer, isLevel, notApplicable, notEnough } from '../model/answer.ts';
import { ac2On } from './ac2.ts';
import { alphaOn } from './alpha.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { figureOf, given, type Summed, type Unit } from './sums.ts';

/** Fewer criteria with two ratings or more say too little: a single one would turn the figure. */
export const leastUnits = 5;

/** How far a team agreed on some criteria before it talked. */
export interface Agreement {
  /** Criteria on which at least two members gave a level. */
  readonly units: number;
  /** Of all pairs of members' levels on the same criterion, the share that is the same. */
  readonly exact: Share;
  /** The share that is the same or one level apart. */
  readonly adjacent: Share;
  /** Null where there are too few to say, or all levels are the same. */
  readonly alpha: Figure | null;
  readonly ac2: Figure | null;
  /** Why a figure is missing. */
  readonly lacks: 'nothing' | 'too-few' | 'all-the-same';
  /** Criteria on which some gave a level and others N/A: they did not agree what it is about. */
  readonly applicability: readonly string[];
}

export interface Share {
  readonly pairs: number;
  readonly of: number;
}

export interface Figure {
  readonly value: number;
  readonly interval: Interval | null;
}

/** The answers that members gave one criterion, before discussion; nobody who gave none is in it. */
export interface Rated {
  readonly criterion: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * How far members agreed. Only levels of the scale are compared: N/A and "not enough evidence" have no place on it, so
 * they count as missing here and are told apart; who did not rate is missing too. `levels` run from best to worst.
 */
export function agreement(rated: readonly Rated[], levels: readonly string[]): Agreement {
  const units = rated.map((one) => placesOf(one, levels));
  const pairable = units.filter((unit) => given(unit).length > 1);
  const enough = pairable.length >= leastUnits;
  const alpha = enough ? figure(pairable, alphaOn(levels.length)) : null;
  return {
    units: pairable.length,
    exact: pairsWithin(pairable, 0),
    adjacent: pairsWithin(pairable, 1),
    alpha,
    ac2: enough ? figure(pairable, ac2On(levels.length)) : null,
    lacks: enough ? (alpha === null ? 'all-the-same' : 'nothing') : 'too-few',
    applicability: rated.filter(mixesLevelsAndNone).map((one) => one.criterion),
  };
}

function figure(units: readonly Unit[], summed: Summed): Figure | null {
  const value = figureOf(units, summed);
  return value === null ? null : { value, interval: bootstrap(units, summed) };
}

/** The members' levels as places on the scale; what has no place is missing. */
const placesOf = ({ answers }: Rated, levels: readonly string[]): Unit =>
  [...answers.values()].map((answer) => {
    const place = levels.indexOf(answer);
    return place < 0 ? null : place;
  });

function pairsWithin(units: readonly Unit[], distance: number): Share {
  let [pairs, of] = [0, 0];
  for (const unit of units) {
    const values = given(unit);
    for (const [at, one] of values.entries()) {
      for (const other of values.slice(at + 1)) {
        of += 1;
        if (Math.abs(one - other) <= distance) pairs += 1;
      }
    }
  }
  return { pairs, of };
}

const mixesLevelsAndNone = ({ answers }: Rated) => {
  const given = [...answers.values()];
  return given.includes(notApplicable) && given.some((answer) => isLevel(answer));
};

/** Why a criterion may have confused a team, so that the next training can take it up. */
export type Confusion = 'applies-or-not' | 'far-apart' | 'hard-to-say';

/**
 * What confused the team: some called it N/A and others gave it a level, levels lay three steps apart or more, or at
 * least two and a third of those who answered found too little evidence.
 */
export function confusions(rated: readonly Rated[], levels: readonly string[]) {
  return rated.flatMap((one): { criterion: string; why: readonly Confusion[] }[] => {
    const places = given(placesOf(one, levels));
    const unsure = [...one.answers.values()].filter((answer) => answer === notEnough).length;
    const why: Confusion[] = [];
    if (mixesLevelsAndNone(one)) why.push('applies-or-not');
    if (places.length > 1 && Math.max(...places) - Math.min(...places) >= 3) why.push('far-apart');
    if (unsure >= 2 && unsure * 3 >= one.answers.size) why.push('hard-to-say');
    return why.length > 0 ? [{ criterion: one.criterion, why }] : [];
  });
}

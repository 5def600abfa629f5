import type { Instrument } from '../../instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../instrument/lookup.ts';
import { isJudged, questionOf } from '../../instrument/question.ts';
import { type Answer, notApplicable, notEnough } from '../../model/answer.ts';
import type { Assessment } from '../../model/assessment.ts';

/** One assessment of a comparison: what its team decided, and no rating, reason or name. */
export interface Side {
  /** The assessment's id. */
  readonly id: string;
  readonly assessment: Assessment;
  /** How many people are on the team. */
  readonly members: number;
  /** By the code of a criterion, standard or theme; N/A for what was set aside. */
  readonly decisions: ReadonlyMap<string, Answer>;
}

/** Everything a comparison is made from: two or more assessments on one version of one instrument. */
export interface Compared {
  readonly instrument: Instrument;
  readonly sides: readonly Side[];
  /** When they were read: milliseconds since 1970. */
  readonly readAt: number;
  /** How many changes the vault held then. */
  readonly position: number;
}

/** Why something cannot be compared, the gravest first: where several hold, the first is told. */
export const silences = ['not-decided', 'not-enough', 'not-applicable'] as const;
export type Silence = (typeof silences)[number];

/** What became of a level. A silence on either side is neither a change nor the same, even where both are silent alike. */
export type Becoming = 'went-up' | 'went-down' | 'stayed' | Silence;

/** Whether levels of several are the same; a silence where one of them has none. */
export type Likeness = 'alike' | 'different' | Silence;

type Scale = Instrument['scale'];
type Given = Answer | undefined;

/** From one answer to another on a scale, whose best level is its first. */
export function becomingOf(before: Given, after: Given, scale: Scale): Becoming {
  const silence = silenceIn([before, after]);
  if (silence) return silence;
  const [from, to] = [placeOf(before, scale), placeOf(after, scale)];
  if (from === to) return 'stayed';
  return to < from ? 'went-up' : 'went-down';
}

/** The same of any number of answers, in whatever order. */
export function likenessOf(answers: readonly Given[], scale: Scale): Likeness {
  const places = answers.map((answer) => (silenceOf(answer) ? -1 : placeOf(answer, scale)));
  return silenceIn(answers) ?? (new Set(places).size === 1 ? 'alike' : 'different');
}

const silenceIn = (answers: readonly Given[]): Silence | undefined =>
  silences.find((silence) => answers.some((answer) => silenceOf(answer) === silence));

function silenceOf(answer: Given): Silence | undefined {
  if (answer === undefined) return 'not-decided';
  if (answer === notEnough) return 'not-enough';
  return answer === notApplicable ? 'not-applicable' : undefined;
}

/** 0 is the best. The actions let no other answer in, so one that is not on the scale throws. */
function placeOf(answer: Given, { levels }: Scale): number {
  const place = levels.findIndex((level) => level.code === answer);
  if (place < 0) throw new Error(`Answer ${answer} is not on the scale of this instrument`);
  return place;
}

/** The codes that are answered by a level, in order: only these can be compared. */
export const comparedCodes = (instrument: Instrument) => ({
  themes: judged(instrument, instrument.themes),
  standards: judged(instrument, standardsOf(instrument)),
  criteria: criteriaOf(instrument)
    .filter((one) => questionOf(one).kind === 'level')
    .map((one) => one.code),
});

const judged = (instrument: Instrument, all: readonly { readonly code: string }[]) =>
  all.map((one) => one.code).filter((code) => isJudged(instrument, code));

/** What became of some codes from one side to another, by code. */
export const becomings = (
  { instrument }: Pick<Compared, 'instrument'>,
  codes: readonly string[],
  [before, after]: readonly [Side, Side],
): ReadonlyMap<string, Becoming> =>
  new Map(
    codes.map((code) => [
      code,
      becomingOf(before.decisions.get(code), after.decisions.get(code), instrument.scale),
    ]),
  );

/** How alike all sides are on some codes, by code. */
export const likenesses = (
  { instrument, sides }: Pick<Compared, 'instrument' | 'sides'>,
  codes: readonly string[],
): ReadonlyMap<string, Likeness> =>
  new Map(
    codes.map((code) => [
      code,
      likenessOf(
        sides.map((side) => side.decisions.get(code)),
        instrument.scale,
      ),
    ]),
  );

/** How often each comes up. */
export function tally(found: ReadonlyMap<string, Becoming | Likeness>) {
  const counts = Map.groupBy(found.values(), (kind) => kind);
  const of = (kind: Becoming | Likeness) => counts.get(kind)?.length ?? 0;
  return { of, all: found.size, silent: silences.reduce((sum, one) => sum + of(one), 0) };
}

/** Whether all sides are rounds of one service: the same entry of the register. */
export const areRounds = (sides: readonly Side[]): boolean => {
  const entries = new Set(sides.map((side) => side.assessment.service.registered));
  return entries.size === 1 && !entries.has(undefined);
};

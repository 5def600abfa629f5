import type { Language } from '../../language/locales.ts';
import type { Words } from '../../language/words.ts';
import {
  areRounds,
  type Becoming,
  becomings,
  type Compared,
  type Likeness,
  likenesses,
  type Side,
} from './compare.ts';

/** A side with what it is called. */
export interface NamedSide extends Side {
  readonly name: string;
  /** Over its column: the name, or a number where names have no room. */
  readonly head: string;
  /** Where there is room for both. */
  readonly long: string;
}

/** What every chapter of a comparison is written from. */
export interface Matter extends Omit<Compared, 'sides'> {
  /** Rounds of one service, the earliest first, or services in the order in which they were chosen. */
  readonly kind: 'rounds' | 'services';
  readonly sides: readonly NamedSide[];
  /** Whether columns bear numbers. */
  readonly numbered: boolean;
  /** The first and the last round. */
  readonly ends: readonly [NamedSide, NamedSide];
  readonly language: Language;
  readonly words: Words;
  readonly timeZone: string;
}

/** As many as have room for their names over columns. */
const mostNamed = { rounds: 3, services: 3 } as const;

export function matterOf(
  { sides: given, ...compared }: Compared,
  language: Language,
  words: Words,
  timeZone: string,
): Matter {
  const kind = areRounds(given) ? 'rounds' : 'services';
  const ordered = kind === 'rounds' ? [...given].sort(earlierFirst) : given;
  const numbered = ordered.length > mostNamed[kind];
  const names = namesOf(ordered, kind, words);
  const sides = ordered.map((side, at) => named(side, names[at] ?? '', at + 1, numbered, words));
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last) throw new Error('A comparison of nothing');
  return { ...compared, kind, sides, numbered, ends: [first, last], language, words, timeZone };
}

const earlierFirst = ({ assessment: a }: Side, { assessment: b }: Side) =>
  a.round - b.round || a.from.localeCompare(b.from);

function named(side: Side, name: string, at: number, numbered: boolean, words: Words): NamedSide {
  const { number } = words.format;
  const long = numbered ? words.compare.numbered(at, name) : name;
  return { ...side, name, head: numbered ? number(at) : name, long };
}

/** As short as tells each from the others: the round, or the service; then with more; then with a number. */
function namesOf(sides: readonly Side[], kind: Matter['kind'], words: Words): string[] {
  const { field, compare } = words;
  const round = ({ assessment }: Side) => field.round(assessment.round);
  const dates = ({ assessment }: Side) => field.dates(assessment.from, assessment.to);
  const service = ({ assessment }: Side) => assessment.service.name;
  const withRound = (side: Side) => compare.whatAndWhen(service(side), round(side));
  const short = kind === 'rounds' ? [round] : [service, withRound];
  const full = short.at(-1) ?? round;
  const long = (side: Side) => compare.whatAndWhen(full(side), dates(side));
  const ways = [...short, long].map((way) => sides.map(way));
  return (
    ways.find((names) => new Set(names).size === names.length) ??
    sides.map((side, at) => `${long(side)} (${words.format.number(at + 1)})`)
  );
}

/** What became of each code from the first round to the last, or how alike services are on it. */
export const kindsOf = (
  matter: Matter,
  codes: readonly string[],
): ReadonlyMap<string, Becoming | Likeness> =>
  matter.kind === 'rounds' ? becomings(matter, codes, matter.ends) : likenesses(matter, codes);

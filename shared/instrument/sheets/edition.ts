import type { Criterion, Instrument, Level, Question } from '../instrument.ts';

/** One version of an instrument in each of its languages; the first is the one whose structure counts. */
export type Edition = readonly [Instrument, ...Instrument[]];

/** Instruments of one id and version put together, in the order in which they come. */
export function editionsOf(instruments: readonly Instrument[]): Edition[] {
  const groups = new Map<string, [Instrument, ...Instrument[]]>();
  for (const one of instruments) {
    const key = `${one.id}/${one.version}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** The path of the first thing that two languages of an edition do not share; undefined where only words differ. */
export function difference(one: Instrument, other: Instrument): PropertyKey[] | undefined {
  return firstDifference(structureOf(one), structureOf(other));
}

type Plain =
  | string
  | number
  | boolean
  | undefined
  | readonly Plain[]
  | { readonly [k: string]: Plain };

/** An instrument without its words. */
function structureOf({ id, version, scale, applicability, themes }: Instrument): Plain {
  const code = (level: Level) => ({ code: level.code });
  return {
    id,
    version,
    scale: {
      levels: scale.levels.map(code),
      notApplicable: code(scale.notApplicable),
      notEnough: code(scale.notEnough),
    },
    applicability: applicability?.map(({ types, criteria }) => ({ types, criteria })),
    themes: themes.map((theme) => ({
      code: theme.code,
      articles: theme.articles,
      standards: theme.standards.map((standard) => ({
        code: standard.code,
        criteria: standard.criteria.map(criterionStructure),
      })),
    })),
  };
}

function criterionStructure(one: Criterion): Plain {
  const { code, formerly, methods, groups, articles, naWithoutBeds } = one;
  const prompts = Object.keys(one.prompts ?? {}).sort();
  return {
    ...{ code, formerly, methods, groups, articles, naWithoutBeds, prompts },
    question: questionStructure(one.question ?? { kind: 'level' }),
  };
}

function questionStructure(question: Question): Plain {
  switch (question.kind) {
    case 'choice':
      return {
        kind: question.kind,
        several: question.several,
        options: question.options.map(({ code }) => ({ code })),
      };
    case 'number':
      return { kind: question.kind, least: question.least, most: question.most };
    default:
      return { kind: question.kind };
  }
}

function firstDifference(one: Plain, other: Plain): PropertyKey[] | undefined {
  if (typeof one !== 'object' || typeof other !== 'object') {
    return Object.is(one, other) ? undefined : [];
  }
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const below = firstDifference(a.get(key), b.get(key));
    if (below) return [Array.isArray(one) ? Number(key) : key, ...below];
  }
  return undefined;
}

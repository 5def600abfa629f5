import type { Finding } from '../../model/finding.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import { codesInWords } from '../chapters/naming.ts';
import { plainRun, tagOf, wordsIn } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import { codesIn } from '../references.ts';
import type { LinkedPair, Pair, Point } from '../report.ts';

/** A strength, shortfall or recommendation with its id. */
export type Entry<One> = readonly [id: string, one: One];

interface Extra {
  readonly number?: string;
  /** What stands before the codes, such as whom it is for; empty values are left out. */
  readonly about?: readonly Pair[];
}

/** One that has words, as a report prints it. */
export function buildPoint(
  material: Material,
  id: string,
  { words: written, codes, draft }: Finding | Recommendation,
  { number = '', about = [] }: Extra = {},
): Point[] {
  const { words } = material;
  const found = wordsIn(words, written);
  if (!found) return [];
  const tag = tagOf(material, found.language);
  const { chapters, format } = words;
  const codesSaid = codesInWords(material, [...new Set(codes)]).join(', ');
  const pairs: readonly LinkedPair[] = [
    ...about,
    {
      label: format.label(chapters.about),
      value: codesSaid,
      references: codesIn(material, codesSaid),
    },
    { label: '', value: tag ? chapters.writtenIn(format.language(found.language)) : '' },
  ];
  return [
    {
      kind: 'point',
      id,
      number,
      text: plainRun(found.what, tag),
      about: pairs.filter(({ value }) => value !== ''),
      draft: draft ? chapters.draft : null,
    },
  ];
}

/** Those that have words, as people put them in order. */
export const inPlace = <One extends Finding | Recommendation>(
  { words }: Material,
  all: ReadonlyMap<string, One>,
): Entry<One>[] =>
  [...all]
    .filter(([, one]) => wordsIn(words, one.words))
    .sort(([a, one], [b, other]) => one.place - other.place || a.localeCompare(b));

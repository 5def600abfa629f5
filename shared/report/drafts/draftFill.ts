import type { Finding, FindingKind } from '../../model/finding.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import type { DraftFinding, DraftRecommendation } from './draftFindings.ts';

/** A record that a draft adds, or gives words in one more language; `id` is null where it is new. */
export interface Filled<Value> {
  readonly id: string | null;
  readonly value: Value;
}

type Shared = Pick<Finding, 'words' | 'codes' | 'draft' | 'internal' | 'place'>;
type Known<Value> = ReadonlyMap<string, Value>;

/** What a draft adds to the strengths or shortfalls that are there. */
export const filledFindings = (
  drafted: readonly DraftFinding[],
  known: Known<Finding>,
  kind: FindingKind,
  language: string,
): Filled<Finding>[] =>
  filled(
    drafted.filter((one) => one.kind === kind),
    new Map([...known].filter(([, one]) => one.kind === kind)),
    language,
    (_, shared) => ({ ...shared, kind, removers: [] }),
  );

/** What it adds to the recommendations. */
export const filledRecommendations = (
  drafted: readonly DraftRecommendation[],
  known: Known<Recommendation>,
  language: string,
): Filled<Recommendation>[] =>
  filled(drafted, known, language, ({ priority }, shared) => ({ ...shared, priority, whom: [] }));

/**
 * Nothing that is there is written over: what people wrote about the same stays alone, and a draft that nobody has read
 * gets words in a language that it has none in.
 */
function filled<
  One extends { readonly text: string; readonly codes: readonly string[] },
  Value extends Shared,
>(
  drafted: readonly One[],
  known: Known<Value>,
  language: string,
  made: (one: One, shared: Shared) => Value,
): Filled<Value>[] {
  let place = nextPlace([...known.values()]);
  return drafted.flatMap((one): Filled<Value>[] => {
    const about = one.codes[0] ?? '';
    const [id, value] = [...known].find(([, { codes }]) => codes.includes(about)) ?? [];
    if (id === undefined || value === undefined) {
      const words = { [language]: one.text };
      const shared = { words, codes: one.codes, draft: true, internal: false, place };
      place = Math.min(place + 1, lastPlace);
      return [{ id: null, value: made(one, shared) }];
    }
    const bare = value.draft && !value.words[language]?.trim();
    return bare
      ? [{ id, value: { ...value, words: { ...value.words, [language]: one.text } } }]
      : [];
  });
}

const lastPlace = 9999;

/** The place after all that are there. */
export const nextPlace = (all: readonly { readonly place: number }[]): number =>
  Math.min(Math.max(-1, ...all.map((one) => one.place)) + 1, lastPlace);

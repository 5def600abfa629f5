import fc from 'fast-check';
import type { Criterion, Instrument } from '../../../shared/instrument/instrument.ts';
import { small } from '../../helpers/instruments.ts';

/** A criterion by who it is, whatever its code and words are in a version. */
interface Known {
  readonly who: number;
  readonly code: string;
  readonly statement: string;
  readonly formerly?: string;
}

export interface Upgrade {
  readonly before: Instrument;
  readonly after: Instrument;
  /** Who a criterion is, by its code in each version. */
  readonly was: ReadonlyMap<string, number>;
  readonly is: ReadonlyMap<string, number>;
}

const codes = Array.from({ length: 9 }, (_, at) => `1.1.${at + 1}`);
const said = (who: number) =>
  ['door', 'bed', 'meal', 'plan', 'vote'].map((word) => `${word}${who}`).join(' ');

const first: readonly Known[] = codes
  .slice(0, 6)
  .map((code, who) => ({ who, code, statement: said(who) }));

/** Any mix of criteria removed, moved, reworded and added, old codes used again for others included. */
export const anyUpgrade: fc.Arbitrary<Upgrade> = fc
  .record({
    kept: fc.subarray([...first]),
    added: fc.nat({ max: 3 }),
    reworded: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    places: fc.shuffledSubarray(codes, { minLength: 9 }),
    stays: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ kept, added, reworded, places, stays }) => {
    const staying = kept.filter((one) => stays[one.who]);
    const free = places.filter((code) => !staying.some((one) => one.code === code));
    const next = () => free.shift() ?? '';
    const later = [
      ...staying,
      ...kept.filter((one) => !stays[one.who]).map((one) => movedTo(one, next())),
      ...Array.from({ length: added }, (_, at) => ({
        who: 10 + at,
        code: next(),
        statement: said(10 + at),
      })),
    ].map((one) => (reworded[one.who] ? { ...one, statement: `${one.statement} now` } : one));
    // An instrument without any criterion is none.
    const all = later.length > 0 ? later : [{ who: 10, code: '1.1.1', statement: said(10) }];
    return {
      before: versionOf(first, '1.0.0'),
      after: versionOf(all, '2.0.0'),
      was: new Map(first.map((one) => [one.code, one.who])),
      is: new Map(all.map((one) => [one.code, one.who])),
    };
  });

const movedTo = (one: Known, code: string): Known =>
  code === one.code ? one : { ...one, code, formerly: one.code };

function versionOf(known: readonly Known[], version: string): Instrument {
  const [theme] = small.themes;
  const [standard] = theme?.standards ?? [];
  const [model] = standard?.criteria ?? [];
  if (!theme || !standard || !model) throw new Error('The small instrument is empty');
  const criteria = known.map(
    ({ who, code, statement, formerly }): Criterion => ({
      ...model,
      code,
      statement,
      topic: `Topic ${who}`,
      ...(formerly ? { formerly } : {}),
    }),
  );
  return { ...small, version, themes: [{ ...theme, standards: [{ ...standard, criteria }] }] };
}

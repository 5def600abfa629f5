import { destinations } from '../../shared/instrument/compare.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { wallTime } from '../../shared/model/stamp.ts';
import type { DecisionVersion } from '../../shared/report/facts/history.ts';
import { pinnedInstrument } from '../actions/instrument.ts';
import type { Reader } from '../store/database.ts';

interface Row {
  readonly code: string;
  readonly value: string;
  readonly stamp: string;
}

/** When an upgrade came, and where it led each code. */
interface Upgrade {
  readonly stamp: string;
  readonly to: (code: string) => string;
}

/**
 * What the log holds of each decision that has more than one version, the earliest first, by the code that it has now. What
 * was erased is not in it.
 */
export function loadHistory(
  read: Reader,
  assessment: string,
): ReadonlyMap<string, readonly DecisionVersion[]> {
  const upgrades = upgradesOf(read, assessment);
  const rows = Map.groupBy(rowsOf(read, assessment), (row) => row.code);
  const codes = [...rows.keys()];
  const sources = (code: string, { to }: Upgrade) => codes.filter((one) => to(one) === code);

  /** What an upgrade leads elsewhere or to here it writes just before its own change: that belongs to what comes after. */
  const carriedTo = (code: string, upgrade: Upgrade): number => {
    const from = sources(code, upgrade);
    const stays = upgrade.to(code) === code && from.every((one) => one === code);
    const before = (rows.get(code) ?? []).filter((row) => row.stamp < upgrade.stamp).length;
    return stays ? before : Math.max(0, before - 1);
  };
  /** The rows of a code after so many upgrades, with those of the code from which it came before. */
  const trace = (code: string, after: number): Row[] => {
    const [last, next] = [upgrades[after - 1], upgrades[after]];
    const own = (rows.get(code) ?? []).slice(
      last ? carriedTo(code, last) : 0,
      next ? carriedTo(code, next) : undefined,
    );
    const from = last ? sources(code, last) : [];
    return [...from.flatMap((one) => trace(one, after - 1)), ...own];
  };

  const all = codes.map((code): [string, DecisionVersion[]] => [
    code,
    versionsOf(trace(code, upgrades.length)),
  ]);
  return new Map(all.filter(([, versions]) => versions.length > 1));
}

function rowsOf(read: Reader, assessment: string): Row[] {
  return read
    .prepare<{ from: string; to: string }, Row>(
      `SELECT substr(key, length(@from) + 1) AS code, value, stamp FROM change
       WHERE noun = 'decision' AND key >= @from AND key < @to AND value IS NOT NULL
       ORDER BY stamp, id`,
    )
    .all({ from: `${assessment}/`, to: `${assessment}0` });
}

/** The changes that brought the assessment to another version of its instrument, in order. */
function upgradesOf(read: Reader, assessment: string): Upgrade[] {
  const pins = read
    .prepare<[string], { stamp: string; value: string }>(
      `SELECT stamp, value FROM change
       WHERE noun = 'assessment' AND key = ? AND value IS NOT NULL ORDER BY stamp, id`,
    )
    .all(assessment)
    .flatMap(({ stamp, value }) => {
      const found: Assessment | null = JSON.parse(value);
      return found ? [{ stamp, pin: found.instrument }] : [];
    });
  return pins.flatMap(({ stamp, pin }, at) => {
    const before = pins[at - 1]?.pin;
    if (!before || before.version === pin.version) return [];
    return { stamp, to: destinations(pinnedInstrument(read, before), pinnedInstrument(read, pin)) };
  });
}

const versionsOf = (rows: readonly Row[]): DecisionVersion[] =>
  rows.map(({ value, stamp }) => {
    const decision: Decision | null = JSON.parse(value);
    const { answer = null, reason = '', present } = decision ?? {};
    return { at: wallTime(stamp), answer, reason, ...(present ? { present } : {}) };
  });

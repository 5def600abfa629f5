import { tables } from '../../electron/actions/tables.ts';
import type { Reader } from '../../electron/store/database.ts';
import { readLog, toChange } from '../../electron/store/log.ts';
import type { Store } from '../../electron/store/store.ts';
import type { Change } from '../../shared/model/change.ts';

/** All that the derived tables hold, ready to be compared. */
export const tablesOf = ({ read }: Store): Record<string, unknown[]> =>
  Object.fromEntries(
    tables.map(({ noun }) => [noun, read.prepare(`SELECT * FROM "${noun}" ORDER BY key`).all()]),
  );

/** Every change of the log, in order of arrival. */
export const changesOf = ({ read }: { readonly read: Reader }): Change[] =>
  [...readLog(read)].map(toChange);

/** Ids of the log's changes, in an order of their own. */
export const idsOf = (store: Store): string[] =>
  changesOf(store)
    .map((change) => change.id)
    .sort();

/** How many changes the log has: the measure of "nothing was written". */
export const changeCount = ({ read }: { readonly read: Reader }): number =>
  read.prepare<[], { n: number }>('SELECT count(*) AS n FROM change').get()?.n ?? 0;

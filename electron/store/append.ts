import type { Change } from '../../shared/model/change.ts';
import type { Writer } from './database.ts';
import type { Erased, eraser } from './erase.ts';
import { logWriter, winnerReader } from './log.ts';
import { type Table, tableWriter } from './table.ts';

/** Whether a change was new, and what its arrival erased; what was withdrawn already comes in empty and is no news. */
export interface Appended extends Erased {
  readonly fresh: boolean;
}

const nothing = { content: false, files: [] } as const;

/** Log and table together: the one place where a change becomes part of the vault. */
export function appender(db: Writer, tables: readonly Table[], erase: ReturnType<typeof eraser>) {
  const log = logWriter(db);
  const winner = winnerReader(db);
  const puts = new Map<string, ReturnType<typeof tableWriter>>(
    tables.map((table) => [table.noun, tableWriter(db, table)]),
  );
  // What is later than all that this vault has seen shows, whatever else there is of its record.
  return (change: Change, latest: boolean): Appended => {
    const withdrawn = erase.isWithdrawn(change);
    const fresh = log(change, withdrawn) && !withdrawn;
    if (!fresh) return { fresh, ...nothing };
    const shown = latest ? change : winner(change.noun, change.key);
    if (shown) puts.get(change.noun)?.(change.key, shown.id, shown.value);
    const takenAway = change.noun === 'attachment' && shown?.value === null;
    return { fresh, ...(takenAway ? erase.files(change.key) : erase.by(change)) };
  };
}

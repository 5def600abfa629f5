import { tables } from '../../electron/actions/tables.ts';
import { readLog } from '../../electron/store/log.ts';
import { openVault } from '../../electron/store/vault.ts';

/** Prints every change of a rating in a vault, as criterion and answer. In a process of its own: SQLite is native. */
const [folder = '', passphrase = ''] = process.argv.slice(2);
const store = await openVault(folder, passphrase, tables);
const ratings = [...readLog(store.read)]
  .filter(({ noun }) => noun === 'rating')
  .map(({ key, value }) => [key.split('/')[2], JSON.parse(value ?? 'null')?.answer ?? null]);
store.close();
process.stdout.write(JSON.stringify(ratings));

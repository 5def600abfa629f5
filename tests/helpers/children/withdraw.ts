import { tables } from '../../../electron/actions/tables.ts';
import { openStore } from '../../../electron/store/store.ts';
import { withdrawalDraft } from '../evidence.ts';
import { visit } from '../spoken.ts';

// Withdraws interviews; it dies before it cleans up after them, or somebody kills it meanwhile.
const [folder = '', key = '', dies = ''] = process.argv.slice(2);
const store = openStore({
  file: `${folder}/vault.db`,
  folder,
  key: Buffer.from(key, 'hex'),
  tables,
});
const { keys } = await visit(store);
// Told once the transaction is on the disk, and before anything is cleaned.
store.published.subscribe('change', ({ noun }) => {
  if (noun === 'withdrawal' && dies === 'at once') process.kill(process.pid, 'SIGKILL');
});
process.stdout.write('withdrawing\n');
store.commit(keys.map(withdrawalDraft));
setInterval(() => {}, 1000);

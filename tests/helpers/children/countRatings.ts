import { tables } from '../../../electron/actions/tables.ts';
import { openVault } from '../../../electron/store/vault.ts';

// Prints how many changes of ratings each member made in a vault, by name.
const [folder = '', passphrase = ''] = process.argv.slice(2);
const store = await openVault(folder, passphrase, tables);
const rows = store.read
  .prepare<[], { name: string; changes: number }>(
    `SELECT member.name, COUNT(*) AS changes FROM change
     JOIN member ON member.key = substr(change.key, 1, 73)
     WHERE change.noun = 'rating' GROUP BY member.key`,
  )
  .all();
console.log(JSON.stringify(Object.fromEntries(rows.map((one) => [one.name, one.changes]))));
store.close();

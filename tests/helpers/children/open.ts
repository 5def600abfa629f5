import { tables } from '../../../electron/actions/tables.ts';
import { openVault } from '../../../electron/store/vault.ts';
import { Problem } from '../../../shared/problems.ts';

// Opens a vault and keeps it open until somebody kills this process; says how it went.
const [folder = '', passphrase = ''] = process.argv.slice(2);
try {
  await openVault(folder, passphrase, tables);
  process.stdout.write('open\n');
  setInterval(() => {}, 1000);
} catch (error) {
  process.stdout.write(`${error instanceof Problem ? error.code : error}\n`);
}

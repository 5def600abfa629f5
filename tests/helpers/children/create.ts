import { tables } from '../../../electron/actions/tables.ts';
import { createVault } from '../../../electron/store/vault.ts';

// Makes a vault; somebody kills this process meanwhile.
const [folder = '', passphrase = ''] = process.argv.slice(2);
process.stdout.write('making\n');
const store = await createVault(folder, passphrase, tables);
process.stdout.write('made\n');
store.close();

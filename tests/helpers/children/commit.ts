import { randomBytes } from 'node:crypto';
import { tables } from '../../../electron/actions/tables.ts';
import { openStore } from '../../../electron/store/store.ts';
import { ratingDraft, somewhere } from '../drafts.ts';

// Writes one rating after another and names each as soon as commit() returned, until somebody kills this process. Waits until
// the name is out: where the reader is slow it would stay in this process, and die with it.
const [folder = '', key = ''] = process.argv.slice(2);
const store = openStore({
  file: `${folder}/vault.db`,
  folder,
  key: Buffer.from(key, 'hex'),
  tables,
});
for (;;) {
  const comment = randomBytes(100 + Math.floor(Math.random() * 1500)).toString('hex');
  const [change] = store.commit([ratingDraft(somewhere(), { comment })]);
  await new Promise((out) => process.stdout.write(`${change?.id}\n`, out));
}

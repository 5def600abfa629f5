import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { tables } from '../../../electron/actions/tables.ts';
import { openStore } from '../../../electron/store/store.ts';
import { Problem } from '../../../shared/problems.ts';
import { changeCount } from '../content.ts';
import { newId } from '../drafts.ts';
import { attachmentDraft } from '../evidence.ts';

// Attaches one file after another and names each as soon as it is kept, until somebody kills this process; or, where the
// disk is full, says how that went.
const [folder = '', key = '', how = ''] = process.argv.slice(2);

/** Attaches a file of so many bytes; returns its id. */
async function attachOne(store: ReturnType<typeof open>, length: number): Promise<string> {
  const id = newId();
  const draft = attachmentDraft(`${newId()}/${newId()}/${id}`);
  await store.attach([{ name: id, bytes: randomBytes(length) }], () => draft);
  return id;
}

function open() {
  return openStore({ file: `${folder}/vault.db`, folder, key: Buffer.from(key, 'hex'), tables });
}

/** No file of this process may grow beyond a megabyte: to it that is a disk with no more room. */
function runWhereFull() {
  const [node, ...rest] = [process.execPath, ...process.execArgv, import.meta.filename];
  const command = `trap '' XFSZ; ulimit -f 1024; exec "$0" "$@"`;
  const { stdout } = spawnSync('bash', ['-c', command, node, ...rest, folder, key, 'limited']);
  process.stdout.write(stdout);
}

async function tell() {
  const store = open();
  const error = await attachOne(store, 3_000_000).catch((problem: unknown) => problem);
  const told = error instanceof Problem ? `${error.code} ${Object.values(error.details)}` : error;
  const files = `${folder}/files`;
  const left = existsSync(files) ? readdirSync(files).length : 0;
  process.stdout.write(`${told}\nleft: ${left} files, ${changeCount(store)} changes\n`);
  store.close();
}

if (how === 'full') runWhereFull();
else if (how === 'limited') await tell();
else {
  const store = open();
  for (;;) process.stdout.write(`${await attachOne(store, 300_000)}\n`);
}

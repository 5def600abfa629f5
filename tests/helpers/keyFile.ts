import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyFile, keyFileSchema } from '../../electron/store/key.ts';

/** The passphrase of every vault that tests make. */
export const passphrase = 'a quiet morning by the harbour';

const fileOf = (folder: string) => join(folder, 'vault.key');

export const keyFileOf = (folder: string): KeyFile =>
  keyFileSchema.parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')));

/** Changes a vault's key file as somebody with the folder could. */
export function editKeyFile(folder: string, edit: (file: KeyFile) => unknown) {
  writeFileSync(fileOf(folder), JSON.stringify(edit(keyFileOf(folder))));
}

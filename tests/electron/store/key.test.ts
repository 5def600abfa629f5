import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tables } from '../../../electron/actions/tables.ts';
import { type KeyFile, keyFileSchema, newKey, unwrapKey } from '../../../electron/store/key.ts';
import { openVault } from '../../../electron/store/vault.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { code, problem } from '../../helpers/problem.ts';
import { temporaryFolder } from '../../helpers/vault.ts';

let made: { key: Buffer; keyFile: KeyFile };
beforeAll(async () => {
  made = await newKey(passphrase);
});

test('the passphrase brings back the key, and nothing of either is in the key file', async () => {
  const { key, keyFile } = made;
  expect(await unwrapKey(keyFile, passphrase)).toEqual(key);
  const text = JSON.stringify(keyFile);
  for (const secret of [passphrase, key.toString('hex'), key.toString('base64')]) {
    expect(text).not.toContain(secret);
  }
});

test('two vaults with one passphrase share neither key nor salt', async () => {
  const other = await newKey(passphrase);
  expect(other.key.equals(made.key)).toBe(false);
  expect(other.keyFile.passphrase.salt).not.toBe(made.keyFile.passphrase.salt);
  expect(
    await code(() =>
      unwrapKey(
        {
          ...other.keyFile,
          passphrase: { ...other.keyFile.passphrase, wrapped: made.keyFile.passphrase.wrapped },
        },
        passphrase,
      ),
    ),
  ).toBe('WRONG_PASSPHRASE');
});

test('guessing costs what the best practice asks: argon2id, 64 MiB, three rounds or more', () => {
  const { kdf, memorySize, iterations } = made.keyFile.passphrase;
  expect(kdf).toBe('argon2id');
  expect(memorySize).toBeGreaterThanOrEqual(64 * 1024);
  expect(iterations).toBeGreaterThanOrEqual(3);
});

type Part = KeyFile['passphrase'];
const short = Buffer.from('short').toString('base64');

const damage: [string, (part: Part) => object][] = [
  ['no salt', (part) => ({ ...part, salt: '' })],
  ['a short salt', (part) => ({ ...part, salt: short })],
  ['no nonce', (part) => ({ ...part, nonce: '' })],
  ['a short nonce', (part) => ({ ...part, nonce: short })],
  [
    'a tag cut to four bytes',
    (part) => ({ ...part, tag: Buffer.from(part.tag, 'base64').subarray(0, 4).toString('base64') }),
  ],
  ['a key cut short', (part) => ({ ...part, wrapped: short })],
  ['letters that are no base64', (part) => ({ ...part, wrapped: `*${part.wrapped.slice(1)}` })],
  ['more memory than a laptop has', (part) => ({ ...part, memorySize: 4_194_304 })],
  ['no memory', (part) => ({ ...part, memorySize: 0 })],
  ['a negative cost', (part) => ({ ...part, iterations: -1 })],
  ['another derivation', (part) => ({ ...part, kdf: 'md5' })],
  ['something missing', ({ tag: _, ...part }) => part],
  ['something more', (part) => ({ ...part, more: true })],
];

const folderWith = (content: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vault.key'), content);
  return folder;
};

test.each(damage)('a key file with %s is damaged, and said to be', async (_, spoil) => {
  const content = JSON.stringify({ format: 1, passphrase: spoil(made.keyFile.passphrase) });
  expect(await problem(() => openVault(folderWith(content), passphrase, tables))).toMatchObject({
    code: 'VAULT_DAMAGED',
    details: { reason: 'vault.key' },
  });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"format":1}',
  '{"format":"1"}',
  '\u0000\u0001',
  '{"__proto__":{"format":1}}',
])('a key file that reads %j is damaged, and said to be', async (content) => {
  expect(await code(() => openVault(folderWith(content), passphrase, tables))).toBe(
    'VAULT_DAMAGED',
  );
});

test('a byte changed in salt, nonce, key or tag opens nothing', async () => {
  for (const field of ['salt', 'nonce', 'wrapped', 'tag'] as const) {
    const bytes = Buffer.from(made.keyFile.passphrase[field], 'base64');
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    const part = { ...made.keyFile.passphrase, [field]: bytes.toString('base64') };
    const spoilt = keyFileSchema.parse({ format: 1, passphrase: part });
    expect(await code(() => unwrapKey(spoilt, passphrase))).toBe('WRONG_PASSPHRASE');
  }
});

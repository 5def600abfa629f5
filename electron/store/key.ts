import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { Problem } from '../../shared/problems.ts';

/** The least length of a passphrase, in characters that are not blank. */
export const passphraseLeast = 10;

/** Cost of turning a passphrase into a key: about a third of a second and 64 MiB on a plain laptop. */
const cost = { memorySize: 64 * 1024, iterations: 3, parallelism: 1 };

/** So many bytes, in base64: a tag or key cut short must never be tried. */
const bytesOf = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length);

/** The key file: the random data key, wrapped by each way of opening the vault (only a passphrase so far). */
export const keyFileSchema = z.strictObject({
  format: z.literal(1),
  passphrase: z.strictObject({
    kdf: z.literal('argon2id'),
    memorySize: z.number().int().min(8).max(1_048_576),
    iterations: z.number().int().min(1).max(100),
    parallelism: z.number().int().min(1).max(16),
    salt: bytesOf(16),
    nonce: bytesOf(12),
    wrapped: bytesOf(32),
    tag: bytesOf(16),
  }),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

/** A new data key and the key file that keeps it behind a passphrase. */
export async function newKey(passphrase: string): Promise<{ key: Buffer; keyFile: KeyFile }> {
  if ([...passphrase.replace(/\s/gu, '')].length < passphraseLeast) {
    throw new Problem('PASSPHRASE_SHORT', { least: passphraseLeast });
  }
  const key = randomBytes(32);
  return { key, keyFile: { format: 1, passphrase: await wrap(key, passphrase) } };
}

/** The data key of a key file; WRONG_PASSPHRASE where the passphrase is not its own. */
export async function unwrapKey(keyFile: KeyFile, passphrase: string): Promise<Buffer> {
  if (passphrase === '') throw new Problem('WRONG_PASSPHRASE', {});
  const { salt, nonce, wrapped, tag, ...costs } = keyFile.passphrase;
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await stretch(passphrase, bytes(salt), costs),
    bytes(nonce),
  );
  decipher.setAuthTag(bytes(tag));
  try {
    return Buffer.concat([decipher.update(bytes(wrapped)), decipher.final()]);
  } catch {
    throw new Problem('WRONG_PASSPHRASE', {});
  }
}

async function wrap(key: Buffer, passphrase: string): Promise<KeyFile['passphrase']> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, cost), nonce);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  return {
    kdf: 'argon2id',
    ...cost,
    salt: text(salt),
    nonce: text(nonce),
    wrapped: text(wrapped),
    tag: text(cipher.getAuthTag()),
  };
}

/** Unicode has several ways to write one letter; normalised, the same words open the vault on every keyboard. */
async function stretch(passphrase: string, salt: Buffer, costs: typeof cost): Promise<Buffer> {
  const { memorySize, iterations, parallelism } = costs;
  return Buffer.from(
    await argon2id({
      password: passphrase.normalize('NFKC'),
      salt,
      memorySize,
      iterations,
      parallelism,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
}

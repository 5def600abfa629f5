import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** Bytes under a new key of their own, for one name: nonce, ciphertext, tag (AES-256-GCM). */
export function seal(name: string, bytes: Buffer): { key: Buffer; sealed: Buffer } {
  const [key, nonce] = [randomBytes(32), randomBytes(nonceLength)];
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { key, sealed };
}

/** The bytes again; undefined where they are not what was sealed under this key and name. */
export function unseal(name: string, key: Buffer, sealed: Buffer): Buffer | undefined {
  if (sealed.length < nonceLength + tagLength) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
    .setAAD(Buffer.from(name))
    .setAuthTag(sealed.subarray(-tagLength));
  try {
    const inside = sealed.subarray(nonceLength, -tagLength);
    return Buffer.concat([decipher.update(inside), decipher.final()]);
  } catch {
    return undefined;
  }
}

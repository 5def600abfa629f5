import { createDecipheriv } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const pageSize = 4096;
/** At the end of each page: the initialisation vector and a code that shows tampering. */
const reserved = 80;
const ivLength = 16;
/** The first page begins with the salt, in the clear. */
const salt = 16;
const walHeader = 32;
const frameHeader = 24;

/**
 * All bytes of a vault's folder as somebody with its data key could read them: every page of the database and every
 * frame of its write-ahead log decrypted, free pages and gaps within pages included, and all other files as they are.
 */
export function readable(folder: string, key: Buffer): Map<string, Buffer> {
  const all = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const file = join(folder, name);
    if (statSync(file).isFile()) all.set(name, plain(name, readFileSync(file), key));
  }
  return all;
}

/** The files that hold one of these words, in any of the ways in which text is written. */
export function holding(folder: string, key: Buffer, words: readonly (string | Buffer)[]) {
  const sought = words.flatMap((word) =>
    typeof word === 'string' ? [Buffer.from(word), Buffer.from(word, 'utf16le')] : [word],
  );
  const found = [...readable(folder, key)].filter(([name, bytes]) =>
    sought.some((one) => name.includes(one.toString('utf8')) || bytes.includes(one)),
  );
  return found.map(([name]) => name).sort();
}

function plain(name: string, bytes: Buffer, key: Buffer): Buffer {
  if (name === 'vault.db') return pagesOf(bytes, key);
  return name === 'vault.db-wal' ? framesOf(bytes, key) : bytes;
}

function pagesOf(bytes: Buffer, key: Buffer): Buffer {
  const count = Math.floor(bytes.length / pageSize);
  const page = (at: number) => bytes.subarray(at * pageSize, (at + 1) * pageSize);
  return Buffer.concat(
    Array.from({ length: count }, (_, at) => decrypted(page(at), key, at === 0)),
  );
}

function framesOf(bytes: Buffer, key: Buffer): Buffer {
  const size = frameHeader + pageSize;
  const count = Math.floor((bytes.length - walHeader) / size);
  const frames = Array.from({ length: Math.max(0, count) }, (_, at) => {
    const frame = bytes.subarray(walHeader + at * size, walHeader + (at + 1) * size);
    return decrypted(frame.subarray(frameHeader), key, frame.readUInt32BE(0) === 1);
  });
  return Buffer.concat(frames);
}

function decrypted(page: Buffer, key: Buffer, first: boolean): Buffer {
  const iv = page.subarray(pageSize - reserved, pageSize - reserved + ivLength);
  const cipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return cipher.update(page.subarray(first ? salt : 0, pageSize - reserved));
}

/** Whether the write-ahead log holds anything. */
export const walIsEmpty = (folder: string): boolean => {
  const file = join(folder, 'vault.db-wal');
  return !existsSync(file) || statSync(file).size === 0;
};

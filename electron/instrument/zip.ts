import { inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import { refused } from './refuse.ts';

/** One entry as the directory at the end of a zip tells it. Its sizes may lie; `unpack` does not believe them. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly protected: boolean;
  readonly packed: number;
  readonly offset: number;
}

const signature = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const longestComment = 65_535;

/** The entries of a zip; nothing is unpacked yet. */
export function entriesOf(bytes: Buffer, most: number = limits.entries): Entry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw refused('too-many-parts', String(count));
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (entries.length < count) {
    const entry = entryAt(bytes, at, end);
    entries.push(entry.entry);
    at += entry.length;
  }
  return entries;
}

/** What the wanted entries hold, by name; stops as soon as it is more than `most` bytes in all. */
export function unpack(
  bytes: Buffer,
  entries: readonly Entry[],
  wanted: (name: string) => boolean,
  most: number = limits.unpacked,
): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let left = most;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    if (entry.protected) throw refused('protected');
    // Two of one name: what is checked might not be what is read.
    if (found.has(entry.name)) throw refused('damaged', entry.name);
    const content = contentOf(bytes, entry, left);
    left -= content.length;
    found.set(entry.name, content);
  }
  return found;
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes.readUInt32LE(at) === signature.end) return at;
  }
  throw refused('damaged');
}

function entryAt(bytes: Buffer, at: number, end: number): { entry: Entry; length: number } {
  if (at + 46 > end || bytes.readUInt32LE(at) !== signature.directory) throw refused('damaged');
  const nameLength = bytes.readUInt16LE(at + 28);
  const length = 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (at + length > end) throw refused('damaged');
  return {
    length,
    entry: {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      protected: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    },
  };
}

function contentOf(bytes: Buffer, { name, method, packed, offset }: Entry, most: number): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== signature.entry) {
    throw refused('damaged', name);
  }
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (from + packed > bytes.length) throw refused('damaged', name);
  const content = bytes.subarray(from, from + packed);
  if (method === 0 && packed <= most) return content;
  if (method === 0 || most <= 0) throw refused('unpacks-too-large', name);
  if (method !== 8) throw refused('damaged', name);
  return inflated(content, name, most);
}

function inflated(content: Buffer, name: string, most: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw refused(tooLarge ? 'unpacks-too-large' : 'damaged', name);
  }
}

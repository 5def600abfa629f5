import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** An entry of a zip as somebody hostile writes it: packed bytes, and whatever size it claims. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Buffer;
  readonly claimed: number;
  /** Where its bytes are, when not its own: entries may overlap. */
  readonly sameAs?: number;
}

/** A zip written by hand, so that it can lie. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const offsets: number[] = [];
  const parts: Buffer[] = [];
  let length = 0;
  for (const { name, packed, claimed, sameAs } of entries) {
    offsets.push(sameAs === undefined ? length : (offsets[sameAs] ?? 0));
    if (sameAs !== undefined) continue;
    const part = Buffer.concat([
      header(0x04034b50, name, packed, claimed),
      Buffer.from(name),
      packed,
    ]);
    parts.push(part);
    length += part.length;
  }
  const directory = entries.map(({ name, packed, claimed }, at) => {
    const fixed = Buffer.alloc(46);
    header(0x02014b50, name, packed, claimed).copy(fixed, 6, 4);
    fixed.writeUInt32LE(0x02014b50, 0);
    fixed.writeUInt16LE(name.length, 28);
    fixed.writeUInt32LE(offsets[at] ?? 0, 42);
    return Buffer.concat([fixed, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function header(signature: number, name: string, packed: Buffer, claimed: number): Buffer {
  const fixed = Buffer.alloc(30);
  fixed.writeUInt32LE(signature, 0);
  fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(8, 8);
  fixed.writeUInt32LE(crc32(packed), 14);
  fixed.writeUInt32LE(packed.length, 18);
  fixed.writeUInt32LE(claimed, 22);
  fixed.writeUInt16LE(name.length, 26);
  return fixed;
}

/** So many megabytes of spaces, packed into very little. */
export async function packedSpaces(megabytes: number): Promise<Buffer> {
  const deflate = createDeflateRaw();
  const chunk = Buffer.alloc(1_000_000, ' ');
  const packed: Buffer[] = [];
  deflate.on('data', (part) => packed.push(part));
  for (let count = 0; count < megabytes; count++) {
    await new Promise<void>((done) => deflate.write(chunk, () => done()));
  }
  deflate.end();
  await once(deflate, 'end');
  return Buffer.concat(packed);
}

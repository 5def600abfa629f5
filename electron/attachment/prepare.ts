import type { Attachment } from '../../shared/model/attachment.ts';
import { largestAttachment } from '../../shared/model/limits.ts';
import { Problem } from '../../shared/problems.ts';
import { inTurn } from '../inTurn.ts';
import { fileName } from './fileName.ts';
import { kindOf } from './kind.ts';
import { isTooLarge, remade } from './picture.ts';
import { refused } from './refuse.ts';

/** A file as it is going to be kept: what is said of it, its bytes, and a picture's thumbnail. */
export interface Prepared {
  readonly facts: Omit<Attachment, 'shows'>;
  readonly bytes: Buffer;
  readonly small: Buffer | null;
}

/** One picture after another: unpacked, a large one takes hundreds of megabytes. */
const oneByOne = inTurn();

/** Takes a file by what is in it; FILE_TOO_LARGE or ATTACHMENT_REFUSED where it is none that is kept. */
export async function prepare(file: File): Promise<Prepared> {
  if (file.size > largestAttachment * 1_000_000) {
    throw new Problem('FILE_TOO_LARGE', { most: largestAttachment });
  }
  const bytes = Buffer.from(await file.arrayBuffer());
  const kind = await kindOf(bytes);
  switch (kind.kind) {
    case 'refused':
      throw refused(kind.reason, file.name);
    case 'picture':
      return oneByOne(() => preparePicture(file.name, bytes));
    case 'document': {
      const { type } = kind;
      const facts = { name: fileName(file.name, type), type, bytes: bytes.length, size: null };
      return { facts, bytes, small: null };
    }
  }
}

/** A logo: a picture that Word can show. A drawing in another program's way is none, and is told apart from a broken file. */
export async function prepareLogo(file: File): Promise<Prepared> {
  const prepared = await prepare(file).catch((error: unknown) => {
    throw isOtherKind(error) ? refused('no-logo', file.name) : error;
  });
  if (!prepared.facts.size) throw refused('no-logo', file.name);
  return prepared;
}

const isOtherKind = (error: unknown) =>
  error instanceof Problem && /"kind-(?:unknown|not-kept)"/.test(JSON.stringify(error.details));

async function preparePicture(name: string, original: Buffer): Promise<Prepared> {
  const { type, bytes, size, small } = await remade(original).catch((error: unknown) => {
    throw refused(isTooLarge(error) ? 'too-many-pixels' : 'broken-picture', name);
  });
  return { facts: { name: fileName(name, type), type, bytes: bytes.length, size }, bytes, small };
}

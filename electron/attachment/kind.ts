import { strFromU8, unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import type { AttachmentType } from '../../shared/model/attachment.ts';
import type { AttachmentRefusal } from '../../shared/problems.ts';

const documents = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
] as const satisfies readonly AttachmentType[];
type DocumentType = (typeof documents)[number] | 'text/plain';

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/gif'];

/** What a file is by its content: a picture to be made anew, a document that is kept as it is, or why neither. */
export type Kind =
  | { readonly kind: 'picture' }
  | { readonly kind: 'document'; readonly type: DocumentType }
  | { readonly kind: 'refused'; readonly reason: AttachmentRefusal };

/** Looks at the content only: a name may say anything. */
export async function kindOf(bytes: Buffer): Promise<Kind> {
  if (bytes.length === 0) return no('empty');
  // One that was made to lead the search astray is no known kind.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found) return beginsAsTiff(bytes) ? { kind: 'picture' } : textOrNot(bytes);
  if (pictures.includes(found.mime)) return { kind: 'picture' };
  if (/^image\/hei[cf]/.test(found.mime)) return no('heic');
  if (found.mime === 'application/x-cfb')
    return no(isLocked(bytes) ? 'protected' : 'kind-not-kept');
  const type = documents.find((one) => one === found.mime);
  if (type === undefined) return no('kind-not-kept');
  return isLockedOpenDocument(bytes, type) ? no('protected') : { kind: 'document', type };
}

const no = (reason: AttachmentRefusal): Kind => ({ kind: 'refused', reason });

/** One that breaks off has lost what says which kind of TIFF it is. */
const beginsAsTiff = (bytes: Buffer) =>
  ['II*\0', 'MM\0*'].includes(bytes.subarray(0, 4).toString('latin1'));

/** Nothing says of itself that it is plain text: it is what reads as text throughout and is no page or drawing. */
function textOrNot(bytes: Buffer): Kind {
  const text = decoded(bytes);
  if (text === undefined || /[^\P{Cc}\t\n\r\f]/u.test(text)) return no('kind-unknown');
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return no('empty');
  return start.startsWith('<') ? no('kind-not-kept') : { kind: 'document', type: 'text/plain' };
}

/** Windows still writes both. */
function decoded(bytes: Buffer): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A Word or Excel file with a password lies in a container of the old kind, under this name. */
const isLocked = (bytes: Buffer) => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** An OpenDocument file with a password says so in its list of parts. */
function isLockedOpenDocument(bytes: Buffer, type: DocumentType): boolean {
  if (!type.includes('opendocument')) return false;
  const list = 'META-INF/manifest.xml';
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === list && originalSize < 1_000_000;
    const parts = unzipSync(bytes, { filter });
    return strFromU8(parts[list] ?? new Uint8Array()).includes('encryption-data');
  } catch {
    return false;
  }
}

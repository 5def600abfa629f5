import type { AttachmentType } from '../../shared/model/attachment.ts';

/** How the name of each kind of file ends. */
const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/plain': 'txt',
} as const satisfies Record<AttachmentType, string>;

const longest = 120;

/** A name that every file system takes and that ends as its content says: "IMG 1.HEIC.exe" of a JPEG is "IMG 1.jpg". */
export function fileName(given: string, type: AttachmentType): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .toWellFormed()
    // Marks that turn the direction of writing can hide how a name ends.
    .replace(/[\p{Cc}\p{Cf}<>:"|?*\ufffe\uffff]+/gu, '')
    .replace(/\s+/g, ' ');
  const stem = plain.replace(/(\.[a-z][a-z0-9]{0,4})+$/i, '').replace(/^[. ]+|[. ]+$/g, '');
  return `${[...stem].slice(0, longest).join('').trim() || 'file'}.${endings[type]}`;
}

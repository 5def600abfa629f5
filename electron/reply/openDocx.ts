import { Problem } from '../../shared/problems.ts';
import type { Element } from '../../shared/reply/element.ts';
import { attributeOf, elementsOf } from '../../shared/reply/element.ts';
import { entriesOf, unpack } from '../instrument/zip.ts';
import { limits } from './limits.ts';
import { parseXml } from './parseXml.ts';
import { refused } from './refuse.ts';

/** The parts of a Word file that are read; all else stays packed. */
export interface Docx {
  readonly document: Element;
  readonly comments: Element | null;
  /** Which comment answers which. */
  readonly threads: Element | null;
  /** What the file says of itself, by name. */
  readonly properties: ReadonlyMap<string, string>;
}

const parts = {
  document: 'word/document.xml',
  comments: 'word/comments.xml',
  threads: 'word/commentsExtended.xml',
  properties: 'docProps/custom.xml',
  types: '[Content_Types].xml',
} as const;
const wanted = new Set<string>(Object.values(parts));

/** Opens a file by what is in it, whatever its name says. */
export function openDocx(bytes: Buffer): Docx {
  const found = unpacked(bytes);
  const part = (name: string) => {
    const content = found.get(name);
    return content ? parseXml(content) : null;
  };
  if (hasMacros(part(parts.types))) throw refused('macros');
  const document = part(parts.document);
  if (document?.name !== 'w:document') throw refused('not-word');
  return {
    document,
    comments: part(parts.comments),
    threads: part(parts.threads),
    properties: propertiesOf(part(parts.properties)),
  };
}

function unpacked(bytes: Buffer): ReadonlyMap<string, Buffer> {
  if (bytes.length === 0) throw refused('empty');
  const start = bytes.subarray(0, 4).toString('latin1');
  // Old Word files begin so, and new ones that are encrypted.
  if (start === '\xd0\xcf\x11\xe0') throw refused('old-word');
  if (start !== 'PK\x03\x04') throw refused('not-word');
  try {
    const entries = entriesOf(bytes, limits.entries);
    const names = entries.map(({ name }) => name);
    if (names.includes('mimetype')) throw refused('open-document');
    if (!names.includes(parts.document)) throw refused('not-word');
    if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw refused('macros');
    return unpack(bytes, entries, (name) => wanted.has(name), limits.unpacked);
  } catch (error) {
    throw error instanceof Problem && error.code === 'FILE_REFUSED' ? asReply(error) : error;
  }
}

/** What unpacking was refused for, in the words of this kind of file. */
function asReply({ details }: Problem) {
  switch ('reason' in details ? details.reason : '') {
    case 'protected':
      return refused('protected');
    case 'unpacks-too-large':
    case 'too-many-parts':
      return refused('too-large');
    default:
      return refused('damaged');
  }
}

const hasMacros = (types: Element | null) =>
  types !== null &&
  elementsOf(types).some((one) =>
    /macroEnabled|vbaProject/i.test(attributeOf(one, 'ContentType') ?? ''),
  );

function propertiesOf(part: Element | null): ReadonlyMap<string, string> {
  const all = part ? elementsOf(part) : [];
  return new Map(
    all.map((one) => [
      attributeOf(one, 'name') ?? '',
      elementsOf(one)
        .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
        .join(''),
    ]),
  );
}

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { prepare } from '../../../electron/attachment/prepare.ts';
import { writeXlsx } from '../../../electron/instrument/writeXlsx.ts';
import { largestAttachment } from '../../../shared/model/limits.ts';
import { small } from '../../helpers/instruments.ts';
import { asFile, halves } from '../../helpers/pictures.ts';
import { problem } from '../../helpers/problem.ts';

const contentTypes = (type: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const office = (type: string) =>
  zipSync({
    '[Content_Types].xml': contentTypes(`${type}.main+xml`),
    'word/document.xml': strToU8('<w/>'),
  });
const openDocument = (manifest: string) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8('<office/>'),
  });
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
/** An old Office file, and what a new one with a password lies in. */
const container = (inside: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(inside, 'utf16le'),
    Buffer.alloc(1024),
  ]);
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(100),
]);

const kept: [
  string,
  () => Promise<Uint8Array | string> | Uint8Array | string,
  string,
  string,
  string,
][] = [
  ['a PDF', () => pdf, 'rules.pdf', 'rules.pdf', 'application/pdf'],
  ['a PDF that says to be a photo', () => pdf, 'photo.jpg', 'photo.pdf', 'application/pdf'],
  ['a Word file', () => office(word), 'rules', 'rules.docx', word],
  [
    'a spreadsheet',
    () => writeXlsx([small]),
    'list.docx',
    'list.xlsx',
    word.replace('wordprocessingml.document', 'spreadsheetml.sheet'),
  ],
  [
    'an OpenDocument text',
    () => openDocument('<manifest/>'),
    'note.odt',
    'note.odt',
    'application/vnd.oasis.opendocument.text',
  ],
  [
    'plain text',
    () => 'Door locked at eight.\r\n\tSeen twice — città.',
    'note.exe',
    'note.txt',
    'text/plain',
  ],
  [
    'plain text as Windows writes it',
    () => Buffer.from('\ufeffDoor locked', 'utf16le'),
    'a.txt',
    'a.txt',
    'text/plain',
  ],
  ['a spreadsheet as text', () => 'a;b\n1;2\n', 'a.csv', 'a.txt', 'text/plain'],
];

test.each(kept)(
  '%s is kept as it is, under a name that says what it is',
  async (_, make, name, renamed, type) => {
    const content = await make();
    const { facts, bytes, small } = await prepare(asFile(content, name));
    expect(facts).toEqual({ name: renamed, type, bytes: bytes.length, size: null });
    expect(bytes).toEqual(Buffer.from(content as Uint8Array));
    expect(small).toBeNull();
  },
);

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const refusedFiles: [string, () => Promise<Uint8Array | string> | Uint8Array | string, string][] = [
  ['an empty file', () => '', 'empty'],
  ['a text of nothing but spaces', () => ' \n\t ', 'empty'],
  ['an SVG drawing', () => svg, 'kind-not-kept'],
  ['an SVG drawing with a beginning', () => `<?xml version="1.0"?>\n${svg}`, 'kind-not-kept'],
  ['an SVG drawing behind spaces', () => `\ufeff  \n${svg}`, 'kind-not-kept'],
  ['a page', () => '<!doctype html><script>alert(1)</script>', 'kind-not-kept'],
  [
    'a Word file with macros',
    () => office('application/vnd.ms-word.document.macroEnabled'),
    'kind-not-kept',
  ],
  ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]), 'kind-not-kept'],
  ['an archive', () => zipSync({ 'a.txt': strToU8('a') }), 'kind-not-kept'],
  ['a film', () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), 'kind-not-kept'],
  ['formatted text of old', () => '{\\rtf1 hello}', 'kind-not-kept'],
  ['an old Word file', () => container('WordDocument'), 'kind-not-kept'],
  ['a photo as telephones of one maker keep it', () => heic, 'heic'],
  ['an AVIF picture', () => halves({ width: 20, height: 20 }).avif().toBuffer(), 'kind-not-kept'],
  ['a Word file with a password', () => container('EncryptedPackage'), 'protected'],
  [
    'an OpenDocument text with a password',
    () => openDocument('<manifest:encryption-data/>'),
    'protected',
  ],
  ['bytes of no known kind', () => Buffer.from([1, 2, 3, 4, 250, 251, 0, 7]), 'kind-unknown'],
  ['text with a nought in it', () => 'words\0words', 'kind-unknown'],
  [
    'text in an alphabet that it does not name',
    () => Buffer.from('citt\xe0', 'latin1'),
    'kind-unknown',
  ],
];

test.each(refusedFiles)(
  '%s is refused with its reason, whatever its name says',
  async (_, make, reason) => {
    const content = await make();
    for (const name of ['photo.jpg', 'note.txt']) {
      const { code, details } = await problem(() => prepare(asFile(content, name)));
      expect({ code, details }).toEqual({ code: 'ATTACHMENT_REFUSED', details: { reason, name } });
    }
  },
);

test('what is larger than the limit is refused before it is read', async () => {
  const most = largestAttachment * 1_000_000;
  const told = await problem(() => prepare(asFile(new Uint8Array(most + 1), 'a.jpg')));
  expect(told).toMatchObject({ code: 'FILE_TOO_LARGE', details: { most: 25 } });
  const fits = Buffer.alloc(most, 'a');
  expect((await prepare(asFile(fits, 'a.txt'))).facts.bytes).toBe(most);
});

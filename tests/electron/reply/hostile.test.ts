import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { limits } from '../../../electron/reply/limits.ts';
import { openDocx } from '../../../electron/reply/openDocx.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { readBody } from '../../../shared/reply/readBody.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { packedSpaces, rawZip } from '../../helpers/rawZip.ts';
import { emptyFacts } from '../../shared/report/fixture.ts';
import { changed } from './fill.ts';

let report: Uint8Array;
beforeAll(async () => {
  report = await renderWord(buildReport(emptyFacts, { language: 'en', kind: 'table' }));
});

/** Why a file is refused; fails where it is read. */
function refusal(bytes: Buffer): unknown {
  try {
    openDocx(bytes);
  } catch (error) {
    return (error as { details?: { reason?: string } }).details?.reason ?? error;
  }
  throw new Error('It was read');
}

const document = (body: string, before = '') =>
  changed(report, {
    'word/document.xml': () =>
      `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const zipped = (parts: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );

test('what is no Word file is told as what it is', () => {
  expect(refusal(Buffer.alloc(0))).toBe('empty');
  expect(refusal(Buffer.from('%PDF-1.7 …'))).toBe('not-word');
  expect(refusal(Buffer.from('\xd0\xcf\x11\xe0 encrypted', 'latin1'))).toBe('old-word');
  expect(refusal(zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe(
    'open-document',
  );
  expect(refusal(zipped({ 'xl/workbook.xml': '<workbook/>' }))).toBe('not-word');
  expect(refusal(zipped({ 'word/document.xml': '<html/>' }))).toBe('not-word');
  expect(refusal(Buffer.from(report).subarray(0, 3000))).toBe('damaged');
});

test('macros are refused, by their part and by what the file says of itself', () => {
  expect(refusal(changed(report, { 'word/vbaProject.bin': () => 'x' }))).toBe('macros');
  const named = (types: string) =>
    types.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml');
  expect(refusal(changed(report, { '[Content_Types].xml': named }))).toBe('macros');
});

test('document types and entities are refused, whatever they are of', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  expect(refusal(document('<w:p/>', bomb))).toBe('document-type');
  expect(refusal(document('<w:p/>', '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'))).toBe(
    'document-type',
  );
  expect(refusal(document('<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>'))).toBe('document-type');
  expect(refusal(changed(report, { 'docProps/custom.xml': () => `${bomb}<a/>` }))).toBe(
    'document-type',
  );
});

test('what is nested without end, or has elements without end, is refused', () => {
  const deep = (times: number) =>
    '<w:tbl><w:tr><w:tc>'.repeat(times) + '</w:tc></w:tr></w:tbl>'.repeat(times);
  expect(refusal(document(deep(5000)))).toBe('too-large');
  expect(refusal(document('<w:p/>'.repeat(limits.elements + 1)))).toBe('too-large');
  // As deep as any file may be, it is read without running out of room.
  const most = Math.floor((limits.depth - 3) / 3);
  expect(readBody(openDocx(document(deep(most))).document).tables).toEqual([]);
});

test('a zip that unpacks to far more than it is, or lies about it, is refused soon', async () => {
  const packed = await packedSpaces(200);
  const name = 'word/document.xml';
  expect(refusal(rawZip([{ name, packed, claimed: 10 }]))).toBe('too-large');
  const small = deflateRawSync(Buffer.from('x'));
  const many = Array.from({ length: limits.entries + 1 }, (_, at) => ({
    name: `${at}`,
    packed: small,
    claimed: 1,
  }));
  expect(refusal(rawZip([{ name, packed: small, claimed: 1 }, ...many]))).toBe('too-large');
});

test('broken XML is refused, and huge text is cut where fields end', () => {
  expect(refusal(document('<w:p><w:r>'))).toBe('damaged');
  expect(refusal(document('<w:p></w:r>'))).toBe('damaged');
  expect(refusal(document(`<w:p ${'x'.repeat(100)}`))).toBe('damaged');
  const huge = 'x'.repeat(5_000_000);
  const { document: read } = openDocx(document(`<w:p><w:r><w:t>${huge}</w:t></w:r></w:p>`));
  expect(readBody(read).tables).toEqual([]);
});

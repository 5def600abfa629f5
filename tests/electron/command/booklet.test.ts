import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { opened } from '../report/opened.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'coscore-booklet-'));

/** Runs the command where there is no vault and no passphrase. */
function booklet(...args: readonly string[]) {
  const { COSCORE_PASSPHRASE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'electron', 'cli.ts'), ...args, '--vault', join(folder, 'none')],
    { env: { ...env, LC_ALL: 'C' }, encoding: 'utf8', input: '', timeout: 120_000 },
  );
  return { status, said: stdout.trim(), complaint: stderr.trim() };
}

it('writes a booklet of an instrument of the app, without a vault', () => {
  const out = join(folder, 'sheet.docx');
  const asked = ['--kind', 'score-sheet', '--language', 'en', '--large', '--out', out];
  expect(booklet('booklet', 'qualityrights', ...asked)).toEqual({
    status: 0,
    said: expect.stringContaining('sheet.docx'),
    complaint: '',
  });
  const { part, texts } = opened(readFileSync(out));
  expect(part('docProps/core.xml')).toContain('Score sheet: Your own ratings (large print)');
  expect(texts).toContain('5.4.3');
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

it('is asked for among the commands on instruments too, and in another language', () => {
  const out = join(folder, 'colloquio.docx');
  const asked = ['qualityrights@1.0.0', '--language', 'it', '--out', out];
  expect(booklet('instrument', 'booklet', ...asked)).toMatchObject({ status: 0, complaint: '' });
  const { part, texts } = opened(readFileSync(out));
  expect(part('word/styles.xml')).toContain('w:val="it-IT"');
  expect(texts).toContain('Prima della prima domanda');
});

it('says in a sentence what is not there, and writes nothing', () => {
  const out = join(folder, 'none.docx');
  for (const asked of [
    ['unheard-of'],
    ['qualityrights', '--language', 'xx'],
    ['qualityrights@9.9.9'],
  ])
    expect(booklet('booklet', ...asked, '--out', out)).toMatchObject({
      status: 1,
      complaint: expect.stringMatching(/instrument .* is not here/),
    });
  expect(existsSync(out)).toBe(false);
});

it('explains itself where it is asked wrongly', () => {
  const out = join(folder, 'none.docx');
  for (const asked of [
    ['qualityrights'],
    ['qualityrights', '--kind', 'novel', '--out', out],
    ['--out', out],
  ])
    expect(booklet('booklet', ...asked)).toMatchObject({
      status: 2,
      complaint: expect.stringContaining('interview-users'),
    });
});

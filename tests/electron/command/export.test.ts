import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { exportedSchema } from '../../../shared/export/exported.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'coscore-export-'));
const at = (name: string) => join(folder, name);

function coscore(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'electron', 'cli.ts'), ...args, '--vault', at('vault')],
    {
      env: { ...process.env, LC_ALL: 'C', COSCORE_PASSPHRASE: 'rain on four tin roofs' },
      ...{ encoding: 'utf8', timeout: 120_000 },
    },
  );
  return { status, said: stdout.trim(), complaint: stderr.trim() };
}

let id = '';
beforeAll(() => {
  coscore('sample');
  id = JSON.parse(coscore('list', '--json').said)[0].id;
});

test('writes the sample for other programs, in the language asked for', () => {
  const asked = ['--as', 'json', '--language', 'it', '--out', at('sample.json')];
  expect(coscore('export', id, ...asked)).toEqual({
    status: 0,
    said: expect.stringContaining('sample.json'),
    complaint: '',
  });
  const exported = exportedSchema.parse(JSON.parse(readFileSync(at('sample.json'), 'utf8')));
  expect(exported.language).toBe('it');
  expect(exported.decisions.filter((one) => one.answer === null)).toEqual([]);
  expect(exported.evidence.length).toBeGreaterThan(10);
});

test('writes the tables as a zip', () => {
  expect(coscore('export', id, '--as', 'csv', '--out', at('sample.zip')).status).toBe(0);
  expect(Object.keys(unzipSync(readFileSync(at('sample.zip'))))).toContain('ratings.csv');
});

test('explains itself where it is asked wrongly, and writes nothing', () => {
  for (const asked of [[], ['--as', 'docx'], ['--as', '__proto__']]) {
    const { status, complaint } = coscore('export', id, ...asked, '--out', at('none'));
    expect(status).toBe(2);
    expect(complaint).toContain('xlsx|csv|json|fhir');
  }
  expect(existsSync(at('none'))).toBe(false);
});

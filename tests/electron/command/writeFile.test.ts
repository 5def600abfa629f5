import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileWhole } from '../../../electron/command/writeFile.ts';
import { Problem } from '../../../shared/problems.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coscore-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new file takes the place of the old one, and nothing is left beside it', async () => {
  writeFileSync(join(folder, 'report.docx'), 'old');
  await writeFileWhole(join(folder, 'report.docx'), Buffer.from('new'));
  expect(readFileSync(join(folder, 'report.docx'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['report.docx']);
});

test('what cannot be replaced stays as it was, and that is said', async () => {
  // Holds its place as a file that is open in Word does on Windows.
  mkdirSync(join(folder, 'report.docx'));
  writeFileSync(join(folder, 'report.docx', 'kept'), 'old');
  const failed = await writeFileWhole(join(folder, 'report.docx'), Buffer.from('new')).catch(
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(Problem);
  expect((failed as Problem<'FILE_NOT_WRITTEN'>).code).toBe('FILE_NOT_WRITTEN');
  expect(readFileSync(join(folder, 'report.docx', 'kept'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.docx']);
});

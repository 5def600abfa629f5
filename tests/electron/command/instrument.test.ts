import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createApp } from '../../../electron/createApp.ts';
import { writeXlsx } from '../../../electron/instrument/writeXlsx.ts';
import { resources } from '../../helpers/app.ts';
import { small } from '../../helpers/instruments.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { cell, partOf, spreadsheet } from '../../helpers/xlsx.ts';

const cli = join(import.meta.dirname, '..', '..', '..', 'electron', 'cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'coscore-cli-'));
const [none, vault] = [join(folder, 'none'), join(folder, 'vault')];
const at = (name: string) => join(folder, name);

/** Runs a command on instruments as a person would, in a process of its own. */
async function instrument(where: string, ...args: string[]) {
  const child = spawn(process.execPath, [cli, 'instrument', ...args, '--vault', where], {
    env: { ...process.env, COSCORE_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complaint, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, said: said.trim(), complaint: complaint.trim() };
}

test('what ships is listed, exported and checked without a vault or a passphrase', async () => {
  const { said } = await instrument(none, 'list');
  expect(said).toMatch(/^\S+@\d+\.\d+\.\d+ {2}\w\w {2}/);
  const id = said.split('@')[0] ?? '';
  const exported = await instrument(none, 'export', id, '--out', at('shipped.json'));
  expect(exported).toMatchObject({ status: 0, said: expect.stringContaining('was written') });
  expect(JSON.parse(readFileSync(at('shipped.json'), 'utf8')).format).toBe('coscore-instrument');
  const checked = await instrument(none, 'check', at('shipped.json'));
  expect(checked).toMatchObject({ status: 0, said: expect.stringContaining('here already') });
}, 120_000);

test('an instrument is imported, listed and exported again; a fault is told by its cell', async () => {
  const app = createApp(vault, resources);
  await app.create(passphrase);
  app.close();
  writeFileSync(at('mine.xlsx'), await writeXlsx([small]));
  const imported = await instrument(vault, 'import', at('mine.xlsx'));
  expect(imported).toMatchObject({ status: 0, said: expect.stringContaining('New here: en') });
  const listed = await instrument(vault, 'list', '--json');
  expect(JSON.parse(listed.said)).toContainEqual(expect.objectContaining({ id: 'small' }));
  await instrument(vault, 'export', 'small@1.0.0', '--out', at('again.xlsx'));
  expect((await instrument(none, 'check', at('again.xlsx'))).said).toContain('5 criteria');

  const formula = cell('K2', '<f>1+1</f><v>2</v>');
  writeFileSync(at('wrong.xlsx'), await spreadsheet({ [partOf.Criteria]: formula }));
  const wrong = await instrument(vault, 'import', at('wrong.xlsx'));
  expect(wrong.status).toBe(1);
  expect(wrong.said).toMatch(/^Criteria, K2: There is a formula/);
}, 180_000);

test('a file of 100 MB is refused before it is read, and what is no file too', async () => {
  writeFileSync(at('big.xlsx'), 'PK\x03\x04');
  truncateSync(at('big.xlsx'), 100_000_000);
  const big = await instrument(none, 'check', at('big.xlsx'));
  expect(big).toMatchObject({ status: 1, complaint: expect.stringContaining('larger than') });
  for (const odd of [folder, at('nowhere.xlsx')]) {
    const answer = await instrument(none, 'check', odd);
    expect(answer).toMatchObject({ status: 1, complaint: expect.stringContaining('not be read') });
  }
}, 120_000);

test('it explains itself where it is asked wrongly', async () => {
  for (const args of [[], ['dance'], ['check'], ['list', 'x'], ['export', 'x', '--out', 'x.doc']]) {
    const { status, complaint } = await instrument(none, ...args);
    expect(status).toBe(2);
    expect(complaint).toContain('instrument check FILE');
  }
}, 120_000);

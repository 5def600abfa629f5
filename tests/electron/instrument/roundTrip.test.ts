import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readInstrumentFile } from '../../../electron/instrument/readFile.ts';
import { writeJson } from '../../../electron/instrument/writeJson.ts';
import { writeXlsx } from '../../../electron/instrument/writeXlsx.ts';
import { named, shippedEditions, small, translated } from '../../helpers/instruments.ts';
import { temporaryFolder } from '../../helpers/vault.ts';

const editions = named([...shippedEditions, [small, translated(small, 'it')]]);
const read = async (bytes: Uint8Array) => readInstrumentFile(Buffer.from(bytes));

describe.each(editions)('%s', (_, edition) => {
  it('comes back the same from its spreadsheet', async () => {
    expect(await read(await writeXlsx(edition))).toEqual({ good: true, edition });
  });

  it('comes back the same from its JSON file', async () => {
    expect(await read(writeJson(edition))).toEqual({ good: true, edition });
  });
});

/** LibreOffice Calc; Writer alone cannot read spreadsheets. */
const calc = ['/usr/lib/libreoffice/program/libsclo.so', '/opt/libreoffice/program/libsclo.so'];

test.skipIf(!calc.some((file) => existsSync(file)))(
  'an instrument saved anew by another spreadsheet program is still the same',
  async () => {
    const folder = temporaryFolder();
    const edition = [small, translated(small, 'it')] as const;
    writeFileSync(join(folder, 'mine.xlsx'), await writeXlsx(edition));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir'];
    spawnSync('soffice', [profile, ...args, join(folder, 'out'), join(folder, 'mine.xlsx')]);
    const saved = readFileSync(join(folder, 'out', 'mine.xlsx'));
    expect(await read(saved)).toEqual({ good: true, edition });
  },
  300_000,
);

it('keeps codes as text, with free rows for more of them, and headings bold and in sight', async () => {
  const parts = unzipSync(await writeXlsx([small]));
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const criteria = xml('xl/worksheets/sheet5.xml');
  expect(criteria).toContain('state="frozen"');
  expect(criteria).toMatch(/<c r="A4" s="\d+" t="s">/);
  expect(criteria).toMatch(/<c r="A50" s="\d+"\/>/);
  expect(xml('xl/styles.xml')).toContain('formatCode="@"');
  expect(xml('xl/styles.xml')).toContain('<b/>');
  expect(xml('xl/sharedStrings.xml')).toContain('<t>1.1.10</t>');
});

it('keeps what XML and spreadsheets have a meaning of their own for', async () => {
  const strange = { ...small, title: `_x0041_ <b>&amp;</b> "q" 'r' ]]> =1+1 👋 é ‏ש` };
  const edition = [strange] as const;
  expect(await read(await writeXlsx(edition))).toEqual({ good: true, edition });
  expect(await read(writeJson(edition))).toEqual({ good: true, edition });
});

it('reads an instrument as Coscore ships it, and a JSON file with a byte order mark', async () => {
  const bytes = Buffer.from(`\ufeff \n${JSON.stringify(small)}`);
  expect(await read(bytes)).toEqual({ good: true, edition: [small] });
});

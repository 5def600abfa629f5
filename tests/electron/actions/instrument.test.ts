import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeJson } from '../../../electron/instrument/writeJson.ts';
import { writeXlsx } from '../../../electron/instrument/writeXlsx.ts';
import { largestFile } from '../../../shared/contract/instrument.ts';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import type { Edition } from '../../../shared/instrument/sheets/edition.ts';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { harbourStreet } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';
import { named, shippedEditions, small, translated } from '../../helpers/instruments.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { wordingFile } from '../../helpers/wording.ts';
import { cell, partOf, spreadsheet } from '../../helpers/xlsx.ts';

const app = appForFile();
const count = () => changeCount(app().store());

const json = (...edition: [Instrument, ...Instrument[]]) =>
  new File([writeJson(edition)], 'x.json');
const xlsx = async (edition: Edition) => new File([await writeXlsx(edition)], 'x.xlsx');
/** A small instrument that no other test uses. */
const fresh = (id: string): Instrument => ({ ...small, id });
const members = () => [
  { member: newId(), value: { name: 'A', perspective: 'other', role: '', place: 0 } as const },
];

test.each(named(shippedEditions))(
  '%s is exported, and importing that changes nothing',
  async (_, edition) => {
    const window = windowOn(app());
    const [{ id, version }] = edition;
    const before = count();
    for (const as of ['xlsx', 'json'] as const) {
      const file = await window.instrument.export({ id, version, as });
      expect(file.name).toBe(`${id}-${version}.${as}`);
      const summary = { id, version, languages: edition.map((one) => one.language), added: [] };
      expect(await window.instrument.import({ file })).toMatchObject({ good: true, summary });
    }
    expect(count()).toBe(before);
  },
);

test('what was imported is offered beside what ships, exported again the same, and assessed with', async () => {
  const window = windowOn(app());
  const edition = [fresh('ours'), translated(fresh('ours'), 'it')] as const;
  const file = await xlsx(edition);
  const summary = { id: 'ours', added: ['en', 'it'], themes: 2, standards: 2, criteria: 5 };
  expect(await window.instrument.check({ file })).toMatchObject({ good: true, summary });
  const before = count();
  expect(await window.instrument.import({ file })).toMatchObject({ good: true, summary });
  expect(count()).toBe(before + 2);
  expect(await window.instrument.import({ file })).toMatchObject({ summary: { added: [] } });
  expect(count()).toBe(before + 2);

  const offered = await window.instrument.list();
  const ours = offered.filter((one) => one.id === 'ours');
  expect(ours).toMatchObject([{ language: 'en', shipped: false }, { language: 'it' }]);
  expect(offered.filter((one) => one.shipped)).toHaveLength(app().instruments.length);
  const again = await window.instrument.export({ id: 'ours', version: '1.0.0', as: 'json' });
  expect(JSON.parse(await again.text()).editions).toEqual(edition);

  const instrument = { id: 'ours', version: '1.0.0', language: 'it' };
  const assessment = newId();
  const value = { ...harbourStreet, instrument };
  await window.assessment.create({ assessment, value, members: members() });
  const loaded = await window.assessment.load({ assessment });
  expect(loaded.instrument.title).toBe('A small instrument (it)');
  expect((await window.instrument.list()).filter((one) => one.id === 'ours')).toHaveLength(2);
});

test('another content under the same version is refused, shipped or imported, and nothing is written', async () => {
  const window = windowOn(app());
  await window.instrument.import({ file: json(fresh('pinned')) });
  const before = count();
  const [shipped] = app().instruments;
  if (!shipped) throw new Error('Instruments ship with the app');
  for (const one of [fresh('pinned'), shipped]) {
    const file = json({ ...one, title: 'Another title' });
    for (const call of [window.instrument.check, window.instrument.import]) {
      expect(await refused(() => call({ file }))).toMatchObject({
        code: 'INSTRUMENT_DIFFERS',
        data: { id: one.id, version: one.version, languages: [one.language] },
      });
    }
  }
  expect(count()).toBe(before);
  const next = json({ ...fresh('pinned'), version: '1.1.0', title: 'Another title' });
  expect(await window.instrument.import({ file: next })).toMatchObject({ good: true });
});

test('a translation joins its version, with the other languages or alone, if only words differ', async () => {
  const window = windowOn(app());
  const base = fresh('spoken');
  const [french, german] = [translated(base, 'fr'), translated(base, 'de')];
  await window.instrument.import({ file: json(base) });
  const both = await window.instrument.import({ file: await xlsx([base, french]) });
  expect(both).toMatchObject({ good: true, summary: { added: ['fr'] } });
  const alone = await window.instrument.import({ file: json(german) });
  expect(alone).toMatchObject({ good: true, summary: { added: ['de'] } });

  const spanish = translated(base, 'es');
  const fewer = { ...spanish, themes: spanish.themes.slice(0, 1), applicability: undefined };
  const before = count();
  const failed = await refused(() =>
    window.instrument.import({ file: new File([JSON.stringify(fewer)], 'x.json') }),
  );
  expect(failed).toMatchObject({ code: 'INSTRUMENT_DIFFERS', data: { languages: ['es'] } });
  expect(count()).toBe(before);
});

test('a file with one fault brings nothing in, and says in which cell it is', async () => {
  const window = windowOn(app());
  const before = count();
  const bytes = await spreadsheet({ [partOf.Criteria]: cell('K2', '<f>1+1</f><v>2</v>') });
  const file = new File([new Uint8Array(bytes)], 'mine.xlsx');
  const verdict = {
    good: false,
    faults: [{ sheet: 'Criteria', cell: 'K2', code: 'formula', detail: '' }],
    more: 0,
  };
  expect(await window.instrument.check({ file })).toEqual(verdict);
  expect(await window.instrument.import({ file })).toEqual(verdict);
  expect(count()).toBe(before);
});

test('of very many faults the first hundred are told, and how many more there are', async () => {
  const window = windowOn(app());
  const rows = Array.from({ length: 150 }, (_, at) => {
    const empty = `<is><t>x</t></is>`;
    return `<row r="${at + 70}"><c r="A${at + 70}" t="inlineStr">${empty}</c></row>`;
  });
  const bytes = await spreadsheet({
    [partOf.Themes]: (xml) => xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
  });
  const verdict = await window.instrument.check({ file: new File([new Uint8Array(bytes)], 'x') });
  if (verdict.good) throw new Error('It went through');
  expect(verdict.faults).toHaveLength(100);
  expect(verdict.more).toBeGreaterThan(0);
});

test('a file over the limit is refused by its size', async () => {
  const window = windowOn(app());
  const file = new File([new Uint8Array(largestFile * 1_000_000 + 1)], 'big.xlsx');
  const failed = await refused(() => window.instrument.import({ file }));
  expect(failed).toMatchObject({ code: 'FILE_TOO_LARGE', data: { most: largestFile } });
});

test('official wording becomes an instrument of its own, and says whose wording it is', async () => {
  const window = windowOn(app());
  await window.instrument.import({ file: json(small) });
  const file = await wordingFile();
  const summary = { id: 'small-official', version: '1.2.0', added: ['en'] };
  expect(await window.instrument.import({ file })).toMatchObject({ good: true, summary });
  const offered = (await window.instrument.list()).find((one) => one.id === 'small-official');
  expect(offered?.notice).toContain('Official wording: The Ministry');
  const again = await window.instrument.import({ file });
  expect(again).toMatchObject({ good: true, summary: { added: [] } });
});

test('official wording of an instrument that is not here is refused by its name', async () => {
  const window = windowOn(app());
  const failed = await refused(async () =>
    window.instrument.import({ file: await wordingFile([2, 2], 'elsewhere') }),
  );
  expect(failed).toMatchObject({ code: 'INSTRUMENT_MISSING', data: { id: 'elsewhere' } });
});

test('what is not here cannot be exported', async () => {
  const window = windowOn(app());
  for (const id of ['none', '../../etc/passwd', '__proto__']) {
    const failed = await refused(() =>
      window.instrument.export({ id, version: '1.0.0', as: 'xlsx' }),
    );
    expect(failed.code).toBe('INSTRUMENT_MISSING');
  }
});

test('with the vault locked, what ships is listed, exported and checked, and importing is refused', async () => {
  const window = windowOn(app());
  await window.vault.close();
  try {
    expect(await window.instrument.list()).toHaveLength(app().instruments.length);
    const [{ id, version } = { id: '', version: '' }] = app().instruments;
    const file = await window.instrument.export({ id, version, as: 'xlsx' });
    expect(await window.instrument.check({ file })).toMatchObject({ good: true });
    expect((await refused(() => window.instrument.import({ file }))).code).toBe('VAULT_LOCKED');
  } finally {
    await window.vault.open({ passphrase });
  }
});

test('the document on making instruments names every sheet and column there is', async () => {
  const text = readFileSync(new URL('../../../docs/instruments.md', import.meta.url), 'utf8');
  const { toSheets } = await import('../../../shared/instrument/sheets/toSheets.ts');
  for (const { name, rows } of toSheets([small])) {
    expect(text).toContain(`**${name}**`);
    for (const column of rows[0] ?? []) {
      expect(text).toContain(`\`${String(column).replace('[en]', '[…]')}\``);
    }
  }
});

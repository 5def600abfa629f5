import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Pictures } from '../../../electron/report/pictures.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { buildComparison } from '../../../shared/report/compare/buildComparison.ts';
import { papers, reportKinds } from '../../../shared/report/options.ts';
import { halves } from '../../helpers/pictures.ts';
import { internalWords } from '../../shared/report/internal.ts';
import { photos, picturedFacts, shown } from '../../shared/report/photos.ts';
import { baseline, compared, followUp } from '../../shared/report/sides.ts';
import { urgent } from '../../shared/report/visited.ts';
import { hasLibreOffice, pdfOf } from './libreOffice.ts';
import { opened } from './opened.ts';
import { allOf, elementsOf, faultsOf, readable } from './wordPackage.ts';

const run = promisify(execFile);
const bytes = await halves({ width: 40, height: 30 }).jpeg().toBuffer();
const pictures: Pictures = new Map(
  [...photos.keys(), 'team', 'service'].map((id) => [id, { type: 'jpg', bytes }]),
);
const pages = { headings: new Map(), total: 12 };

const written = (kind: (typeof reportKinds)[number], paper: (typeof papers)[number] = 'a4') =>
  renderWord(reportOf(kind, paper), pages, pictures);

const reportOf = (kind: (typeof reportKinds)[number], paper: (typeof papers)[number] = 'a4') =>
  buildReport(picturedFacts, { language: 'it', kind, paper });

describe.each(reportKinds)('a %s file', (kind) => {
  test.each(papers)('on %s opens without repair', async (paper) => {
    expect(faultsOf(await written(kind, paper))).toEqual([]);
  });

  test('has words for every drawing, and header rows and firm widths in every table', async () => {
    const tree = elementsOf(opened(await written(kind)).document);
    const drawings = allOf(tree, 'wp:docPr');
    expect(drawings.length).toBeGreaterThanOrEqual(2);
    for (const { attributes } of drawings) expect(attributes.descr?.trim()).toBeTruthy();
    const tables = allOf(tree, 'w:tbl');
    expect(tables.length).toBeGreaterThan(1);
    const tellable = reportOf(kind).blocks.flatMap((one) =>
      one.kind === 'table' || one.kind === 'criteria' ? [one.alt] : [],
    );
    const told = allOf(tree, 'w:tblDescription').map((one) => one.attributes['w:val']);
    expect(told).toEqual(tellable);
    for (const table of tables) {
      expect(allOf(table, 'w:tblW')[0]?.attributes['w:type']).toBe('dxa');
      expect(allOf(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
      const rows = allOf(table, 'w:tr');
      const heads = rows.filter((one) => allOf(one, 'w:tblHeader').length > 0);
      // Labels with their values have no head; what has one begins with it.
      expect(heads).toEqual(rows.slice(0, heads.length));
      for (const head of heads) expect(allOf(head, 'w:cantSplit').length).toBe(1);
    }
  });

  test('says its language for every run', async () => {
    const styles = elementsOf(opened(await written(kind)).part('word/styles.xml'));
    const [defaults] = allOf(styles, 'w:docDefaults');
    expect(defaults && allOf(defaults, 'w:lang')[0]?.attributes['w:val']).toBe('it-IT');
  });
});

test.each(['full', 'public'] as const)(
  'a %s file says in which language the team wrote, where that is not the report’s',
  async (kind) => {
    const { document } = opened(await written(kind));
    const runs = [...document.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const said = runs.filter((run) => run.includes('We found no rule'));
    expect(said.length).toBeGreaterThan(0);
    for (const run of said) expect(run).toContain('<w:lang w:val="en-GB"/>');
    const ours = runs.filter((run) => run.includes(languages.it.report.label.agreed));
    expect(ours.length).toBeGreaterThan(0);
    for (const run of ours) expect(run).not.toContain('w:lang');
  },
);

test('what Word would have to repair is noticed', async () => {
  const files = unzipSync(await written('table'));
  const broken = (path: string, from: string | RegExp, to: string) => {
    const before = strFromU8(files[path] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return faultsOf(zipSync({ ...files, [path]: strToU8(after) }));
  };
  const body = 'word/document.xml';
  expect(broken(body, /(<w:pStyle [^>]*>)(<w:keepNext\/>)/, '$2$1')).not.toEqual([]);
  expect(broken(body, 'r:embed="', 'r:embed="no')).not.toEqual([]);
  expect(broken(body, '</w:tc>', '<w:tbl/></w:tc>')).not.toEqual([]);
  expect(broken(body, /<w:tc>.*?<\/w:tc>/, '')).not.toEqual([]);
  expect(broken('[Content_Types].xml', 'Extension="jpg"', 'Extension="tif"')).not.toEqual([]);
  expect(
    broken(body, /(<wp:docPr [^>]*?id=)"\d+"(.*?<wp:docPr [^>]*?id=)"\d+"/, '$1"7"$2"7"'),
  ).not.toEqual([]);
});

test('a comparison opens without repair', async () => {
  const report = buildComparison(compared(baseline, followUp), 'fr');
  expect(faultsOf(await renderWord(report, pages))).toEqual([]);
});

test('what a report leaves out is in none of its parts, the workbooks behind its charts included', async () => {
  for (const kind of reportKinds.filter((one) => one !== 'full')) {
    const all = readable(await written(kind));
    for (const said of [...Object.values(internalWords), ...Object.values(urgent)])
      expect(all).not.toContain(said);
    for (const said of [shown.crowd, shown.rules, shown.bed, shown.silent])
      expect([kind, all.includes(said)]).toEqual([kind, false]);
    expect(all).not.toContain('Withheld');
    for (const { name } of picturedFacts.members.filter((one) => !one.named))
      expect(all).not.toContain(name);
  }
  const full = readable(await written('full'));
  expect(full).toContain(shown.crowd);
  expect(full).not.toContain(shown.silent);
});

test('only the pictures of a report are in its file', async () => {
  const media = async (kind: (typeof reportKinds)[number]) =>
    opened(await written(kind)).document.split('<pic:pic').length - 1;
  expect([await media('full'), await media('public'), await media('easy')]).toEqual([7, 4, 2]);
});

test('a number that is named is a field beside a bookmark, and so is the number itself', async () => {
  const { document } = opened(await written('full'));
  const [, bookmark] = /REF (place_table_\d+) \\h/.exec(document) ?? [];
  expect(bookmark).toBeDefined();
  const at = document.indexOf(`w:name="${bookmark}"`);
  expect(document.slice(at, at + 400)).toMatch(/SEQ Tabella \\\* ARABIC/);
});

test.skipIf(!(await hasLibreOffice()))(
  'as PDF it has an outline of its headings and places to jump to',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coscore-pdf-'));
    try {
      await writeFile(join(folder, 'report.pdf'), await pdfOf(await written('full')));
      await run('pdftohtml', ['-xml', '-i', join(folder, 'report.pdf'), join(folder, 'out')]);
      const xml = await readFile(join(folder, 'out.xml'), 'utf8');
      const outline = xml.slice(xml.indexOf('<outline>'));
      const { blocks } = buildReport(picturedFacts, { language: 'it' });
      const headings = blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));
      expect(outline.split('<item').length - 1).toBeGreaterThanOrEqual(headings.length);
      // The name of a table, in the text and clickable.
      expect(xml).toMatch(/<a href="out\.html#\d+">Tabella/);
      expect(xml.match(/<a href="out\.html#\d+">/g)?.length).toBeGreaterThan(150);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

import { beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../../electron/report/layOut.ts';
import { addUp } from '../../../electron/report/pages.ts';
import { partsOf } from '../../../electron/report/parts.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { emptyFacts, fullFacts, instrument } from '../../shared/report/fixture.ts';
import { urgent, visitedFacts, withheld } from '../../shared/report/visited.ts';
import { contentsOf, opened } from './opened.ts';

const report = buildReport(fullFacts, { language: 'en' });
const headings = report.blocks.filter((block) => block.kind === 'heading');
const tables = report.blocks.filter((block) => block.kind === 'table' || block.kind === 'criteria');

describe('the Word file of a full report', () => {
  let file: ReturnType<typeof opened>;
  beforeAll(async () => {
    file = opened(await renderWord(report, addUp(partsOf(report).map(layOut))));
  });

  test('has each criterion with its statement in the results', () => {
    const said = new Set(file.texts);
    const criteria = criteriaOf(instrument);
    expect(criteria.filter(({ code }) => !said.has(code))).toEqual([]);
    expect(criteria.filter(({ statement }) => !said.has(statement))).toEqual([]);
  });

  test('has real headings with bookmarks that stay the same from report to report', () => {
    for (const level of [1, 2, 3]) {
      const styled = file.document.split(`<w:pStyle w:val="Heading${level}"/>`).length - 1;
      expect(styled).toBe(headings.filter((heading) => heading.level === level).length);
    }
    const names = file.document.match(/(?<=<w:bookmarkStart [^>]*w:name=")report_\w+/g);
    expect(names).toEqual(headings.map(({ id }) => `report_${id.replaceAll('-', '_')}`));
  });

  test('repeats the header row of every table and splits none of them', () => {
    expect(file.document.split('<w:tblHeader/>').length - 1).toBe(tables.length);
    const headers = file.document.match(
      /<w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>.*?<\/w:trPr>/g,
    );
    expect(headers?.length).toBe(tables.length);
    for (const header of headers ?? []) expect(header).toContain('<w:cantSplit/>');
  });

  test('gives every table a fixed width that its columns add up to', () => {
    const all = file.document.match(/<w:tbl>.*?<\/w:tblGrid>/g) ?? [];
    expect(all.length).toBeGreaterThanOrEqual(tables.length);
    for (const table of all) {
      const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(table)?.[1]);
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((found) =>
        Number(found[1]),
      );
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(/<w:tblW [^>]*w:type="dxa"/.test(table)).toBe(true);
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
    }
  });

  test('says its language, its title and that Word need not update anything', () => {
    expect(file.part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    expect(file.part('docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(file.part('word/settings.xml')).not.toMatch(/updateFields(?! w:val="(false|0)")/);
    expect(/w:dirty/.test(file.document)).toBe(false);
  });

  test('lists every heading in the contents, with pages that only go up', () => {
    const contents = contentsOf(file.document);
    expect(contents.map((entry) => entry.title)).toEqual(headings.map((heading) => heading.text));
    const pages = contents.map((entry) => entry.page);
    expect(pages[0]).toBe(3);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages.every(Number.isInteger)).toBe(true);
  });

  test('has a chart that Word can edit and that speaks to people who do not see it', () => {
    expect(file.paths).toContain('word/charts/chart1.xml');
    expect(file.paths.some((path) => /word\/embeddings\/.*\.xlsx$/.test(path))).toBe(true);
    expect(file.part('word/charts/chart1.xml')).toContain('<c:grouping val="stacked"/>');
    expect(/<wp:docPr [^>]*descr="Stacked bars: [^"]*Adequate standard/.test(file.document)).toBe(
      true,
    );
  });

  test('has a workbook to edit behind every chart, members’ answers as bars of one length among them', () => {
    const charts = report.blocks.filter((block) => block.kind === 'chart');
    const parts = file.paths.filter((path) => /word\/charts\/chart\d+\.xml$/.test(path));
    const books = file.paths.filter((path) => /word\/embeddings\/.*\.xlsx$/.test(path));
    expect([parts.length, books.length]).toEqual([charts.length, charts.length]);
    const drawn = parts.map(file.part);
    const alike = charts.filter(({ shape }) => shape === 'shares');
    expect(alike).toHaveLength(2);
    expect(drawn.filter((xml) => xml.includes('<c:grouping val="percentStacked"/>'))).toHaveLength(
      alike.length,
    );
    for (const { alt } of charts)
      expect(file.document.replaceAll('&apos;', "'")).toContain(alt.slice(0, 60));
  });

  test('numbers its pages and heads them with the service', () => {
    const feet = file.paths
      .filter((path) => /word\/footer/.test(path))
      .map(file.part)
      .join('');
    const heads = file.paths
      .filter((path) => /word\/header/.test(path))
      .map(file.part)
      .join('');
    expect(feet).toMatch(/PAGE.*NUMPAGES/s);
    expect(heads).toContain(report.runningHead);
  });

  test('says each answer in letters, not in colour alone', () => {
    for (const [, colour, text] of file.document.matchAll(
      /<w:shd [^>]*w:fill="(\w+)"[^>]*\/><\/w:rPr><w:t[^>]*>([^<]*)</g,
    ))
      expect([colour, text]).toEqual([
        colour,
        expect.stringMatching(/A\/F|A\/P|A\/I|N\/I|N\/A|\?/),
      ]);
    expect(file.texts).toContain('\u00a0■■□ A/P\u00a0');
  });
});

test('no part of a Word file holds words that were not given to be printed', async () => {
  const file = opened(await renderWord(buildReport(visitedFacts, { language: 'en' })));
  const all = file.paths.map(file.part).join('\n');
  expect(all).not.toContain('Withheld');
  expect(all).not.toMatch(withheld.codes);
  expect(file.texts).toContain('“Nobody knocks. They open the door and stand there.”');
});

test('what could not wait is on the title page, before the contents, and in no public file', async () => {
  const { texts } = opened(await renderWord(buildReport(visitedFacts, { language: 'en' })));
  const at = texts.indexOf(urgent.what);
  expect(at).toBeGreaterThan(texts.indexOf('Urgent concerns: 1 open and 1 closed'));
  expect(at).toBeLessThan(texts.indexOf('Contents'));
  const open = opened(
    await renderWord(buildReport(visitedFacts, { language: 'en', kind: 'public' })),
  );
  const all = open.paths.map(open.part).join('\n');
  for (const said of [urgent.what, urgent.where, urgent.outcome, 'Urgent concerns'])
    expect(all).not.toContain(said);
});

test('an empty report is written too, and says what is open', async () => {
  const { texts } = opened(await renderWord(buildReport(emptyFacts, { language: 'en' })));
  expect(texts.filter((text) => text.includes('has not agreed on any level yet')).length).toBe(1);
  expect(texts.join('')).toContain('all of 1, all of 2, all of 3, all of 4, all of 5');
});

test('what people typed arrives as they typed it, line by line', async () => {
  const lines = ['First & foremost: <clean>', 'Second "line" with ελληνικά, 漢字 and 🙂'];
  const decisions = new Map([['1.1.1', { answer: 'A/F', reason: lines.join('\n') }]]);
  const { texts } = opened(
    await renderWord(buildReport({ ...fullFacts, decisions }, { language: 'en' })),
  );
  const first = texts.indexOf(lines[0] ?? '');
  expect(texts.slice(first, first + 2)).toEqual(lines);
});

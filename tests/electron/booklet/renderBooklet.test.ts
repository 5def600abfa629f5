import { describe, expect, test } from 'vitest';
import { renderBooklet } from '../../../electron/booklet/renderBooklet.ts';
import { type BookletKind, bookletKinds, type Print } from '../../../shared/booklet/booklet.ts';
import { buildBooklet } from '../../../shared/booklet/buildBooklet.ts';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { shipped } from '../../helpers/instruments.ts';
import { mapCriteria, qualityRights, questions } from '../../shared/booklet/instruments.ts';
import { hasLibreOffice, pagesOf } from '../report/libreOffice.ts';
import { opened } from '../report/opened.ts';

const english = qualityRights('en');
/** The same with every kind of question in turn. */
const asksAll = (() => {
  let place = 0;
  return mapCriteria(english, (criterion) => {
    const question = questions[place++ % questions.length];
    return question ? { ...criterion, question } : criterion;
  });
})();
const prints = ['standard', 'large'] as const;
const all = bookletKinds.flatMap((kind) => prints.map((print) => [kind, print] as const));

const written = (instrument: Instrument, kind: BookletKind, print: Print = 'standard') =>
  renderBooklet(buildBooklet(instrument, kind, print));
const read = async (...which: Parameters<typeof written>) => opened(await written(...which));

describe.each(all)('the Word file of %s in %s print', (kind, print) => {
  test('is A4, in its language, and says on each page what it belongs to', async () => {
    const file = await read(english, kind, print);
    expect(file.document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(file.part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    const foot = file.paths
      .filter((path) => /word\/footer/.test(path))
      .map(file.part)
      .join('');
    expect(foot).toContain(`${english.title}, version ${english.version}`);
    expect(foot).toMatch(/PAGE.*NUMPAGES/s);
  });

  test('has tables of fixed widths whose rows never split', async () => {
    const { document } = await read(english, kind, print);
    for (const table of document.match(/<w:tbl>.*?<\/w:tblGrid>/g) ?? []) {
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      );
      const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(table)?.[1]);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
    }
    const rows = document.split('<w:tr>').length - 1;
    expect(document.split('<w:cantSplit/>').length - 1).toBe(rows);
  });

  test('has nothing smaller than 18 points in large print but head and foot', async () => {
    if (print === 'standard') return;
    const file = await read(asksAll, kind, print);
    const sizes = (xml: string) =>
      [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    // Gaps between tables are paragraphs of their own, and carry no words.
    const words = file.document.replaceAll(/<w:pPr>.*?<\/w:pPr>/g, '');
    expect(sizes(words).filter((size) => size < 36)).toEqual([]);
    const used = new Set(file.document.match(/(?<=<w:pStyle w:val=")\w+/g));
    for (const style of file.part('word/styles.xml').match(/<w:style .*?<\/w:style>/g) ?? [])
      if (used.has(/w:styleId="(\w+)"/.exec(style)?.[1] ?? ''))
        expect(sizes(style).filter((size) => size < 36)).toEqual([]);
  });
});

test.each(shipped.map((one) => [`${one.id} (${one.language})`, one] as const))(
  'the score sheet of %s has every code once, and themes and standards as headings',
  async (_, instrument) => {
    for (const print of prints) {
      const { texts, document } = await read(instrument, 'score-sheet', print);
      for (const { code } of criteriaOf(instrument))
        expect([code, texts.filter((text) => text === code).length]).toEqual([code, 1]);
      const headings = (level: number) =>
        document.split(`<w:pStyle w:val="Heading${level}"/>`).length - 1;
      const standards = instrument.themes.flatMap((theme) => theme.standards);
      expect([headings(1), headings(2)]).toEqual([instrument.themes.length, standards.length]);
    }
  },
);

test('an interview booklet has every code that its group is asked about, and no other', async () => {
  const { texts } = await read(english, 'interview-family');
  const shown = texts.filter((text) => /^\d+\.\d+\.\d+$/.test(text));
  const asked = criteriaOf(english).filter((one) => one.prompts?.family);
  expect(shown).toEqual(asked.map((one) => one.code));
});

test('every kind of question has room for its answer, beside N/A and not enough evidence', async () => {
  for (const print of prints) {
    const { texts } = await read(asksAll, 'score-sheet', print);
    const said = texts.map((text) => text.trim());
    for (const words of ['Yes', 'No', 'Volunteer', 'Tick all that fit', 'people', '0 to 500'])
      expect(said).toContain(words);
    // Once on each row, and once where the scale is explained.
    expect(said.filter((text) => text === 'N/A').length).toBe(116 + 1);
  }
});

test('a language read from the right is laid out from the right', async () => {
  const file = await read({ ...english, language: 'ar' }, 'interview-users');
  expect(file.part('word/styles.xml')).toContain('w:val="ar-EG"');
  const tables = file.document.split('<w:tbl>').length - 1;
  expect(file.document.split('<w:bidiVisual').length - 1).toBe(tables);
  expect(
    file.document.match(
      /<w:pPr>(?:(?!<\/w:pPr>).)*<w:pStyle w:val="Prompt"\/>(?:(?!<\/w:pPr>).)*<w:bidi\/>/,
    ),
  ).not.toBeNull();
});

const libreOffice = await hasLibreOffice();

describe.skipIf(!libreOffice)('on paper', () => {
  test.each(['en', 'it', 'fr'])('the consent form in %s is one page', async (language) => {
    expect(await pagesOf(await written(qualityRights(language), 'consent'))).toHaveLength(1);
  });

  test('a booklet begins with consent, and every page says how many there are', async () => {
    const pages = await pagesOf(await written(english, 'interview-users'));
    expect(pages[0]).toMatch(/Interview code.*Before the first question.*Consent was given/s);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(pages.length).toBeLessThan(40);
  });

  test('the score sheet is at most eight pages, and each says in its head what the columns are', async () => {
    const pages = await pagesOf(await written(english, 'score-sheet'));
    expect(pages.length).toBeLessThanOrEqual(8);
    for (const page of pages) expect(page).toMatch(/No\.\s+Criterion\s+Your answer\s+Comment/);
  });
});

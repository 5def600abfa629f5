import { beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../../electron/report/layOut.ts';
import { addUp } from '../../../electron/report/pages.ts';
import { partsOf } from '../../../electron/report/parts.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import {
  type Paper,
  papers,
  type ReportKind,
  reportKinds,
} from '../../../shared/report/options.ts';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { fullFacts } from '../../shared/report/fixture.ts';
import { internalFacts, internalWords, publicWords } from '../../shared/report/internal.ts';
import { urgent } from '../../shared/report/visited.ts';
import { hasLibreOffice, pagesOf, pagesOfAll } from './libreOffice.ts';
import { contentsOf, opened } from './opened.ts';

const spoken = Object.keys(languages) as Language[];
const forAll = reportKinds.filter((kind) => kind !== 'full');
const libreOffice = await hasLibreOffice();

const filed = async (kind: ReportKind, language: Language) =>
  opened(await renderWord(buildReport(internalFacts, { language, kind })));

const unescaped = (xml: string) => xml.replaceAll('&apos;', "'").replaceAll('&amp;', '&');

describe.each(spoken)('in %s', (language) => {
  test.each(forAll)('no part of a %s file holds what is the team’s alone', async (kind) => {
    const file = await filed(kind, language);
    const all = unescaped(file.paths.map(file.part).join('\n'));
    const names = internalFacts.members.filter((one) => !one.named).map((one) => one.name);
    for (const said of [...Object.values(internalWords), ...Object.values(urgent), ...names])
      expect(all).not.toContain(said);
    expect(all).not.toContain('Withheld');
    expect(all).not.toMatch(/<w:(vanish|comment|del|ins)\b/);
    expect(file.paths.filter((path) => /comments|people|customXml/.test(path))).toEqual([]);
    if (kind === 'public') expect(file.texts).toContain(publicWords.siteNote);
  });
});

test('the author of a file is the app, never a member', async () => {
  for (const kind of reportKinds) {
    const core = (await filed(kind, 'en')).part('docProps/core.xml');
    expect(core).toContain('<dc:creator>Coscore</dc:creator>');
    for (const { name } of internalFacts.members) expect(core).not.toContain(name);
  }
});

test('a file says which data it was made from', async () => {
  for (const kind of reportKinds) {
    const custom = (await filed(kind, 'it')).part('docProps/custom.xml');
    const said = [...custom.matchAll(/name="([^"]+)"[^>]*><vt:lpwstr>([^<]*)</g)];
    expect(Object.fromEntries(said.map(([, name, value]) => [name, value]))).toEqual({
      'coscore-assessment': internalFacts.id,
      'coscore-position': String(internalFacts.position),
      'coscore-instrument': `${internalFacts.instrument.id} ${internalFacts.instrument.version}`,
      'coscore-kind': kind,
      'coscore-language': 'it',
    });
  }
});

test.each(papers)('on %s every table is as wide as the text', async (paper) => {
  for (const kind of reportKinds) {
    const report = buildReport(fullFacts, { language: 'en', kind, paper });
    const { document } = opened(await renderWord(report));
    const [, page] = /<w:pgSz [^>]*w:w="(\d+)"/.exec(document) ?? [];
    expect(page).toBe({ a4: '11906', letter: '12240' }[paper]);
    const [left = 0, right = 0] = [
      /<w:pgMar [^>]*w:left="(\d+)"/,
      /<w:pgMar [^>]*w:right="(\d+)"/,
    ].map((side) => Number(side.exec(document)?.[1]));
    for (const [, width] of document.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g))
      expect(Number(width)).toBe(Number(page) - left - right);
  }
});

test('nothing in an easy file is smaller than 16 points', async () => {
  const file = await filed('easy', 'en');
  const sizes = [...file.document.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
  expect(sizes.filter((size) => size > 2 && size < 32)).toEqual([]);
  const styles = file.part('word/styles.xml');
  for (const name of ['Bullet', 'TableText', 'TableHead', 'Quiet', 'RunningHead', 'Kicker'])
    expect(styles).toMatch(
      new RegExp(`w:styleId="${name}".*?<w:sz w:val="(3[2-9]|[4-9]\\d)"`, 's'),
    );
});

describe.skipIf(!libreOffice)('the pages of the sample’s', () => {
  const app = appForFile();
  const counts = new Map<string, number>();

  beforeAll(async () => {
    const window = windowOn(app());
    const { assessment } = await window.assessment.addSample({ language: 'en' });
    const files = new Map<string, Uint8Array>();
    for (const kind of ['easy', 'table'] as const)
      for (const language of spoken)
        for (const paper of papers) {
          const { report } = await window.report.preview({ assessment, kind, language, paper });
          files.set(`${kind} ${language} ${paper}`, await renderWord(report));
        }
    const pages = await pagesOfAll([...files.values()]);
    for (const [at, name] of [...files.keys()].entries()) counts.set(name, pages[at]?.length ?? 0);
  }, 120_000);

  const pages = (kind: ReportKind, language: Language, paper: Paper) =>
    counts.get(`${kind} ${language} ${paper}`);

  const each = spoken.flatMap((language) => papers.map((paper) => [language, paper] as const));

  test.each(each)('easy report in %s on %s are at most twelve', (language, paper) => {
    expect(pages('easy', language, paper)).toBeGreaterThan(0);
    expect(pages('easy', language, paper)).toBeLessThanOrEqual(12);
  });

  test.each(each)('result table in %s on %s are one', (language, paper) => {
    expect(pages('table', language, paper)).toBe(1);
  });
});

test.skipIf(!libreOffice).each(['full', 'public'] as const)(
  'on US Letter the contents of a %s report have the pages of LibreOffice',
  async (kind) => {
    const report = buildReport(internalFacts, { language: 'en', kind, paper: 'letter' });
    const pages = addUp(partsOf(report).map(layOut));
    const file = await renderWord(report, pages);
    const shown = (await pagesOf(file)).map((text) => text.replace(/\s+/g, ' '));
    expect(shown.length).toBe(pages.total);
    for (const { title, page } of contentsOf(opened(file).document))
      expect([title, shown[page - 1]]).toEqual([
        title,
        expect.stringContaining(title.replace(/\s+/g, ' ')),
      ]);
  },
);

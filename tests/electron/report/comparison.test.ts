import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../electron/report/layOut.ts';
import { addUp } from '../../../electron/report/pages.ts';
import { partsOf } from '../../../electron/report/parts.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildComparison } from '../../../shared/report/compare/buildComparison.ts';
import { baseline, compared, elsewhere, followUp } from '../../shared/report/sides.ts';
import { hasLibreOffice, pagesOfAll } from './libreOffice.ts';
import { contentsOf, opened } from './opened.ts';

const seesPages = await hasLibreOffice();

const twelve = [baseline, ...Array.from({ length: 11 }, () => elsewhere)];
const kinds = { rounds: [baseline, followUp], services: [baseline, elsewhere], many: twelve };

const all = Object.keys(kinds) as (keyof typeof kinds)[];

async function written(language: Language, kind: keyof typeof kinds) {
  const report = buildComparison(compared(...kinds[kind]), language);
  const bytes = await renderWord(report, addUp(partsOf(report).map(layOut)));
  const folder = process.env.COSCORE_LOOK;
  if (folder) writeFileSync(join(folder, `${kind}-${language}.docx`), bytes);
  return { report, bytes, file: opened(bytes) };
}

describe.each(Object.keys(languages) as Language[])('the Word file in %s', (language) => {
  test('says what changed, and has two charts that Word can edit', async () => {
    const { report, file } = await written(language, 'rounds');
    const lead = report.blocks.find((block) => block.kind === 'paragraph' && block.tone === 'lead');
    expect(lead?.kind === 'paragraph' && file.texts.includes(lead.text)).toBe(true);
    expect(file.paths.filter((path) => /word\/charts\/chart\d\.xml/.test(path))).toHaveLength(2);
    expect(file.paths.filter((path) => /word\/embeddings\/.*\.xlsx$/.test(path))).toHaveLength(2);
    const { marks } = languages[language].compare;
    expect(file.part('word/charts/chart1.xml')).toContain(marks['went-up'].name);
    const levels = file.part('word/charts/chart2.xml');
    expect(levels).toContain('<c:grouping val="clustered"/>');
    for (const round of [0, 1]) expect(levels).toContain(languages[language].field.round(round));
    expect(file.texts).toContain(`${marks['went-down'].code} ${marks['went-down'].name}`);
  });

  test.skipIf(!seesPages)(
    'has its chapters on the pages that its contents say',
    async () => {
      const shown = language === 'en' ? all : (['rounds'] as const);
      const made = await Promise.all(shown.map((kind) => written(language, kind)));
      const laid = await pagesOfAll(made.map(({ bytes }) => bytes));
      for (const [at, { file }] of made.entries()) {
        const [kind, pages = []] = [shown[at], laid[at]];
        for (const { title, page } of contentsOf(file.document)) {
          const words = title.split(/\s+/).slice(0, 3).join(' ');
          expect([kind, title, pages[page - 1]?.replaceAll(/\s+/g, ' ')]).toEqual([
            kind,
            title,
            expect.stringContaining(words),
          ]);
        }
        expect(pages.length).toBeLessThan(30);
      }
    },
    120_000,
  );
});

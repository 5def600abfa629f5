import { beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../../electron/report/layOut.ts';
import { addUp } from '../../../electron/report/pages.ts';
import { partsOf } from '../../../electron/report/parts.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { bookmarkOf } from '../../../electron/report/word/places.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { recommendationId } from '../../../shared/report/chapters/buildRecommendations.ts';
import { kept, openRecommendations, said, writtenFacts } from '../../shared/report/writtenUp.ts';
import { contentsOf, opened } from './opened.ts';

const report = buildReport(writtenFacts, { language: 'en' });

/** The paragraph of a document in which a text stands, as XML. */
const paragraphWith = (document: string, text: string) =>
  document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((one) => one.includes(`>${text}<`)) ?? '';
const numId = (paragraph: string) => /<w:numId w:val="(\d+)"\/>/.exec(paragraph)?.[1];
const level = (paragraph: string) => /<w:ilvl w:val="(\d)"\/>/.exec(paragraph)?.[1];

describe('what people wrote, in the Word file', () => {
  let file: ReturnType<typeof opened>;
  beforeAll(async () => {
    file = opened(await renderWord(report, addUp(partsOf(report).map(layOut))));
  });
  const at = (text: string) => paragraphWith(file.document, text);

  test('has its emphasis as bold and italic runs', () => {
    const paragraph = at('bold');
    expect(paragraph).toMatch(/<w:r><w:rPr><w:b\/>.*?<\/w:rPr><w:t[^>]*>bold</);
    expect(paragraph).toMatch(/<w:r><w:rPr><w:i\/>.*?<\/w:rPr><w:t[^>]*>slanted</);
    expect(paragraph).toContain('<w:br/>');
  });

  test('has real lists: numbers that count anew in each, and bullets one step in', () => {
    expect(level(at('First the doors.'))).toBe('0');
    expect(numId(at('First the doors.'))).toBe(numId(at('Then the nights.')));
    expect(numId(at('Counted anew.'))).not.toBe(numId(at('Then the nights.')));
    expect(level(at('Curtains'))).toBe('1');
    const numbering = file.part('word/numbering.xml');
    const id = numId(at('Then the nights.'));
    const used = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
      numbering,
    );
    const list = new RegExp(
      `<w:abstractNum w:abstractNumId="${used?.[1]}".*?</w:abstractNum>`,
      's',
    );
    expect(list.exec(numbering)?.[0]).toContain('<w:numFmt w:val="decimal"/>');
  });

  test('has headings that are in the outline and not in the contents', () => {
    expect(at('What we heard')).toContain('<w:pStyle w:val="TextHeading2"/>');
    const style = /<w:style [^>]*w:styleId="TextHeading2".*?<\/w:style>/s.exec(
      file.part('word/styles.xml'),
    );
    expect(style?.[0]).toContain('<w:outlineLvl w:val="1"/>');
    const listed = contentsOf(file.document).map((one) => one.title);
    expect(listed).not.toContain('What we heard');
    for (const title of ['Strengths', 'Shortfalls', 'Recommendations', 'Discussion', 'Conclusions'])
      expect(listed).toContain(title);
  });

  test('says the language of words that are in another one, and of no others', () => {
    expect(at('Di notte nessuno apre la porta.')).toContain('<w:lang w:val="it-IT"/>');
    expect(at(said.shortfall)).not.toContain('<w:lang');
  });

  test('marks each recommendation with a bookmark that stays, and that Word does not cut off', () => {
    const names = [...file.document.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(40);
    for (const id of openRecommendations) expect(names).toContain(bookmarkOf(recommendationId(id)));
  });

  test('says of a draft that it is one', () => {
    const after = file.texts.slice(file.texts.indexOf(kept.draftFinding) + 1);
    expect(after[0]).toBe('Draft: nobody has read this yet');
  });
});

test('no part of a public file holds what is kept back or unread', async () => {
  for (const language of ['en', 'it', 'fr'] as const)
    for (const kind of ['public', 'easy', 'table'] as const) {
      const open = opened(await renderWord(buildReport(writtenFacts, { language, kind })));
      expect(open.paths.map(open.part).join('\n')).not.toMatch(/Kept|Unread|Draft: nobody/);
    }
});

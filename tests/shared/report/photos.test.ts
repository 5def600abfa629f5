import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { leftOut } from '../../../shared/report/public/leftOut.ts';
import type { Block, Photo } from '../../../shared/report/report.ts';
import { photos, picturedFacts, shown } from './photos.ts';

const blocksOf = (facts: Facts, kind: 'full' | 'public' = 'full') =>
  buildReport(facts, { language: 'en', kind }).blocks;

const photosIn = (blocks: readonly Block[]): Photo[] =>
  blocks.flatMap((block) => (block.kind === 'photos' ? block.photos : []));

/** The heading that something stands under. */
function under(blocks: readonly Block[], alt: string): string | undefined {
  const at = blocks.findIndex(
    (one) => one.kind === 'photos' && one.photos.some((p) => p.alt === alt),
  );
  const above = blocks.slice(0, at).findLast((one) => one.kind === 'heading');
  return above?.kind === 'heading' ? above.id : undefined;
}

describe('photos', () => {
  const blocks = blocksOf(picturedFacts);

  test('stand under the standard of the first criterion of their evidence, two side by side or one large', () => {
    expect(under(blocks, shown.corridor)).toBe('part-1-1');
    expect(under(blocks, shown.rules)).toBe('part-1-2');
    const rows = blocks.filter((one) => one.kind === 'photos');
    expect(rows.map(({ photos: row, large }) => [row.length, large])).toEqual([
      [2, false],
      [1, false],
      [2, false],
    ]);
    const alone = new Map([...photos].filter(([id]) => id === 'rules'));
    const one = blocksOf({ ...picturedFacts, visit: { ...picturedFacts.visit, photos: alone } });
    expect(one.flatMap((each) => (each.kind === 'photos' ? [each.large] : []))).toEqual([true]);
  });

  test('say what they show, and in the full report where and when', () => {
    const corridor = photosIn(blocks).find((one) => one.alt === shown.corridor);
    expect(corridor?.caption?.text).toBe(`${shown.corridor}. Hill Unit, 10 September 2025`);
    const open = photosIn(blocksOf(picturedFacts, 'public')).find(
      (one) => one.alt === shown.corridor,
    );
    expect(open?.caption?.text).toBe(shown.corridor);
  });

  test('of an interview print only with consent to quote, and never once it was withdrawn', () => {
    const alts = photosIn(blocks).map((one) => one.alt);
    expect(alts).toContain(shown.bed);
    expect(alts).not.toContain(shown.silent);
    const taken = { ...picturedFacts.visit, withdrawn: new Set(['u7', 'u2']) };
    expect(
      photosIn(blocksOf({ ...picturedFacts, visit: taken })).map((one) => one.alt),
    ).not.toContain(shown.bed);
  });

  test('for the public show nobody and nothing of papers or of what is kept within the team', () => {
    const alts = (facts: Facts) => photosIn(blocksOf(facts, 'public')).map((one) => one.alt);
    expect(alts(picturedFacts)).toEqual([shown.corridor, shown.garden]);
    const piece = picturedFacts.visit.evidence.get('o1');
    if (!piece) throw new Error('No such piece');
    const kept = new Map([...picturedFacts.visit.evidence, ['o1', { ...piece, internal: true }]]);
    expect(alts({ ...picturedFacts, visit: { ...picturedFacts.visit, evidence: kept } })).toEqual(
      [],
    );
  });

  test('that the public report leaves out are listed', () => {
    const { print } = languages.en;
    const listed = leftOut(picturedFacts, languages.en).find((one) => one.label === print.leftOut);
    expect(listed?.items).toEqual([shown.crowd, shown.rules, shown.bed]);
  });

  test('for the public lose names in what they show', () => {
    const named = new Map([
      [
        'corridor',
        {
          owner: 'o1',
          shows: 'The door that Amira found',
          size: { width: 4, height: 3 },
          people: false,
        },
      ],
    ]);
    const [photo] = photosIn(
      blocksOf({ ...picturedFacts, visit: { ...picturedFacts.visit, photos: named } }, 'public'),
    );
    expect(photo?.alt).toBe('The door that [a member of the team] found');
  });
});

describe('captions', () => {
  test.each(['full', 'public'] as const)(
    'of a %s report count from one, tables and figures apart',
    (kind) => {
      const blocks = blocksOf(picturedFacts, kind);
      const captions = blocks.flatMap((block) => {
        if (block.kind === 'photos') return block.photos.map((one) => one.caption);
        return block.kind === 'table' || block.kind === 'chart' ? [block.caption] : [];
      });
      for (const label of ['Table', 'Figure']) {
        const numbers = captions.filter((one) => one?.label === label).map((one) => one?.number);
        expect(numbers.length).toBeGreaterThan(2);
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }
      expect(captions).not.toContain(undefined);
      expect(captions.every((one) => one && one.text !== '' && !one.text.endsWith('.'))).toBe(true);
    },
  );

  test('a text that names a table has its number, and leads there', () => {
    const blocks = blocksOf(picturedFacts);
    const scale = blocks.find((block) => block.kind === 'table' && block.name === 'scale');
    const caption = scale?.kind === 'table' ? scale.caption : undefined;
    const intro = blocks.find(
      (block) =>
        block.kind === 'paragraph' && block.references?.some(({ to }) => to === caption?.id),
    );
    expect(intro?.kind === 'paragraph' && intro.text).toContain(`Table\u00a0${caption?.number}.`);
  });

  test('stand in no short report', () => {
    for (const kind of ['easy', 'table'] as const) {
      const { blocks } = buildReport(picturedFacts, { language: 'en', kind });
      expect(JSON.stringify(blocks)).not.toContain('"caption"');
      expect(photosIn(blocks)).toEqual([]);
    }
  });
});

test('the service’s logo stands first on the first page of every report, and says whose it is', () => {
  for (const kind of ['full', 'public', 'easy', 'table'] as const) {
    const { logos } = buildReport(picturedFacts, { language: 'en', kind }).titlePage;
    expect(logos.map(({ id, alt }) => [id, alt])).toEqual([
      ['service', 'Logo of Maison du Lac'],
      ['team', 'Logo of the assessment team'],
    ]);
  }
});

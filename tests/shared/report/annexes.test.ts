import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildAllRatings } from '../../../shared/report/annexes/buildAllRatings.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { gather } from '../../../shared/report/material.ts';
import type { Block, Row, Share } from '../../../shared/report/report.ts';
import { anyOutFacts } from '../export/outFacts.ts';
import { codes, fullFacts } from './fixture.ts';
import { internalFacts } from './internal.ts';
import { stringsIn } from './strings.ts';

const spoken = Object.keys(languages) as Language[];

const annexesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((one) => (one.kind === 'heading' && one.id.startsWith('annex-') ? [one.id] : []));

const underOf = (blocks: readonly Block[], id: string): readonly Block[] => {
  const from = blocks.findIndex((one) => one.kind === 'heading' && one.id === id);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((one) => one.kind === 'heading');
  return from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to);
};

describe.each(spoken)('in %s', (language) => {
  const words = languages[language];
  const [full, open] = (['full', 'public'] as const).map(
    (kind) => buildReport(internalFacts, { language, kind }).blocks,
  );

  test('a public report has no annex of answers and of consent, the full one has', () => {
    const everybodys = ['scale', 'decisions', 'instrument', 'glossary', 'data'];
    expect(annexesOf(open ?? [])).toEqual(everybodys.map((one) => `annex-${one}`));
    expect(annexesOf(full ?? [])).toEqual(
      expect.arrayContaining(['annex-ratings', 'annex-instrument', 'annex-consent']),
    );
    const text = stringsIn(open).join('\n');
    expect(text).not.toContain(words.booklet.consent.about);
    expect(text).not.toContain(words.annexes.guides.label);
  });

  test('the glossary is sorted by the alphabet of its language', () => {
    const [, pairs] = underOf(full ?? [], 'annex-glossary');
    const terms = pairs?.kind === 'pairs' ? pairs.pairs.map(({ label }) => label) : [];
    expect(terms.length).toBe(Object.keys(words.glossary).length);
    expect(terms).toEqual(terms.toSorted(new Intl.Collator(words.locale.tag).compare));
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('the consent form stands there as it is printed for people', () => {
    const text = stringsIn(underOf(full ?? [], 'annex-consent')).join('\n');
    const { about, rights, statements } = words.booklet.consent;
    for (const said of [about, ...rights, ...statements]) expect(text).toContain(said);
  });
});

type Shown = readonly [code: string, cells: readonly (readonly Share[] | null)[]];

/** The rows of a table of answers: a criterion's code, and of each cell the counts. */
const shown = (blocks: readonly Block[], id: string): Shown[] =>
  underOf(blocks, id)
    .flatMap((one): readonly Row[] => (one.kind === 'table' ? one.rows : []))
    .filter(({ tone }) => tone === 'plain')
    .map(({ cells: [name, ...cells] }) => [
      (name?.kind === 'text' ? name.text : '').split('\u00a0')[0] ?? '',
      cells.map((one) => (one.kind === 'shares' ? one.parts : null)),
    ]);

const sum = (parts: readonly Share[]) => parts.reduce((all, { count }) => all + count, 0);

test('over any facts, answers stand there once each, of opened criteria only and in no order but the scale’s', () => {
  fc.assert(
    fc.property(anyOutFacts, (facts) => {
      const material = gather(facts, languages.en, 'UTC');
      const rows = shown(buildAllRatings(material), 'annex-ratings');
      expect(rows.map(([code]) => code)).toEqual(codes);
      for (const [code, [, before, after]] of rows) {
        const silent = !facts.opened.has(code) || facts.setAside.has(code);
        if (silent || facts.members.length === 0)
          expect([before, after ?? null]).toEqual([null, null]);
        else expect(sum(before ?? [])).toBe(facts.members.length);
        if (after) expect(sum(after)).toBe(facts.members.length);
      }
    }),
    { numRuns: 40 },
  );
});

test('over any facts, a perspective stands apart only where names were shown, three answered, and nobody is left over', () => {
  let some = 0;
  fc.assert(
    fc.property(anyOutFacts, (any) => {
      const facts = { ...any, ratings: fullFacts.ratings };
      const material = gather(facts, languages.en, 'UTC');
      const rows = shown(buildAllRatings(material), 'annex-perspectives');
      some += rows.length;
      const team = new Set(facts.members.map(({ id }) => id));
      for (const [code, cells] of rows) {
        expect(facts.named.has(code) && facts.opened.has(code)).toBe(true);
        expect(facts.setAside.has(code)).toBe(false);
        const counts = cells.map((parts) => sum(parts ?? []));
        for (const count of counts) expect(count === 0 || count >= 3).toBe(true);
        const answered = facts.ratings.filter(
          (one) => one.criterion === code && team.has(one.member),
        );
        expect(counts.reduce((all, one) => all + one, 0)).toBe(answered.length);
      }
    }),
    { numRuns: 60 },
  );
  expect(some).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import frenchFile from '../../../resources/instruments/qualityrights.fr.json' with { type: 'json' };
import italianFile from '../../../resources/instruments/qualityrights.it.json' with {
  type: 'json',
};
import { instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { standardsOf } from '../../../shared/instrument/lookup.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import { findingSchema } from '../../../shared/model/finding.ts';
import { passageSchema } from '../../../shared/model/passage.ts';
import { recommendationSchema } from '../../../shared/model/recommendation.ts';
import { draftFrom } from '../../../shared/report/drafts/draft.ts';
import { filledFindings, filledRecommendations } from '../../../shared/report/drafts/draftFill.ts';
import type { DraftFacts } from '../../../shared/report/drafts/draftJudged.ts';
import { allCodes, emptyFacts, instrument } from './fixture.ts';

const instruments = {
  en: instrument,
  it: instrumentSchema.parse(italianFile),
  fr: instrumentSchema.parse(frenchFile),
};
const speaking = ['en', 'it', 'fr'] as const;
const answers = [...instrument.scale.levels.map((one) => one.code), 'N/A', '?'];

const decided = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom(...allCodes),
    fc.constantFrom(...answers),
    fc.constantFrom('', 'We saw it.', 'First line.\nSecond line.', 'long '.repeat(1599)),
  ),
  { selector: ([code]) => code, maxLength: 60 },
);
type Decided = readonly (readonly [string, string, string])[];

const factsOf = (all: Decided, language: (typeof speaking)[number] = 'en'): DraftFacts => ({
  ...emptyFacts,
  instrument: instruments[language],
  decisions: new Map(
    all.map(([code, answer, reason]): [string, Decision] => [code, { answer, reason }]),
  ),
  setAside: new Map(),
});

const above = (code: string) => code.split('.').length < 3;
const titleOf = (code: string, language: (typeof speaking)[number]) =>
  [...instruments[language].themes, ...standardsOf(instruments[language])].find(
    (one) => one.code === code,
  )?.title ?? '';

/** Codes at the beginning of headings and items: what a text speaks about. */
const spoken = (body: unknown) =>
  new Set([...JSON.stringify(body).matchAll(/"text":"(\d+(?:\.\d+)?) /g)].map(([, code]) => code));

test.each(speaking)(
  'in %s a draft mentions each theme and standard that is decided, and claims nothing else',
  (language) => {
    fc.assert(
      fc.property(decided, (all) => {
        const draft = draftFrom(factsOf(all, language), languages[language]);
        const wanted = all.map(([code]) => code).filter(above);
        const { summary, discussion, conclusions } = draft.passages;
        if (wanted.length === 0) {
          expect(draft.passages).toEqual({});
          return;
        }
        const text = JSON.stringify(discussion);
        for (const code of wanted) expect(text).toContain(`${code} ${titleOf(code, language)}`);
        const parents = wanted.map((code) => code.split('.')[0] ?? '');
        expect([...spoken(discussion)].sort()).toEqual(
          [...new Set([...wanted, ...parents])].sort(),
        );
        const themes = wanted.filter((code) => !code.includes('.'));
        expect([...spoken(summary)].sort()).toEqual([...new Set(themes)].sort());
        for (const code of spoken(conclusions)) expect(wanted).toContain(code);
        for (const [, answer] of all.filter(([code]) => themes.includes(code))) {
          const { scale } = instruments[language];
          const known = [...scale.levels, scale.notApplicable, scale.notEnough];
          const level = known.find((one) => one.code === answer);
          expect(text).toContain(level?.name ?? scale.notEnough.name);
        }
        for (const body of Object.values(draft.passages)) {
          const passage = { body, draft: true, internal: false };
          expect(passageSchema.safeParse(passage).error?.issues ?? []).toEqual([]);
        }
      }),
    );
  },
);

test('findings and recommendations are of decided levels only, as long as the vault takes, and never twice', () => {
  fc.assert(
    fc.property(decided, (all) => {
      const level = new Map(all.map(([code, answer]) => [code, answer]));
      const draft = draftFrom(factsOf(all), languages.en);
      for (const { kind, codes } of draft.findings) {
        const allowed = kind === 'strength' ? ['A/F'] : ['A/I', 'N/I'];
        for (const code of codes) expect(allowed).toContain(level.get(code));
      }
      for (const {
        codes: [first = '', ...below],
      } of draft.recommendations) {
        for (const code of below) expect(['A/I', 'N/I']).toContain(level.get(code));
        if (below.length === 0) expect(['A/I', 'N/I']).toContain(level.get(first));
      }
      const findings = filledFindings(draft.findings, new Map(), 'shortfall', 'en');
      for (const { value } of findings) expect(findingSchema.parse(value)).toEqual(value);
      const asked = filledRecommendations(draft.recommendations, new Map(), 'en');
      for (const { value } of asked) expect(recommendationSchema.parse(value)).toEqual(value);
      const known = new Map(asked.map(({ value }, n) => [String(n), value]));
      expect(filledRecommendations(draft.recommendations, known, 'en')).toEqual([]);
      const french = filledRecommendations(draft.recommendations, known, 'fr');
      expect(french.map(({ id }) => id)).toEqual([...known.keys()]);
    }),
  );
});

test('nothing that people wrote is changed by a draft', () => {
  const all: Decided = [
    ['1.1', 'N/I', 'Nothing was begun.'],
    ['1.2', 'A/F', 'All is well.'],
    ['1.3.1', 'A/I', ''],
  ];
  const { findings, recommendations } = draftFrom(factsOf(all), languages.en);
  expect(findings.map(({ kind, codes }) => [kind, ...codes])).toEqual([
    ['strength', '1.2'],
    ['shortfall', '1.1'],
    ['shortfall', '1.3.1'],
  ]);
  expect(findings[0]?.text).toMatch(/^1\.2 \S[^:]*: All is well\.$/);
  expect(recommendations.map(({ priority, codes }) => [priority, ...codes])).toEqual([
    ['high', '1.1'],
    ['low', '1.3', '1.3.1'],
  ]);
  const own = { words: { en: 'Ours.' }, codes: ['1.1'], internal: true, place: 4, removers: [] };
  const read = { ...own, kind: 'shortfall' as const, draft: false };
  const known = new Map([['mine', read]]);
  const added = filledFindings(findings, known, 'shortfall', 'it');
  expect(added.map(({ id, value }) => [id, value.codes, value.place, value.draft])).toEqual([
    [null, ['1.3.1'], 5, true],
  ]);
  // A draft that nobody has read gets words in a language that it has none in.
  const unread = new Map([['theirs', { ...read, draft: true }]]);
  const more = filledFindings(findings, unread, 'shortfall', 'it');
  expect(more[0]).toMatchObject({ id: 'theirs', value: { words: { en: 'Ours.' }, draft: true } });
  expect(more[0]?.value.words.it).toContain('Nothing was begun.');
});

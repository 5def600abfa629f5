import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { problems } from '../../../shared/problems.ts';
import { isWhole, leaves, textsOf, wordsOf } from './texts.ts';

const { en } = languages;

/** What a language says as English does. Everything else has to be translated. */
const same: Readonly<Record<string, readonly string[]>> = {
  fr: [
    '3 minutes',
    'Annexes',
    'Conclusions',
    'Discussion',
    'Code',
    'Convention',
    '3 documents',
    '3 observations',
    'Date',
    'Document',
    'Documents',
    'Figure',
    'Logos',
    'documents',
    'Figure',
    'Instrument',
    'Instruments',
    'Licence',
    'Logos',
    'Observation',
    'observation',
    'Page ',
    'Public',
    '3 services',
    'Service',
    'Services',
    'Signature',
    'Site',
    'Site 3',
    'Site 1',
    'Site 2',
    'Sites',
    'Source',
    'Standard',
    'Standard UTC',
    'Standards',
    'Type',
    'UTC (version UTC)',
    'UTC, version UTC (UTC)',
    'Version UTC',
    'UTC, version UTC',
    'Version',
  ],
  it: ['3 MB', 'PIN', 'No', 'Recovery', 'Standard', 'Standard UTC'],
};

describe.each(Object.entries(languages))('%s', (code, words) => {
  const texts = [...textsOf(words, en)];

  test('has every word that English has, and no other', () => {
    const shape = (some: typeof words) =>
      leaves(wordsOf(some))
        .map(([path, one]) => `${path}: ${typeof one === 'function' ? one.length : typeof one}`)
        .sort();
    expect(shape(words)).toEqual(shape(en));
  });

  test('leaves no sentence empty or with a hole', () => {
    const broken = texts.filter(
      ([path, said]) => path !== 'report.pageOf.after' && !said.every(isWhole),
    );
    expect(broken).toEqual([]);
  });

  test('has sentences for every problem', () => {
    expect(Object.keys(words.problems).sort()).toEqual(Object.keys(problems).sort());
  });

  test('is known by its ISO 639-1 code and says how it is called and which way it runs', () => {
    const { tag, direction, name } = words.locale;
    expect(code).toMatch(/^[a-z]{2}$/);
    expect(new Intl.Locale(tag).language).toBe(code);
    expect(direction).toBe(new Intl.Locale(tag).script === 'Arab' ? 'rtl' : 'ltr');
    expect(name.toLowerCase()).toBe(
      new Intl.DisplayNames([code], { type: 'language' }).of(code)?.toLowerCase(),
    );
  });

  test.skipIf(code === 'en')('leaves nothing in English', () => {
    const english = textsOf(en, en);
    const isLeft = (path: string, said: string, at: number) =>
      said === english.get(path)?.[at] && /\p{Letter}{2}/u.test(said.replaceAll('UTC', ''));
    const left = texts
      .filter(([path]) => !path.startsWith('locale.') && path !== 'screens.common.app')
      .flatMap(([path, said]) => said.filter((one, at) => isLeft(path, one, at)))
      .filter((one) => !same[code]?.includes(one));
    expect(left).toEqual([]);
  });

  test('says one and many as its grammar does', () => {
    // Two and five go together in these languages.
    const counting = [
      words.screens.common.people,
      words.screens.score.results,
      words.report.position,
      words.report.summary.open,
      words.report.method.notEnough,
      (n: number) => words.report.method.livedExperience(n, 8),
    ];
    for (const sentence of counting) {
      const form = (n: number) => sentence(n).replaceAll(/\d+/g, '#');
      expect(form(5)).toBe(form(2));
      expect(form(1)).not.toBe(form(2));
      expect(sentence(5)).toContain('5');
    }
  });

  test('writes typographic apostrophes, quotation marks and dots', () => {
    const straight = texts.flatMap(([path, said]) =>
      said.filter((one) => /['"]|\.\.\./.test(one.replace(/\{.*\}/, ''))).map((one) => [path, one]),
    );
    expect(straight).toEqual([]);
  });
});

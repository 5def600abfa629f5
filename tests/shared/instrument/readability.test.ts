import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Instrument, instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../../shared/instrument/lookup.ts';
import { englishSyllables } from '../../../shared/instrument/readability/englishSyllables.ts';
import { fleschKincaid } from '../../../shared/instrument/readability/fleschKincaid.ts';
import { frenchSyllables } from '../../../shared/instrument/readability/frenchSyllables.ts';
import { gulpease } from '../../../shared/instrument/readability/gulpease.ts';
import { kandelMoles } from '../../../shared/instrument/readability/kandelMoles.ts';
import { sentencesIn, wordsOf } from '../../../shared/instrument/readability/text.ts';

const folder = new URL('../../../resources/instruments/', import.meta.url);
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => instrumentSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

/** Everything in an instrument that is said in plain words. */
const plainLines = (instrument: Instrument) => [
  ...instrument.themes,
  ...standardsOf(instrument),
  ...criteriaOf(instrument),
  ...instrument.scale.levels,
  instrument.scale.notApplicable,
  instrument.scale.notEnough,
];

interface Measure {
  readonly name: string;
  readonly of: (text: string) => number;
  readonly hardest: (values: readonly number[]) => number;
  /** Where the scale ends: a line beyond it must not make up for a hard one in the mean. */
  readonly top: number;
  readonly fits: (mean: number, worst: number) => void;
}

const measures: Readonly<Record<string, Measure>> = {
  en: {
    name: 'Flesch-Kincaid grade',
    of: fleschKincaid,
    hardest: (values) => Math.max(...values),
    top: Number.POSITIVE_INFINITY,
    fits: (mean, worst) => {
      expect(mean).toBeLessThanOrEqual(6);
      expect(worst).toBeLessThanOrEqual(9);
    },
  },
  it: {
    name: 'Gulpease',
    of: gulpease,
    hardest: (values) => Math.min(...values),
    top: 100,
    fits: (mean) => expect(mean).toBeGreaterThanOrEqual(70),
  },
  fr: {
    name: 'Kandel-Moles',
    of: kandelMoles,
    hardest: (values) => Math.min(...values),
    top: 100,
    fits: (mean) => expect(mean).toBeGreaterThanOrEqual(70),
  },
};

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

describe('plain words in the shipped instruments', () => {
  it('are there in English, Italian and French', () => {
    expect(new Set(shipped.map((one) => one.language))).toEqual(new Set(['en', 'it', 'fr']));
  });

  it.each(shipped)('are easy to read in $id, $language', (instrument) => {
    const measure = measures[instrument.language];
    if (!measure) throw new Error(`No measure of readability for ${instrument.language}.`);
    const lines = plainLines(instrument);
    const values = lines.map((line) => measure.of(line.plain));
    const mean = meanOf(values.map((value) => Math.min(value, measure.top)));
    const worst = measure.hardest(values);
    const line = lines[values.indexOf(worst)];
    console.log(
      `${instrument.id} (${instrument.language}): ${measure.name} of ${lines.length} plain lines: ` +
        `mean ${mean.toFixed(1)}, worst ${worst.toFixed(1)} at ${line?.code}: ${line?.plain}`,
    );
    measure.fits(mean, worst);
  });
});

describe('the measures, against texts counted by hand', () => {
  it('tells words and sentences apart', () => {
    expect(wordsOf('L’équipe n’a pas 2 week-ends.')).toEqual([
      'L’équipe',
      'n’a',
      'pas',
      '2',
      'week-ends',
    ]);
    expect(
      sentencesIn('Vous partez\u202f? «\u00a0Oui.\u00a0» Article 1.2 : rien; vraiment rien…'),
    ).toBe(3);
    expect(sentencesIn('Sans point')).toBe(1);
  });

  it('gives the Flesch-Kincaid grade of English', () => {
    // 6 words of one syllable.
    expect(fleschKincaid('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    // 13 words, 24 syllables.
    const platypus =
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(fleschKincaid(platypus)).toBeCloseTo(11.26, 2);
    // 9 words, 2 sentences, 11 syllables.
    expect(fleschKincaid('You can have a lawyer. A lawyer helps you.')).toBeCloseTo(0.59, 2);
  });

  it('gives the Gulpease index of Italian', () => {
    // 8 words, 48 letters.
    const republic = 'L’Italia è una Repubblica democratica, fondata sul lavoro.';
    expect(gulpease(republic)).toBeCloseTo(66.5, 2);
    // 11 words, 2 sentences, 38 letters.
    expect(gulpease('Puoi dire di no. La tua scelta non cambia le cure.')).toBeCloseTo(109, 2);
  });

  it('gives the Kandel-Moles ease of French', () => {
    // 13 words, 17 syllables.
    const born = 'Tous les êtres humains naissent libres et égaux en dignité et en droits.';
    expect(kandelMoles(born)).toBeCloseTo(97.56, 2);
    // 8 words, 2 sentences, 14 syllables.
    expect(kandelMoles('L’équipe vous écoute. Vous pouvez changer d’avis demain.')).toBeCloseTo(
      74.14,
      2,
    );
  });

  it('refuses a text without words', () => {
    for (const measure of [fleschKincaid, gulpease, kandelMoles]) {
      expect(() => measure(' … ')).toThrow(RangeError);
    }
  });

  it.each([
    [1, 'asked moved tried home homes clothes our eyes league ties'],
    [
      2,
      'treated wishes tables settled centre safely placement lawyer quiet going prying someone’s',
    ],
    [3, 'ECT different various family therapy safety-net studying disabled barriers'],
    [4, 'variety seriously material reality operation'],
  ])('counts %i where English says so', (syllables, words) => {
    expect(words.split(' ').map((word) => [word, englishSyllables(word)])).toEqual(
      words.split(' ').map((word) => [word, syllables]),
    );
  });

  it.each([
    [1, 'aiment dorment vivre d’un l’eau vie rue guide passent elles'],
    [2, 'idée payé jouer prier réel souvent argent quelqu’un travaille moyens pays'],
    [3, 'ECT réunion oublier rendez-vous différent seulement conviendraient l’employeur'],
    [4, 'médicament améliorer indépendant sexualité calendrier'],
  ])('counts %i where French says so', (syllables, words) => {
    expect(words.split(' ').map((word) => [word, frenchSyllables(word)])).toEqual(
      words.split(' ').map((word) => [word, syllables]),
    );
  });
});

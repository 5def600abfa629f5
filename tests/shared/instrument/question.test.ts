import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../shared/instrument/answerInWords.ts';
import { instrumentSchema, type Question } from '../../../shared/instrument/instrument.ts';
import { fits, isJudged, ofChosen } from '../../../shared/instrument/question.ts';
import { en } from '../../../shared/language/en/index.ts';

const read = (name: string) =>
  instrumentSchema.parse(
    JSON.parse(
      readFileSync(new URL(`../../../resources/instruments/${name}.json`, import.meta.url), 'utf8'),
    ),
  );
const peer = read('peer-support.en');
const { scale } = peer;

const choice = (several: boolean): Extract<Question, { kind: 'choice' }> => ({
  kind: 'choice',
  several,
  options: ['pay', 'time', 'training'].map((code) => ({ code, label: code.toUpperCase() })),
});
const number: Question = { kind: 'number', unit: 'people', least: 0, most: 500 };
const questions: Question[] = [
  { kind: 'level' },
  { kind: 'yes-no' },
  choice(true),
  choice(false),
  number,
  { kind: 'text' },
];

describe('an answer', () => {
  it('may always be not applicable, or not enough evidence', () => {
    for (const question of questions) {
      expect(fits('N/A', question, scale)).toBe(true);
      expect(fits('?', question, scale)).toBe(true);
    }
  });

  it('fits its own kind of question only', () => {
    expect(fits('L', { kind: 'level' }, scale)).toBe(true);
    expect(fits('A/F', { kind: 'level' }, scale)).toBe(false);
    expect(fits('yes', { kind: 'yes-no' }, scale)).toBe(true);
    expect(fits('maybe', { kind: 'yes-no' }, scale)).toBe(false);
    expect(fits('pay', choice(false), scale)).toBe(true);
    expect(fits('pay time', choice(false), scale)).toBe(false);
    expect(fits('glory', choice(true), scale)).toBe(false);
    expect(fits('   ', { kind: 'text' }, scale)).toBe(false);
  });

  it('is a number between the bounds, written one way only', () => {
    for (const good of ['0', '12', '500', '2.5']) expect(fits(good, number, scale)).toBe(true);
    for (const bad of ['-1', '501', '1e2', '012', ' 3', 'NaN', 'Infinity', '0x10', '']) {
      expect(fits(bad, number, scale)).toBe(false);
    }
  });

  it('is the same for the same choice, in whatever order it was made', () => {
    const several = choice(true);
    const codes = several.options.map((one) => one.code);
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 1 }), (chosen) => {
        const answer = ofChosen(chosen, several);
        expect(answer).toBe(ofChosen(chosen.toReversed(), several));
        expect(fits(answer, several, scale)).toBe(true);
        expect(answer.split(' ').toSorted()).toEqual(chosen.toSorted());
      }),
    );
    expect(fits('time pay', several, scale)).toBe(false);
  });

  it('reads as people say it', () => {
    expect(answerInWords('no', { kind: 'yes-no' }, en)).toBe('No');
    expect(answerInWords('pay training', choice(true), en)).toBe('PAY and TRAINING');
    expect(answerInWords('1200', number, en)).toBe('1,200 people');
  });
});

it('lets a team judge only what is asked by levels', () => {
  expect(peer.themes.map((theme) => isJudged(peer, theme.code))).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
  const network = read('network-review.en');
  expect(network.themes.every((theme) => isJudged(network, theme.code))).toBe(true);
});

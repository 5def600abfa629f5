import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instrumentSchema, type Question } from '../../../shared/instrument/instrument.ts';
import { fits } from '../../../shared/instrument/question.ts';
import { typedAnswer } from '../../../shared/instrument/typed.ts';

const file = new URL('../../../resources/instruments/qualityrights.en.json', import.meta.url);
const { scale } = instrumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const options = ['a', 'b', 'c'].map((code) => ({ code, label: code }));
const level: Question = { kind: 'level' };
const several: Question = { kind: 'choice', several: true, options };
const number: Question = { kind: 'number', unit: 'people', least: 0, most: 500 };

it('takes the number of a box or the code of a level, as the score sheet prints them', () => {
  const typed = ['1', '2', '3', '4', '5', '0', 'A/P', 'ap', 'ni', '?', 'n/a', 'NA'];
  expect(typed.map((one) => typedAnswer(one, level, scale))).toEqual([
    'A/F',
    'A/P',
    'A/I',
    'N/I',
    '?',
    'N/A',
    'A/P',
    'A/P',
    'N/I',
    '?',
    'N/A',
    'N/A',
  ]);
});

it('takes several boxes, numbers with a comma, and texts', () => {
  expect(typedAnswer('3, 1', several, scale)).toBe('a c');
  expect(typedAnswer('1 9', several, scale)).toBeUndefined();
  expect(typedAnswer('12,5', number, scale)).toBe('12.5');
  expect(typedAnswer('0', number, scale)).toBe('0');
  expect(typedAnswer('501', number, scale)).toBeUndefined();
  expect(typedAnswer('', number, scale)).toBeUndefined();
  expect(typedAnswer(' well ', { kind: 'text' }, scale)).toBe('well');
});

it('never makes an answer of what means nothing, whatever is typed', () => {
  const questions: Question[] = [level, { kind: 'yes-no' }, several, number, { kind: 'text' }];
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...questions), (typed, question) => {
      const answer = typedAnswer(typed, question, scale);
      if (answer !== undefined) expect(fits(answer, question, scale)).toBe(true);
    }),
  );
});

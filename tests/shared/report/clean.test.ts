import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import type { Inline } from '../../../shared/model/passage.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { type Clean, cleanLine, cleanText } from '../../../shared/report/public/clean.ts';
import { factsWithoutNames } from '../../../shared/report/public/withoutNames.ts';
import { linesIn, lineText } from '../../../shared/report/written/prose.ts';
import { fullFacts } from './fixture.ts';
import { body, passage, wholeBody } from './writtenUp.ts';

const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] });
const plain = (text: string): Inline => ({ type: 'text', text });

const without: Clean = { pattern: /secret/g, instead: () => '[…]' };

describe('what must not be said in a text with emphasis', () => {
  test('is found where it begins in one run and ends in another, and what replaces it looks as it began', () => {
    const line = [plain('A se'), bold('cr'), plain('et'), bold(' end')];
    expect(cleanLine(line, without)).toEqual([plain('A '), plain('[…]'), bold(' end')]);
  });

  test('leaves a line without it as it is, line breaks too', () => {
    const line: Inline[] = [plain('First'), { type: 'hardBreak' }, bold('second')];
    expect(cleanLine(line, without)).toEqual(line);
  });

  test('over any runs, the words are those of the text as a whole', () => {
    const run: fc.Arbitrary<Inline> = fc.oneof(
      fc.constantFrom('s', 'e', 'cret', 'secret', 'x', ' ').map(plain),
      fc.constantFrom('se', 'c', 'ret', 'secretsecret').map(bold),
      fc.constant<Inline>({ type: 'hardBreak' }),
    );
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (line) => {
        const cleaned = cleanLine(line, without);
        expect(lineText(cleaned)).toBe(cleanText(lineText(line), without));
        for (const one of cleaned) if (one.type === 'text') expect(one.text).not.toBe('');
      }),
    );
  });
});

/** The lines of a chapter of which somebody wrote only this. */
function lastLine(...content: readonly Inline[]) {
  const text = body(...wholeBody.content, { type: 'paragraph', content });
  const facts: Facts = {
    ...fullFacts,
    written: { ...fullFacts.written, passages: new Map([['summary/en', passage(text)]]) },
  };
  const [cleaned] = factsWithoutNames(facts, languages.en).written.passages.values();
  return cleaned ? linesIn(cleaned.body).at(-1) : '';
}

test('a name that is bold in part, or has two spaces, gives way to brackets', () => {
  expect(lastLine(bold('Ami'), plain('ra went in.'))).toBe('[A member of the team] went in.');
  expect(lastLine(plain('With Bernard'), bold('  Lefèvre'), plain(' at two.'))).toBe(
    'With [a member of the team] at two.',
  );
  expect(lastLine(plain('Amira and '), bold('Gabriel'), plain(' agree.'))).toBe(
    '[Members of the team] agree.',
  );
});

test('a surname alone gives way too, a word that only begins like it does not', () => {
  expect(lastLine(plain('Ms Lefèvre went in.'))).toBe('Ms [a member of the team] went in.');
  expect(lastLine(plain('The Lefèvrean way of old.'))).toBe('The Lefèvrean way of old.');
});

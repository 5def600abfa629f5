import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts.ts';
import { factsWithoutCodes } from '../../../shared/report/withoutCodes.ts';
import { fullFacts } from './fixture.ts';
import { visitedFacts, withheld } from './visited.ts';

/** What is left of a note that a member wrote beside a rating. */
function left(note: string, facts: Facts = visitedFacts): string | undefined {
  const [rating] = fullFacts.ratings;
  const ratings = rating ? [{ ...rating, evidence: note }] : [];
  return factsWithoutCodes({ ...facts, ratings }, languages.en).ratings[0]?.evidence;
}

test('the code of an interview gives way to the group, several of one breath once', () => {
  expect(left('Lift plans shown by S-02; no budget')).toBe(
    'Lift plans shown by [staff]; no budget',
  );
  expect(left('U-01, U-03 and U-05 on food')).toBe('[people who use the service] on food');
  expect(left('u-01 and F-02')).toBe('[people who use the service; family, friends and carers]');
});

test('so does the code of an interview that was withdrawn, though nobody knows it any more', () => {
  // Six with people who use the service are there; U-07 is not.
  const { evidence } = visitedFacts.visit;
  const erased = new Map([...evidence].filter(([id]) => id !== 'u7'));
  const facts = { ...visitedFacts, visit: { ...visitedFacts.visit, evidence: erased } };
  expect(left('U-07 at night', facts)).toBe('[people who use the service] at night');
});

test('a form, a ward or a number that only looks like one stays, and so does all before any interview', () => {
  for (const note of ['Form F-12 and S-90', 'Ward AU-01', 'U-01-b', 'U-0', 'In 2025, 3 of 4']) {
    expect(left(note)).toBe(note);
  }
  expect(left('Shown by S-02', fullFacts)).toBe('Shown by S-02');
});

test('a code of the team’s own is known for one, a bare number or letter is not', () => {
  const [first] = visitedFacts.visit.evidence.values();
  const coded = (code: string): Facts => ({
    ...visitedFacts,
    visit: {
      ...visitedFacts.visit,
      evidence: new Map(first ? [['x', { ...first, code } as typeof first]] : []),
    },
  });
  expect(left('with (res.4) alone', coded('res.4'))).toBe(
    'with ([people who use the service]) alone',
  );
  expect(left('with 4 people', coded('4'))).toBe('with 4 people');
});

test('no report prints a code, wherever people wrote it', () => {
  const code = fc.constantFrom(...['U-01', 'U-07', 'F-02', 'S-04', 'u-03']);
  const prose = fc.array(fc.oneof(code, fc.constantFrom('and', ',', ';', 'said', '(', ')', '\n')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(prose, (parts) => {
      const said = parts.join(' ');
      const { visit } = visitedFacts;
      const map = <Value>(all: ReadonlyMap<string, Value>, part: Partial<Value>) =>
        new Map([...all].map(([key, one]) => [key, { ...one, ...part }]));
      const facts: Facts = {
        ...visitedFacts,
        ratings: fullFacts.ratings.slice(0, 3).map((one) => ({ ...one, evidence: said })),
        decisions: map(fullFacts.decisions, { reason: said }),
        visit: {
          ...visit,
          siteNotes: map(visit.siteNotes, { text: said }),
          refused: map(visit.refused, { words: said }),
          concerns: map(visit.concerns, { what: said, done: said }),
        },
      };
      expect(JSON.stringify(buildReport(facts, { language: 'en' }))).not.toMatch(
        new RegExp(withheld.codes, 'i'),
      );
    }),
    { numRuns: 40 },
  );
});

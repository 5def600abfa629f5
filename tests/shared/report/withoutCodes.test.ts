import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Audience } from '../../../shared/report/audience.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { nothingTogether } from '../../../shared/report/facts/together.ts';
import { factsWithoutCodes } from '../../../shared/report/public/withoutCodes.ts';
import { fullFacts } from './fixture.ts';
import { visitedFacts, withheld } from './visited.ts';
import { body, paragraph, passage, recommendation, strength } from './writtenUp.ts';

/** What is left of a note that a member wrote beside a rating. */
function left(note: string, facts: Facts = visitedFacts): string | undefined {
  const [rating] = fullFacts.ratings;
  const ratings = rating ? [{ ...rating, evidence: note }] : [];
  return factsWithoutCodes({ ...facts, ratings }, languages.en).ratings[0]?.evidence;
}

test('the code of an interview gives way to the group, several of one breath once', () => {
  expect(left('Lift plans shown by S-02; no budget')).toBe(
    'Lift plans shown by [a member of staff]; no budget',
  );
  expect(left('U-01, U-03 and U-05 on food')).toBe('[People who use the service] on food');
  expect(left('As u-01 and F-02 say')).toBe(
    'As [a person who uses the service and a relative or friend] say',
  );
  expect(left('twice U-01, U-01')).toBe('twice [a person who uses the service]');
  expect(left('see S-01–S-03, S-01/S-02')).toBe('see [members of staff]');
  expect(left('S-01 to S-03, asked about food')).toBe('[Members of staff], asked about food');
});

describe('a sentence reads on', () => {
  const said = (text: string, language: Language, audience: Audience = 'internal') => {
    const [rating] = fullFacts.ratings;
    const ratings = rating ? [{ ...rating, evidence: text }] : [];
    return factsWithoutCodes({ ...visitedFacts, ratings }, languages[language], audience).ratings[0]
      ?.evidence;
  };

  test('from a beginning, after a full stop but not that of a short form, and in quotation marks', () => {
    expect(said('It rained. S-02 came. Then, e.g. U-01 left.\nF-01 stayed', 'en')).toBe(
      'It rained. [A member of staff] came. Then, e.g. [a person who uses the service] left.\n[A relative or friend] stayed',
    );
  });

  test.each([
    ['en', 'Interview U-01 and U-02 agree', 'Interview with [people who use the service] agree'],
    [
      'it',
      'Secondo S-01 e U-02',
      'Secondo [una persona che lavora nel servizio e una persona che usa il servizio]',
    ],
    ['it', 'Nell’intervista U-01', 'Nell’intervista con [una persona che usa il servizio]'],
    ['fr', 'Entretiens S-01 et S-02', 'Entretiens avec [des membres du personnel]'],
    ['fr', 'selon F-01', 'selon [un proche]'],
    ['fr', 'S-01 à S-03 sur le feu', '[Des membres du personnel] sur le feu'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(said(text, language)).toBe(expected);
  });

  test('for the public without a group', () => {
    expect(said('U-01 and S-02 said so, S-01 did not', 'en', 'public')).toBe(
      '[People we heard] said so, [a person we heard] did not',
    );
  });
});

test('so does the code of an interview that was withdrawn, though nobody knows it any more', () => {
  // Six with people who use the service are there; U-07 is not.
  const { evidence } = visitedFacts.visit;
  const erased = new Map([...evidence].filter(([id]) => id !== 'u7'));
  const facts = { ...visitedFacts, visit: { ...visitedFacts.visit, evidence: erased } };
  expect(left('U-07 at night', facts)).toBe('[A person who uses the service] at night');
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
    'with ([a person who uses the service]) alone',
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
        // The figures of agreement take long, and hold no words.
        together: nothingTogether,
        decisions: map(fullFacts.decisions, { reason: said }),
        visit: {
          ...visit,
          siteNotes: map(visit.siteNotes, { text: said }),
          refused: map(visit.refused, { words: said }),
          concerns: map(visit.concerns, { what: said, done: said }),
        },
        written: {
          passages: new Map([['summary/en', passage(body(paragraph(...said.split(/(?<=-)/))))]]),
          findings: new Map([['f', strength({ en: said })]]),
          recommendations: new Map([['r', recommendation({ en: said })]]),
        },
      };
      expect(JSON.stringify(buildReport(facts, { language: 'en' }))).not.toMatch(
        new RegExp(withheld.codes, 'i'),
      );
    }),
    { numRuns: 40 },
  );
});

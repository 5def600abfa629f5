import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { buildShares } from '../../../shared/report/chapters/buildShares.ts';
import type { Facts, RatingFact } from '../../../shared/report/facts/facts.ts';
import { gather } from '../../../shared/report/material.ts';
import { anyFacts } from './anyFacts.ts';
import { codes, emptyFacts, fullFacts, members } from './fixture.ts';

const sharesOf = (facts: Facts, criterion: string) =>
  buildShares(gather(facts, languages.en, 'UTC'), criterion);

const rated = (...answers: readonly (string | null)[]): Facts => ({
  ...emptyFacts,
  members: members.slice(0, answers.length),
  opened: new Set(['1.1.1']),
  ratings: answers.flatMap((answer, index): RatingFact[] =>
    answer === null
      ? []
      : [{ member: `member-${index}`, criterion: '1.1.1', answer, comment: '', evidence: '' }],
  ),
});

test('shares add up to the number of members, and each is counted where it belongs', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const team = new Set(facts.members.map((member) => member.id));
      const material = gather(facts, languages.en, 'UTC');
      for (const code of codes) {
        const shares = buildShares(material, code);
        if (shares.kind === 'closed') continue;
        expect(shares.of).toBe(facts.members.length);
        expect(shares.parts.reduce((sum, part) => sum + part.count, 0)).toBe(shares.of);
        const own = facts.ratings.filter((one) => one.criterion === code && team.has(one.member));
        for (const { mark, count } of shares.parts)
          expect(count).toBe(
            mark.kind === 'not-rated'
              ? shares.of - own.length
              : own.filter((one) => one.answer === mark.code).length,
          );
      }
    }),
  );
});

test('levels come from best to worst, then N/A, not enough evidence and not rated, each apart', () => {
  const shares = sharesOf(rated('?', 'A/I', null, 'N/A', 'A/P', 'A/P', 'N/I', 'A/F'), '1.1.1');
  expect(shares.text).toBe(
    '1 A/F, 2 A/P, 1 A/I, 1 N/I, 1 N/A, 1 not enough evidence, 1 not rated (of\u00a08)',
  );
});

test('an answer that is not on the scale stops the report rather than go uncounted', () => {
  expect(() => sharesOf(rated('A/X'), '1.1.1')).toThrow('A/X');
});

test('nothing of a criterion that was not opened is in the report, even if its ratings slipped in', () => {
  const hidden = 'I saw it with my own eyes.';
  const facts: Facts = {
    ...fullFacts,
    opened: new Set(codes.filter((code) => code !== '1.1.1')),
    ratings: fullFacts.ratings.map((one) =>
      one.criterion === '1.1.1' ? { ...one, evidence: hidden } : one,
    ),
  };
  expect(sharesOf(facts, '1.1.1').kind).toBe('closed');
  expect(JSON.stringify(buildReport(facts, { language: 'en' }))).not.toContain(hidden);
  const other = { ...facts, ratings: facts.ratings.filter((one) => one.criterion !== '1.1.1') };
  expect(buildReport(facts, { language: 'en' })).toEqual(buildReport(other, { language: 'en' }));
});

test('evidence is shown without names, and its order does not depend on who wrote it', () => {
  const noted = (notes: readonly string[]): Facts => ({
    ...rated('A/F', 'A/P', 'A/I'),
    ratings: rated('A/F', 'A/P', 'A/I').ratings.map((one, index) => ({
      ...one,
      evidence: notes[index] ?? '',
    })),
  });
  const notesOf = (facts: Facts) =>
    buildReport(facts, { language: 'en' }).blocks.flatMap((block) =>
      block.kind === 'criteria' ? block.criteria.flatMap((row) => row.evidence?.notes ?? []) : [],
    );
  expect(notesOf(noted(['b', 'c', 'a']))).toEqual(['a', 'b', 'c']);
  expect(notesOf(noted(['c', 'a', 'b']))).toEqual(['a', 'b', 'c']);
  expect(notesOf(noted(['a', ' ', 'a']))).toEqual(['a']);
});

test('the results name no member', () => {
  const results = buildReport(fullFacts, { language: 'en' }).blocks.filter(
    (block) => block.kind === 'criteria',
  );
  for (const { name } of members) expect(JSON.stringify(results)).not.toContain(name);
});

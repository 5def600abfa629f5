import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { buildOpenPoints, openPoints } from '../../../shared/report/chapters/buildOpenPoints.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { gather } from '../../../shared/report/material.ts';
import { anyFacts } from './anyFacts.ts';
import { allCodes, codes, emptyFacts, fullFacts } from './fixture.ts';

const material = (facts: Facts) => gather(facts, languages.en, 'UTC');
const said = (facts: Facts) => JSON.stringify(buildOpenPoints(material(facts)));

test('every criterion that is asked and has no decision is an open point exactly once, and no other is', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { notDecided, notOpened } = openPoints(material(facts));
      const undecided = codes.filter(
        (code) => !facts.decisions.has(code) && !facts.setAside.has(code),
      );
      expect([...notDecided, ...notOpened].sort()).toEqual(undecided.sort());
    }),
  );
});

test('themes and standards without a decision are open too', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { themes, standards } = openPoints(material(facts));
      const open = allCodes.filter((code) => !codes.includes(code) && !facts.decisions.has(code));
      expect([...themes, ...standards].sort()).toEqual(open.sort());
    }),
  );
});

test('where a whole theme or standard is open, it is named instead of each of its criteria', () => {
  expect(said(emptyFacts)).toContain('all of 1, all of 2, all of 3, all of 4, all of 5');
  const undecided = ['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.2.1', '2.1.3'];
  const decisions = new Map([...fullFacts.decisions].filter(([code]) => !undecided.includes(code)));
  expect(said({ ...fullFacts, decisions })).toContain('all of 1.1, 1.2.1, 2.1.3');
});

test('nothing open is said in a sentence', () => {
  const decisions = new Map(allCodes.map((code) => [code, { answer: 'A/F', reason: '' }]));
  const ratings = codes.flatMap((criterion) =>
    fullFacts.members.map(({ id }) => ({
      member: id,
      criterion,
      answer: 'A/F',
      comment: '',
      evidence: '',
    })),
  );
  expect(said({ ...fullFacts, decisions, ratings })).toContain('Nothing is open');
});

test('a decision that evidence is not enough stays an open point', () => {
  const decisions = new Map([
    ...fullFacts.decisions,
    ['1.1.1', { answer: '?', reason: '' }],
  ] as const);
  expect(openPoints(material({ ...fullFacts, decisions })).notEnough).toContain('1.1.1');
  expect(openPoints(material({ ...fullFacts, decisions })).notDecided).toEqual([]);
});

import fc from 'fast-check';
import { notApplicable, notEnough } from '../../../shared/model/answer.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { nothingGathered } from '../../../shared/report/facts/gathered.ts';
import { nothingTogether } from '../../../shared/report/facts/together.ts';
import { nothingWritten } from '../../../shared/report/facts/written.ts';
import { allCodes, codes, fullFacts, instrument, members } from './fixture.ts';
import { visitedFacts } from './visited.ts';
import { written } from './writtenUp.ts';

const answer = fc.constantFrom(
  ...instrument.scale.levels.map((level) => level.code),
  notApplicable,
  notEnough,
);

const rating = fc.record({
  member: fc.constantFrom(...members.map((one) => one.id)),
  criterion: fc.constantFrom(...codes),
  answer,
  comment: fc.constant(''),
  evidence: fc.constantFrom('', 'Seen on the ward.', 'Heard in an interview.'),
});

const decision = fc.tuple(
  fc.constantFrom(...allCodes),
  fc.record({ answer, reason: fc.string({ maxLength: 40 }) }),
);

/** Whatever a vault may hold, and more: ratings of criteria that were not opened and of people not on the team. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    team: fc.subarray([...members]),
    opened: fc.subarray(codes),
    ratings: fc.uniqueArray(rating, {
      maxLength: 300,
      selector: (one) => `${one.member} ${one.criterion}`,
    }),
    decisions: fc.array(decision, { maxLength: 150 }),
    setAside: fc.subarray(codes, { maxLength: 20 }),
    visit: fc.constantFrom(nothingGathered, visitedFacts.visit),
    written: fc.constantFrom(nothingWritten, written),
  })
  .map(({ team, opened, ratings, decisions, setAside, visit, written }) => ({
    ...fullFacts,
    members: team,
    opened: new Set(opened),
    ratings,
    together: { ...nothingTogether, first: ratings },
    decisions: new Map(decisions),
    visit,
    written,
    setAside: new Map(setAside.map((code) => [code, 'Nobody stays overnight.'])),
  }));

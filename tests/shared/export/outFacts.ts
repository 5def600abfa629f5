import fc from 'fast-check';
import type { ShownDissent } from '../../../shared/contract/dissent.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { anyFacts } from '../report/anyFacts.ts';
import { codes } from '../report/fixture.ts';
import { writtenFacts } from '../report/writtenUp.ts';

const dissent = (signed: ShownDissent['signed'], perspective: ShownDissent['perspective']) => ({
  ...{ code: '1.2.4', signed, perspective, name: signed === 'name' ? 'Amira' : null },
  text: `Seen differently, signed by ${signed} in U-02`,
});

/** A visited service: all opened and named, and three members who see something differently. */
export const outFacts: Facts = {
  ...writtenFacts,
  named: new Set(codes),
  together: {
    ...writtenFacts.together,
    dissents: [
      dissent('name', 'lived-experience'),
      dissent('perspective', 'mental-health'),
      dissent('none', null),
    ],
  },
};

/** A team of which four share a perspective. */
export const withPeers: Facts = {
  ...outFacts,
  members: outFacts.members.map((one, place) =>
    place < 4 ? { ...one, perspective: 'lived-experience' } : one,
  ),
};

/** Whatever a vault may hold; some of what is opened is named, and perspectives fall in any way. */
export const anyOutFacts: fc.Arbitrary<Facts> = fc
  .record({
    facts: anyFacts,
    named: fc.subarray(codes),
    shared: fc.array(fc.constantFrom('legal' as const, 'family' as const, 'other' as const), {
      minLength: 8,
      maxLength: 8,
    }),
  })
  .map(({ facts, named, shared }) => ({
    ...facts,
    members: facts.members.map((one, at) => ({ ...one, perspective: shared[at] ?? 'other' })),
    // Notes of members, which no file may have.
    ratings: facts.ratings.map((one) => ({ ...one, comment: 'noted!', evidence: 'noted!' })),
    named: new Set(named.filter((code) => facts.opened.has(code))),
  }));

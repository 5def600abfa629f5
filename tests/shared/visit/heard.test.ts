import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RespondentGroup, respondentGroups } from '../../../shared/instrument/instrument.ts';
import type { Consent, Evidence } from '../../../shared/model/evidence.ts';
import { heardByGroup } from '../../../shared/visit/heard.ts';

const common = { site: null, on: null, who: [], links: [], notes: '', quotes: [] };
const given: Consent = {
  informed: true,
  voluntary: true,
  how: 'spoken',
  quotable: false,
  by: 'a member',
};
const interview = (group: RespondentGroup, consent: Partial<Consent> = {}): Evidence => ({
  ...common,
  kind: 'interview',
  code: '',
  group,
  consent: { ...given, ...consent },
  stopped: false,
  supported: false,
});
const others: readonly Evidence[] = [
  { ...common, kind: 'document', title: 'House rules', dated: '2025' },
  { ...common, kind: 'observation', place: 'Ward 2', at: null },
];
const heard = (some: readonly Evidence[], withdrawn: readonly string[] = []) =>
  heardByGroup(new Map(some.map((one, at) => [String(at), one])), new Set(withdrawn));

test('interviews count for their group; documents and observations do not', () => {
  const some = [interview('users'), interview('users'), interview('staff'), ...others];
  expect(heard(some)).toEqual({ users: 2, family: 0, staff: 1 });
});

test.each<[string, Partial<Consent>]>([
  ['nobody said what it is for', { informed: false }],
  ['it is not voluntary', { voluntary: false }],
  ['how consent was given is open', { how: null }],
  ['it is open whether words may be quoted', { quotable: null }],
  ['nobody recorded the consent', { by: null }],
])('one does not count while %s', (_, consent) => {
  expect(heard([interview('users', consent)]).users).toBe(0);
});

test('one that a person stopped still counts; one whose consent was withdrawn does not', () => {
  const stopped: Evidence = { ...interview('users'), stopped: true } as Evidence;
  expect(heard([stopped, interview('users')], ['1']).users).toBe(1);
});

const group = fc.constantFrom(...respondentGroups);
const anyInterview = fc
  .tuple(group, fc.boolean())
  .map(([one, informed]) => interview(one, { informed }));

test('each interview counts at most once, and withdrawing takes away exactly its own', () => {
  fc.assert(
    fc.property(fc.array(anyInterview, { minLength: 1 }), fc.nat(), (some, number) => {
      const all = heard(some);
      const sum = all.users + all.family + all.staff;
      const consented = some.filter(
        (one) => one.kind === 'interview' && one.consent.informed,
      ).length;
      expect(sum).toBe(consented);
      const at = number % some.length;
      const less = heard(some, [String(at)]);
      const gone = some[at];
      const counted = gone?.kind === 'interview' && gone.consent.informed ? 1 : 0;
      expect(sum - (less.users + less.family + less.staff)).toBe(counted);
    }),
  );
});

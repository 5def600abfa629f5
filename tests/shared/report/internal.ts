import type { Interview } from '../../../shared/model/evidence.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { visitedFacts } from './visited.ts';

/** Words that a full report prints and that are in nothing that anybody can read. */
export const internalWords = {
  note: 'A note for the team: the lock of room 12 was taped over.',
  quote: 'I was asked once. After that they decided for me, and I was told on the day.',
  refusedBy: 'Night nurse in charge',
  reference: 'ARS-2025-0417',
  ties: 'Worked with the medical director until 2016.',
  expertise: 'Peer support, advance plans',
  documentTitle: 'House rules',
  name: 'Amira',
} as const;

/** Words that both print. */
export const publicWords = {
  quote: 'Nobody knocks. They open the door and stand there.',
  dissent: 'To me this is no start at all.',
  siteNote: 'Everyone has a key to their own room.',
  scope: 'The workshop in town is left out: it has another owner.',
} as const;

const { evidence } = visitedFacts.visit;
const u1 = evidence.get('u1') as Interview;
const published: Interview = {
  ...u1,
  consent: { ...u1.consent, public: true },
  quotes: u1.quotes.slice(0, 1),
};
const kept: Interview = { ...u1, code: 'U-08', quotes: u1.quotes.slice(1) };

/** A whole visit with something in every place where a report for anybody must be silent. */
export const internalFacts: Facts = {
  ...visitedFacts,
  members: visitedFacts.members.map((one) =>
    one.name === 'Gabriel' ? { ...one, named: true, supporter: 'Zita' } : one,
  ),
  ratings: visitedFacts.ratings.map((one, at) =>
    at === 0 ? { ...one, evidence: internalWords.note } : one,
  ),
  decisions: new Map([
    ...visitedFacts.decisions,
    [
      '1.1.1',
      {
        answer: 'A/P',
        reason: 'Amira saw this herself. Gabriel asked for the register. U-01 agreed.',
        present: ['member-1', 'member-5'],
      },
    ],
  ]),
  visit: {
    ...visitedFacts.visit,
    evidence: new Map([...evidence, ['u1', published], ['u8', kept]]),
  },
  together: {
    ...visitedFacts.together,
    handedOver: 2,
    dissents: [
      {
        code: '1.1.2',
        text: publicWords.dissent,
        signed: 'name',
        name: 'Amira',
        perspective: null,
      },
    ],
  },
};

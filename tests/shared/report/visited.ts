import type { Evidence, Interview, Link, Quote } from '../../../shared/model/evidence.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import type { Gathered } from '../../../shared/report/facts/gathered.ts';
import { codes, fullFacts, members } from './fixture.ts';

/** Words that must be in no report, whoever it is for. */
export const withheld = {
  notes: 'Withheld: she showed me the bruise and asked me not to write where.',
  refusedQuote: 'Withheld: do not print this of me.',
  overheard: 'Withheld: two nurses laughing at the door.',
  documentNotes: 'Withheld: copied from the duty book.',
  withdrawnNotes: 'Withheld: all that I have said, I take back.',
  withdrawnQuote: 'Withheld: the night they tied me down.',
  noConsent: 'Withheld: said before anything was explained.',
  codes: /\b[UFS]-\d\d\b/,
} as const;

/** Words that are only for those who act on them. */
export const urgent = {
  what: 'A man of about sixty has been locked in the laundry at night, three times this week.',
  where: 'Laundry behind ward 2',
  told: 'Head of the service, 16:10, by the whole team; the patient ombudsman by telephone.',
  done: 'The door was opened while we were there and the key handed to the head of the service.',
  closedWhat: 'A woman was missing from supper and nobody had noticed.',
  outcome: 'She was at her sister’s. Staff now ask at every meal who is there.',
} as const;

const [river, hill] = ['site-river', 'site-hill'];
const [amira = '', bernard = '', chloe = '', emeka = ''] = members.map((one) => one.id);

const sites: Gathered['sites'] = new Map([
  [hill, { name: 'Hill Unit', address: '3 rue Haute', service: null, place: 1 }],
  [river, { name: 'River House', address: '12 quai des Tilleuls', service: null, place: 0 }],
]);

const link = (criterion: string, says: Link['says'] = null): Link => ({ criterion, says });
const quote = (text: string, ...criteria: string[]): Quote => ({ id: text, text, criteria });

const interview = (
  code: string,
  group: Interview['group'],
  site: string | null,
  part: Partial<Interview> = {},
): Interview => ({
  kind: 'interview',
  code,
  group,
  site,
  on: '2025-09-09',
  who: [amira, chloe],
  consent: { informed: true, voluntary: true, how: 'spoken', quotable: true, by: amira },
  stopped: false,
  supported: false,
  notes: withheld.notes,
  links: [],
  quotes: [],
  ...part,
});

const unasked = { informed: false, voluntary: false, how: null, quotable: null, by: null };
const notQuotable = { ...interview('', 'users', null).consent, quotable: false };
const place = { on: '2025-09-10', who: [bernard], notes: withheld.documentNotes };

/** Most criteria of a theme have something; those of 5.2 and 5.3 have nothing. */
const covered = codes.filter((code) => !code.startsWith('5.2') && !code.startsWith('5.3'));
const some = (every: number, from: number) =>
  covered.filter((_, at) => at % every === from).map((code) => link(code));

const evidence: readonly (readonly [string, Evidence])[] = [
  [
    'u1',
    interview('U-01', 'users', river, {
      links: [link('1.1.1', 'for'), link('1.2.4', 'against'), ...some(4, 2)],
      quotes: [
        quote('Nobody knocks. They open the door and stand there.', '1.2.4'),
        quote(
          'I was asked once. After that they decided for me, and I was told on the day.',
          '3.1.3',
        ),
      ],
    }),
  ],
  [
    'u2',
    interview('U-02', 'users', river, {
      links: [link('1.2.4', 'against')],
      quotes: [quote('You learn to dress under the blanket.', '1.2.4')],
    }),
  ],
  [
    'u3',
    interview('U-03', 'users', river, {
      consent: notQuotable,
      links: [link('1.2.4', 'against'), link('4.1.2', 'against')],
      quotes: [quote(withheld.refusedQuote, '1.2.4')],
    }),
  ],
  ['u4', interview('U-04', 'users', hill, { links: some(5, 1), stopped: true })],
  [
    'u5',
    interview('U-05', 'users', hill, {
      links: [link('2.3.1', 'for')],
      quotes: [quote('The plan is mine. I wrote the first page of it myself.', '2.3.1')],
    }),
  ],
  ['u6', interview('U-06', 'users', hill, { consent: unasked, notes: withheld.noConsent })],
  [
    'u7',
    interview('U-07', 'users', river, {
      notes: withheld.withdrawnNotes,
      links: [link('4.2.1', 'against')],
      quotes: [quote(withheld.withdrawnQuote, '4.2.1')],
    }),
  ],
  [
    'f1',
    interview('F-01', 'family', river, {
      links: [link('1.5.4', 'against')],
      quotes: [
        quote('We may come on Sundays from two to four, and not with the children.', '1.5.4'),
      ],
    }),
  ],
  [
    'f2',
    interview('F-02', 'family', hill, {
      links: [link('1.5.4', 'for')],
      quotes: [quote('I come when I like. Last week I stayed for supper.', '1.5.4')],
    }),
  ],
  ['f3', interview('F-03', 'family', hill, { links: some(9, 3) })],
  ['s1', interview('S-01', 'staff', river, { links: [link('1.1.1', 'against'), ...some(2, 0)] })],
  ['s2', interview('S-02', 'staff', river, { links: some(3, 1) })],
  ['s3', interview('S-03', 'staff', hill, { links: some(3, 2) })],
  [
    's4',
    interview('S-04', 'staff', hill, {
      links: [link('4.2.2', 'for')],
      quotes: [
        quote(
          'We have not used the straps since 2023. We talk, and we wait.\nIt takes longer.',
          '4.2.2',
        ),
      ],
    }),
  ],
  [
    'd1',
    {
      ...place,
      kind: 'document',
      site: river,
      title: 'House rules',
      dated: 'March 2025',
      links: [link('1.2.4', 'against'), link('1.5.4', 'against')],
      quotes: [quote('Visits end at four o’clock.', '1.5.4')],
    },
  ],
  [
    'd2',
    {
      ...place,
      kind: 'document',
      site: null,
      title: 'Training register',
      dated: '',
      links: some(7, 3),
      quotes: [],
    },
  ],
  [
    'o1',
    {
      ...place,
      kind: 'observation',
      site: hill,
      place: 'Corridor, first floor',
      at: '10:30',
      links: [link('1.1.1', 'for')],
      quotes: [quote(withheld.overheard, '1.1.1')],
    },
  ],
];

const visit: Gathered = {
  plan: {
    aim: 'To find out how far the rights of the people who live in or visit the two houses are respected, so that they, the staff and the region can agree on what to change first.',
    scope: 'Both houses, day and night.\nThe workshop in town is left out: it has another owner.',
    announced: 'part',
  },
  approvals: new Map([
    [
      'a1',
      {
        kind: 'authorisation',
        state: 'given',
        by: 'Regional health agency, department of mental health',
        on: '2025-06-12',
        reference: 'ARS-2025-0417',
        note: '',
      },
    ],
    [
      'a2',
      {
        kind: 'ethics',
        state: 'asked',
        by: 'Committee for the protection of persons North-West IV',
        on: null,
        reference: '',
        note: '',
      },
    ],
  ]),
  registered: {
    name: 'Maison du Lac',
    type: 'residential',
    hasBeds: true,
    beds: 38,
    served: 1240,
    address: '',
    contacts: '+33 3 20 00 00 00',
    languages: 'French, Arabic, Ukrainian',
    facts: [],
    parts: [],
  },
  sites,
  visits: new Map([
    [
      'v2',
      {
        site: hill,
        on: '2025-09-10',
        slots: [{ from: '09:00', to: '12:00', what: 'Tour', who: [bernard, emeka] }],
        note: '',
      },
    ],
    [
      'v1',
      {
        site: river,
        on: '2025-09-09',
        slots: [
          { from: '09:00', to: '10:00', what: 'Opening meeting', who: [chloe, amira] },
          { from: '10:00', to: '16:00', what: 'Interviews', who: [amira] },
        ],
        note: '',
      },
    ],
  ]),
  respondents: new Map([
    ['users', { wanted: 12, label: '' }],
    ['family', { wanted: 4, label: '' }],
    ['staff', { wanted: null, label: '' }],
  ]),
  refused: new Map([
    [
      'r1',
      {
        kind: 'place',
        site: river,
        on: '2025-09-09',
        by: 'Night nurse in charge',
        words:
          'We asked to see the room at the end of the corridor.\nWe were told that the key was lost.',
        criteria: ['4.2.1', '4.2.5', '1.2.9@1.0.0'],
      },
    ],
    [
      'r2',
      {
        kind: 'records',
        site: null,
        on: null,
        by: 'Administration',
        words: 'The register of complaints was “being bound”.',
        criteria: ['4.5.1'],
      },
    ],
  ]),
  evidence: new Map(evidence),
  photos: new Map(),
  withdrawn: new Set(['u7']),
  siteNotes: new Map([
    [`1.2.4/${river}`, { text: 'Doors have a window at eye height and no curtain.' }],
    [`1.2.4/${hill}`, { text: 'Everyone has a key to their own room.' }],
    [`1.2/${hill}`, { text: 'Bedrooms are single here since the building works of 2024.' }],
    [`1/${river}`, { text: 'The older of the two houses; most of what falls short is here.' }],
  ]),
  concerns: new Map([
    [
      'c1',
      {
        what: urgent.closedWhat,
        where: 'Dining room',
        site: hill,
        on: '2025-09-08',
        at: null,
        by: amira,
        told: 'Nurse on duty',
        done: 'We stayed until she was found.',
        outcome: urgent.outcome,
        closed: '2025-09-09',
      },
    ],
    [
      'c2',
      {
        what: urgent.what,
        where: urgent.where,
        site: river,
        on: '2025-09-10',
        at: '15:40',
        by: null,
        told: urgent.told,
        done: urgent.done,
        outcome: '',
        closed: null,
      },
    ],
  ]),
};

const team: Facts['members'] = members.map((one, at) => {
  if (at === 0)
    return {
      ...one,
      expertise: 'Peer support, advance plans',
      trained: '2025-05-20',
      independence: { on: '2025-06-01', ties: '' },
      confidentiality: '2025-06-01',
    };
  if (at === 2)
    return {
      ...one,
      expertise: 'Psychiatry of older people; prescribing',
      trained: '2025-05-20',
      independence: { on: '2025-06-02', ties: 'Worked with the medical director until 2016.' },
      confidentiality: '2025-06-02',
    };
  return one;
});

/** A visit of two days to two sites, written up. */
export const visitedFacts: Facts = {
  ...fullFacts,
  assessment: { ...fullFacts.assessment, sample: false },
  members: team,
  visit,
};

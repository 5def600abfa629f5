import { expect, test } from 'vitest';
import { type Approval, approvalKinds, isApproved } from '../../../shared/model/approval.ts';
import type { Member } from '../../../shared/model/member.ts';
import { neededPerspectives } from '../../../shared/model/member.ts';
import { usualTasks } from '../../../shared/model/task.ts';
import type { Visit } from '../../../shared/model/visit.ts';
import { usualTask } from '../../../shared/visit/checklist.ts';
import { planMarks } from '../../../shared/visit/marks.ts';
import { type Need, needs, type Prepared } from '../../../shared/visit/readiness.ts';

const member = (name: string, part: Partial<Member> = {}): Member => ({
  name,
  perspective: 'other',
  role: '',
  place: 0,
  trained: '2026-08-20',
  independence: { on: '2026-08-20', ties: '' },
  confidentiality: '2026-08-20',
  ...part,
});
const approval = (part: Partial<Approval>): Approval => ({
  kind: 'ethics',
  by: 'A committee',
  on: '2026-07-09',
  reference: '',
  note: '',
  ...part,
});
const visit = (on: string | null, site: string | null): Visit => ({
  site,
  on,
  slots: [],
  note: '',
});

const nothing: Prepared = {
  days: { from: '2026-09-14', to: '2026-09-15' },
  members: [],
  sites: [],
  plan: null,
  approvals: new Map(),
  visits: new Map(),
  respondents: new Map(),
  tasks: new Map(),
};
const all: Prepared = {
  ...nothing,
  members: neededPerspectives.map((perspective) => member(perspective, { perspective })),
  sites: ['north', 'south'],
  plan: { aim: 'To see', scope: 'Both houses', announced: 'part' },
  approvals: new Map(approvalKinds.map((kind) => [kind, approval({ kind })])),
  visits: new Map([
    ['one', visit('2026-09-14', 'north')],
    ['two', visit('2026-09-15', 'south')],
  ]),
  respondents: new Map(
    ['users', 'family', 'staff'].map((group) => [group, { wanted: 0, label: '' }]),
  ),
  tasks: new Map(
    usualTasks.before.map((id, place) => [id, { ...usualTask('before', place), done: true }]),
  ),
};

/** The need that may be of this: some are of one of several. */
type WithOf<Of> = Need extends infer One
  ? One extends { of: infer Any }
    ? Of extends Any
      ? One
      : never
    : never
  : never;

const missing = (prepared: Prepared) =>
  needs(prepared)
    .filter((one) => !one.met)
    .map((one) => one.of);
const need = <Of extends Need['of']>(prepared: Prepared, of: Of) =>
  needs(prepared).find((one) => one.of === of) as WithOf<Of> | undefined;

test('a team that has everything misses nothing', () => {
  expect(missing(all)).toEqual([]);
});

test('at the beginning all is missing, and each thing once', () => {
  const team = {
    ...nothing,
    members: [member('Ana', { trained: null, independence: null, confidentiality: null })],
  };
  const found = missing(team);
  expect(found).toEqual([
    'perspectives',
    'independence',
    'confidentiality',
    'training',
    'aim',
    'authorisation',
    'ethics',
    'visits',
    'interviews',
    'checklist',
  ]);
});

test('it names who has not declared, agreed or been trained', () => {
  const members = [
    ...all.members,
    member('Ana', { trained: null }),
    member('Ben', { independence: null }),
  ];
  expect(need({ ...all, members }, 'training')?.missing).toEqual(['Ana']);
  expect(need({ ...all, members }, 'independence')?.missing).toEqual(['Ben']);
  expect(need({ ...all, members }, 'confidentiality')?.met).toBe(true);
});

test('a declaration that there is no tie is a declaration', () => {
  const ties = { on: '2026-08-20', ties: '' };
  expect(
    need({ ...all, members: [member('Ana', { independence: ties })] }, 'independence')?.met,
  ).toBe(true);
});

test('it names the sites that nobody has a day for; a visit to all of them goes everywhere', () => {
  const visits = new Map([
    ['one', visit('2026-09-14', 'north')],
    ['two', visit(null, 'south')],
  ]);
  expect(need({ ...all, visits }, 'visits')).toMatchObject({ met: false, missing: ['south'] });
  const everywhere = new Map([['one', visit('2026-09-14', null)]]);
  expect(need({ ...all, visits: everywhere }, 'visits')?.met).toBe(true);
});

test('where there is one place only, one day is enough, and without a day none is planned', () => {
  const one = { ...all, sites: [], visits: new Map([['one', visit(null, null)]]) };
  expect(need(one, 'visits')).toMatchObject({ met: false, planned: 0 });
});

test('what clashes is told as something to look at, and only then', () => {
  expect(need(all, 'clashes')).toBeUndefined();
  const visits = new Map([...all.visits, ['late', visit('2026-10-01', 'north')] as const]);
  expect(need({ ...all, visits }, 'clashes')).toMatchObject({ met: false, warnings: 1 });
});

test('no interviews wanted is a number; nothing said is none', () => {
  const respondents = new Map([['users', { wanted: null, label: 'guests' }]]);
  expect(need({ ...all, respondents }, 'interviews')?.missing).toEqual([
    'users',
    'family',
    'staff',
  ]);
  expect(need(all, 'interviews')?.met).toBe(true);
});

test('an approval is there when it is known who gave it and when, or why nobody has to', () => {
  expect(isApproved(approval({}))).toBe(true);
  expect(isApproved(approval({ on: null }))).toBe(false);
  expect(isApproved(approval({ by: ' ' }))).toBe(false);
  expect(isApproved(approval({ state: 'asked' }))).toBe(false);
  expect(isApproved(approval({ state: 'not-needed' }))).toBe(false);
  const why = { state: 'not-needed', by: '', on: null, note: 'A legal right to visit' } as const;
  expect(isApproved(approval(why))).toBe(true);
});

test('one approval that is still asked for keeps the whole kind open', () => {
  const approvals = new Map([...all.approvals, ['more', approval({ state: 'asked' })] as const]);
  expect(need({ ...all, approvals }, 'ethics')).toMatchObject({ met: false, asked: true });
  expect(planMarks({ ...all, approvals }).approvals).toEqual({ done: 1, all: 2 });
});

test('the marks of a plan are whole when nothing is missing', () => {
  const { checklist, ...marks } = planMarks(all);
  for (const [part, { done, all: of }] of Object.entries(marks)) {
    expect(`${part} ${done}`).toBe(`${part} ${of}`);
  }
  expect(checklist.done).toBe(usualTasks.before.length);
  expect(planMarks(nothing).visits).toEqual({ done: 0, all: 1 });
});

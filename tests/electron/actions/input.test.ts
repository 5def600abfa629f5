import { beforeAll, expect, test } from 'vitest';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import {
  decide,
  harbourStreet,
  opening,
  rate,
  setUp,
  sit,
  type Team,
} from '../../helpers/assessment.ts';
import { changeCount, tablesOf } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();
let window: Window;
let team: Team;

beforeAll(async () => {
  window = windowOn(app());
  team = await setUp(window);
  await sit(window, team, 0);
  await window.opening.open(opening(team, '1'));
});

const rating = () => rate(team, 0, '1.1.1');
const decision = () => decide(team, '1.1', 'A/F');
const setup = () => ({
  assessment: newId(),
  value: harbourStreet,
  members: [
    { member: newId(), value: { name: 'Ada', perspective: 'other' as const, role: '', place: 0 } },
  ],
});

const saveRating = (part: object) => window.rating.save({ ...rating(), ...part });
const saveRated = (part: object) => saveRating({ value: { ...rating().value, ...part } });
const saveDecision = (part: object) => window.decision.save({ ...decision(), ...part });
const create = (part: object) => window.assessment.create({ ...setup(), ...part });
const createWith = (part: object) => create({ value: { ...harbourStreet, ...part } });
const createService = (part: object) =>
  createWith({ service: { ...harbourStreet.service, ...part } });
const createMember = (part: object) =>
  create({ members: setup().members.map((one) => ({ ...one, value: { ...one.value, ...part } })) });

const site = (part: object = {}) => ({
  site: newId(),
  value: { name: 'River house', address: '', service: null, place: 0, ...part },
});

/** As JSON from a hostile page brings it: an own property, which an object literal would not make. */
const parsed = (text: string) => JSON.parse(text);
const deep = parsed(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);

const hostile: [string, () => unknown][] = [
  ['no input at all', () => window.rating.save(undefined as never)],
  ['a list for an object', () => window.rating.save([] as never)],
  ['a word for an object', () => window.rating.save('x' as never)],
  ['an id that is none', () => saveRating({ assessment: '1' })],
  [
    'an id with capitals, which would be another one',
    () => saveRating({ change: newId().toUpperCase() }),
  ],
  ['an id with a path in it', () => saveRating({ member: '../../etc/passwd' })],
  ['an object for an id', () => saveRating({ member: { $ne: null } })],
  ['SQL for a code', () => saveRating({ criterion: "1.1.1' OR 1=1 --" })],
  ['a standard for a criterion', () => saveRating({ criterion: '1.1' })],
  ['digits of another script', () => saveRating({ criterion: '١.١.١' })],
  ['a code with a new line', () => saveRating({ criterion: '1.1.1\n' })],
  ['an endless code', () => saveRating({ criterion: '1'.repeat(100_000) })],
  ['more than is asked for', () => saveRating({ seat: 'mine' })],
  ['another author', () => saveRating({ device: 'a'.repeat(16) })],
  ['a stamp of its own', () => saveRating({ stamp: `0fffffffffff-ffff-${'a'.repeat(16)}` })],
  ['a comment too long', () => saveRated({ comment: 'x'.repeat(4001) })],
  ['a comment of a megabyte', () => saveRated({ comment: 'x'.repeat(1_000_000) })],
  ['evidence too long', () => saveRated({ evidence: 'x'.repeat(4001) })],
  ['an escape sequence', () => saveRated({ comment: '\u001b[2J' })],
  ['a NUL', () => saveRated({ comment: 'a\u0000b' })],
  ['half a character', () => saveRated({ comment: '\udc00' })],
  ['a number for a comment', () => saveRated({ comment: 7 })],
  ['a list for a comment', () => saveRated({ comment: ['x'] })],
  ['an answer that is none', () => saveRated({ answer: '' })],
  ['an endless answer', () => saveRated({ answer: 'A/F'.repeat(700) })],
  [
    'a prototype in a rating',
    () => saveRating({ value: parsed('{"__proto__":{"answer":"A/F"}}') }),
  ],
  ['a constructor in a rating', () => saveRated({ constructor: { prototype: { x: 1 } } })],
  ['five thousand levels in a rating', () => saveRating({ value: deep })],
  ['a reason too long', () => saveDecision({ value: { answer: 'A/F', reason: 'x'.repeat(8001) } })],
  ['a decision without a reason field', () => saveDecision({ value: { answer: 'A/F' } })],
  ['a decision without an answer', () => saveDecision({ value: { answer: null, reason: '' } })],
  ['a decision on everything', () => saveDecision({ code: '' })],
  ['an opening of everything', () => window.opening.open({ ...opening(team, '%'), code: '%' })],
  ['a service without a name', () => createService({ name: '   ' })],
  ['a name of two lines', () => createService({ name: 'Harbour\nStreet' })],
  ['a name too long', () => createService({ name: 'x'.repeat(161) })],
  ['a kind of service that is none', () => createService({ type: 'prison' })],
  ['an end before the start', () => createWith({ from: '2026-03-04', to: '2026-03-02' })],
  ['a day that is none', () => createWith({ from: '2026-02-30' })],
  ['a round that is none', () => createWith({ round: 1.5 })],
  ['a round below the baseline', () => createWith({ round: -1 })],
  ['no team', () => create({ members: [] })],
  [
    'a team of thousands',
    () => create({ members: Array.from({ length: 5000 }, () => setup().members[0]) }),
  ],
  ['sites without end', () => create({ sites: Array.from({ length: 101 }, site) })],
  ['a site in two lines', () => create({ sites: [site({ name: 'River\nhouse' })] })],
  ['an entry of the register that is none', () => create({ register: { name: 'Harbour' } })],
  ['a member without a name', () => createMember({ name: '' })],
  ['a perspective that is none', () => createMember({ perspective: 'manager' })],
  ['a member at no place', () => createMember({ place: Number.NaN })],
  ['a member at an endless place', () => createMember({ place: 1e9 })],
  ['a passphrase of a megabyte', () => window.vault.open({ passphrase: 'x'.repeat(1_000_000) })],
  ['a passphrase that is none', () => window.vault.open({ passphrase: 1234567890 as never })],
  [
    'a language that is a path',
    () => window.report.preview({ ...team, language: '../../../x' } as never),
  ],
];

test.each(hostile)('%s is refused as input, and nothing is written', async (_, call) => {
  const store = app().store();
  const [count, before] = [changeCount(store), tablesOf(store)];
  const failed = await refused(call);
  expect(failed.code).toBe('BAD_REQUEST');
  expect(changeCount(store)).toBe(count);
  expect(tablesOf(store)).toEqual(before);
});

test('what was refused changed no object of this process', () => {
  expect(({} as { answer?: string }).answer).toBeUndefined();
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a language that Coscore does not have gives the report in English', async () => {
  const { assessment } = team;
  for (const language of ['xx', '']) {
    const { report } = await window.report.preview({ assessment, language });
    expect(report.language).toBe('en');
  }
});

test('the longest that is allowed is saved as it is', async () => {
  const comment = '😀'.repeat(2000);
  const saved = await saveRated({ comment, evidence: 'x'.repeat(4000) });
  expect(saved.value?.comment).toBe(comment);
});

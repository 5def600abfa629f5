import { expect, test } from 'vitest';
import { memberKey } from '../../../shared/model/member.ts';
import type { Registered } from '../../../shared/model/service.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { harbourStreet, rate, setUp, sit, type Team } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

/** Writes one record of an assessment as a screen does while somebody types. */
const put = (window: Window, noun: 'assessment' | 'member', key: string, value: object | null) =>
  window.record.save({ noun, key, value: value && { ...value }, change: newId(), replaces: null });

const takeOff = (window: Window, team: Team, who: number) =>
  put(window, 'member', memberKey(team.assessment, team.members[who] ?? ''), null);

const loaded = async (window: Window, { assessment }: Pick<Team, 'assessment'>) =>
  (await window.assessment.load({ assessment })).changes;

test('an assessment keeps the instrument version it began with, whatever is saved over it', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const instrument = { id: 'other', version: '9.0.0', language: 'fr' };
  const service = { ...harbourStreet.service, name: 'Quay House' };
  const value = { ...harbourStreet, service, instrument, sample: true };
  await put(window, 'assessment', team.assessment, value);
  expect((await loaded(window, team))[0]?.value).toEqual({ ...harbourStreet, service });
});

test('an instrument that is not shipped is missing, and no assessment is made', async () => {
  const window = windowOn(app());
  const before = changeCount(app().store());
  const instrument = { ...harbourStreet.instrument, version: '2.0.0' };
  const members = [
    { member: newId(), value: { name: 'A', perspective: 'other', role: '', place: 0 } as const },
  ];
  const failed = await refused(() =>
    window.assessment.create({
      assessment: newId(),
      value: { ...harbourStreet, instrument },
      members,
    }),
  );
  expect(failed).toMatchObject({ code: 'INSTRUMENT_MISSING', data: instrument });
  expect(changeCount(app().store())).toBe(before);
});

test('the instrument is kept in all its languages, once for all assessments of its version', async () => {
  const window = windowOn(app());
  await setUp(window);
  await setUp(window);
  const kept = app()
    .store()
    .read.prepare<[], { key: string }>(
      "SELECT key FROM change WHERE noun = 'instrument' ORDER BY key",
    )
    .all();
  expect(kept.map((one) => one.key)).toEqual([
    'qualityrights/1.0.0/en',
    'qualityrights/1.0.0/fr',
    'qualityrights/1.0.0/it',
  ]);
});

test('another assessment under the same id is refused, and the same one sent again is saved once', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const [before, count] = [await loaded(window, team), changeCount(app().store())];
  const value = { ...harbourStreet, service: { ...harbourStreet.service, name: 'Taken over' } };
  const members = [
    { member: newId(), value: { name: 'Spy', perspective: 'other', role: '', place: 0 } as const },
  ];
  await window.assessment.create({ assessment: team.assessment, value: harbourStreet, members });
  await refused(() => window.assessment.create({ assessment: team.assessment, value, members }));
  expect(await loaded(window, team)).toEqual(before);
  expect(changeCount(app().store())).toBe(count);
});

test('somebody who rated, or only noted something, cannot be taken off the team', async () => {
  const window = windowOn(app());
  const team = await setUp(window, 3);
  await sit(window, team, 0);
  await window.rating.save(rate(team, 0, '1.1.1'));
  await sit(window, team, 1);
  await window.rating.save(rate(team, 1, '1.1.1', { answer: null, comment: 'to be checked' }));
  const before = changeCount(app().store());
  for (const who of [0, 1]) {
    const failed = await refused(() => takeOff(window, team, who));
    expect(failed).toMatchObject({ code: 'MEMBER_HAS_RATINGS', data: { name: `Person ${who}` } });
  }
  expect(changeCount(app().store())).toBe(before);
  await takeOff(window, team, 2);
  expect((await loaded(window, team)).filter((change) => change.noun === 'member')).toHaveLength(2);
});

test('an assessment that is not there is not found, by any way to it', async () => {
  const window = windowOn(app());
  const team = { assessment: newId(), members: [newId(), newId()] } as const;
  const { assessment } = team;
  const ways = [
    () => window.assessment.load({ assessment }),
    () => window.assessment.progress({ assessment }),
    () => window.assessment.answered({ assessment, code: '1' }),
    () => put(window, 'assessment', assessment, harbourStreet),
    () => takeOff(window, team, 0),
    () => window.rating.opened({ assessment, code: '1' }),
    () => window.opening.open({ assessment, code: '1' }),
    () => window.report.preview({ assessment, language: 'en' }),
    () => sit(window, team, 0),
  ];
  for (const way of ways) expect((await refused(way)).code).toBe('NOT_FOUND');
});

test('one whose instrument is missing is listed without how far it is, and the others as ever', async () => {
  const window = windowOn(app());
  const { assessment: sound } = await setUp(window);
  const lost = newId();
  const instrument = { id: 'elsewhere', version: '3.1.0', language: 'en' };
  const value = { ...harbourStreet, instrument };
  const draft = { id: newId(), noun: 'assessment', key: lost, replaces: null, member: null };
  app()
    .store()
    .commit([{ ...draft, value }]);
  const listed = await window.assessment.list();
  const one = (id: string) => listed.find((each) => each.id === id);
  expect(one(lost)).toMatchObject({ title: null, progress: null, assessment: { instrument } });
  expect(one(sound)).toMatchObject({ progress: { criteria: 116 } });
  const failed = await refused(() => window.assessment.load({ assessment: lost }));
  expect(failed).toMatchObject({ code: 'INSTRUMENT_MISSING', data: instrument });
});

test('the newest assessment is listed first', async () => {
  const window = windowOn(app());
  const dates = ['2001-01-01', '2099-01-01', '2050-01-01'];
  for (const from of dates) {
    const team = await setUp(window);
    await put(window, 'assessment', team.assessment, { ...harbourStreet, from, to: from });
  }
  const listed = (await window.assessment.list()).map((one) => one.assessment.from);
  expect(listed.filter((from) => dates.includes(from))).toEqual([
    '2099-01-01',
    '2050-01-01',
    '2001-01-01',
  ]);
});

test('an assessment itself cannot be removed, nor its days put in the wrong order', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const before = await loaded(window, team);
  const { assessment } = team;
  const backwards = { ...harbourStreet, from: '2026-03-04', to: '2026-03-02' };
  expect((await refused(() => put(window, 'assessment', assessment, null))).code).toBe(
    'CHANGE_REFUSED',
  );
  expect((await refused(() => put(window, 'assessment', assessment, backwards))).code).toBe(
    'INPUT',
  );
  expect(await loaded(window, team)).toEqual(before);
});

const quayNetwork: Registered = {
  name: 'Quay network',
  type: 'network',
  hasBeds: true,
  beds: null,
  served: 1200,
  address: '',
  contacts: '',
  languages: 'English, Urdu',
  facts: [],
  parts: [],
};

const ada = { name: 'Ada', perspective: 'lived-experience', role: '', place: 0 } as const;

/** A new assessment of a network with two sites, and the network's entry in the register. */
const ofNetwork = (registered: string = newId(), part: object = {}) => ({
  assessment: newId(),
  value: { ...harbourStreet, service: { ...harbourStreet.service, registered } },
  members: [{ member: newId(), value: ada }],
  sites: ['River house', 'Hill house'].map((name, place) => ({
    site: newId(),
    value: { name, address: '', service: null, place },
  })),
  register: quayNetwork,
  ...part,
});

const inRegister = async (window: Window) =>
  new Map((await window.record.register()).map(({ key, value }) => [key, value]));

test('an assessment begins with its team, its sites and the entry of a new service, all in one', async () => {
  const window = windowOn(app());
  const entry = newId();
  const made = ofNetwork(entry);
  await window.assessment.create(made);
  const changes = await loaded(window, made);
  const named = (noun: string) =>
    changes.filter((one) => one.noun === noun).map(({ value }) => value?.name);
  expect(named('member')).toEqual(['Ada']);
  expect(named('site').sort()).toEqual(['Hill house', 'River house']);
  expect((await inRegister(window)).get(entry)).toEqual(quayNetwork);
});

test('the same set-up delivered twice is stored once, sites and register included', async () => {
  const window = windowOn(app());
  const made = ofNetwork();
  await window.assessment.create(made);
  const count = changeCount(app().store());
  await window.assessment.create(made);
  expect(changeCount(app().store())).toBe(count);
});

test('a new assessment writes over no entry of the register, and then writes nothing at all', async () => {
  const window = windowOn(app());
  const entry = newId();
  await window.assessment.create(ofNetwork(entry));
  const count = changeCount(app().store());
  const other = ofNetwork(entry, { register: { ...quayNetwork, name: 'Taken over' } });
  const failed = await refused(() => window.assessment.create(other));
  expect(failed).toMatchObject({ code: 'CHANGE_REFUSED', data: { reason: 'id' } });
  expect(changeCount(app().store())).toBe(count);
});

test('a service or site is only said to be in the register where it is', async () => {
  const window = windowOn(app());
  const entry = newId();
  await window.assessment.create(ofNetwork(entry));
  const count = changeCount(app().store());
  const site = { name: 'Gone', address: '', service: newId(), place: 0 };
  const wrong = [
    ofNetwork(newId(), { register: undefined }),
    ofNetwork(entry, { register: undefined, sites: [{ site: newId(), value: site }] }),
  ];
  for (const one of wrong) {
    expect((await refused(() => window.assessment.create(one))).code).toBe('NOT_FOUND');
  }
  const nameless = ofNetwork(entry, { value: harbourStreet });
  expect((await refused(() => window.assessment.create(nameless))).code).toBe('INPUT');
  expect(changeCount(app().store())).toBe(count);
  const again = ofNetwork(entry, { register: undefined });
  await window.assessment.create(again);
  expect((await loaded(window, again))[0]?.key).toBe(again.assessment);
});

test('removing an entry of the register leaves the assessments that were made of it as they are', async () => {
  const window = windowOn(app());
  const entry = newId();
  const made = ofNetwork(entry);
  await window.assessment.create(made);
  const changes = await loaded(window, made);
  await window.record.save({
    noun: 'service',
    key: entry,
    value: null,
    change: newId(),
    replaces: null,
  });
  expect(await loaded(window, made)).toEqual(changes);
  expect((await inRegister(window)).has(entry)).toBe(false);
});

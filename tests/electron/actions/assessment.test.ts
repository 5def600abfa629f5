import { expect, test } from 'vitest';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { harbourStreet, rate, setUp, sit, type Team } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

const edit = (team: Team, value = harbourStreet, gone: string[] = []) => ({
  assessment: team.assessment,
  value,
  change: newId(),
  replaces: null,
  members: gone.map((member) => ({ member, value: null, change: newId(), replaces: null })),
});

const loaded = async (window: Window, { assessment }: Team) =>
  (await window.assessment.load({ assessment })).changes;

test('an assessment keeps the instrument version it began with, whatever is saved over it', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const instrument = { id: 'other', version: '9.0.0', language: 'fr' };
  const service = { ...harbourStreet.service, name: 'Quay House' };
  await window.assessment.save(edit(team, { ...harbourStreet, service, instrument, sample: true }));
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
    const failed = await refused(() =>
      window.assessment.save(edit(team, harbourStreet, [team.members[who] ?? ''])),
    );
    expect(failed).toMatchObject({ code: 'MEMBER_HAS_RATINGS', data: { name: `Person ${who}` } });
  }
  expect(changeCount(app().store())).toBe(before);
  await window.assessment.save(edit(team, harbourStreet, [team.members[2] ?? '']));
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
    () => window.assessment.save(edit(team)),
    () => window.rating.opened({ assessment, code: '1' }),
    () => window.opening.open({ assessment, code: '1' }),
    () => window.report.preview({ assessment, language: 'en' }),
    () => sit(window, team, 0),
  ];
  for (const way of ways) expect((await refused(way)).code).toBe('NOT_FOUND');
});

test('the newest assessment is listed first', async () => {
  const window = windowOn(app());
  const dates = ['2001-01-01', '2099-01-01', '2050-01-01'];
  for (const from of dates) {
    const team = await setUp(window);
    await window.assessment.save(edit(team, { ...harbourStreet, from, to: from }));
  }
  const listed = (await window.assessment.list()).map((one) => one.assessment.from);
  expect(listed.filter((from) => dates.includes(from))).toEqual([
    '2099-01-01',
    '2050-01-01',
    '2001-01-01',
  ]);
});

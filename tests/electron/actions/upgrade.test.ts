import { expect, test } from 'vitest';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { instrumentKey } from '../../../shared/instrument/instrument.ts';
import type { RecordNoun } from '../../../shared/model/recordNouns.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, scoping, setUp, sit } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

type Standard = Instrument['themes'][number]['standards'][number];

/** QualityRights with a first standard of its own, as a version that somebody imported. */
function imported(
  version: string,
  edit: (standard: Standard) => Standard,
  keeps: (theme: Instrument['themes'][number]) => boolean = () => true,
) {
  const store = app().store();
  for (const one of app().instruments.filter(({ id }) => id === 'qualityrights')) {
    const themes = one.themes.map((theme, at) =>
      at > 0
        ? theme
        : { ...theme, standards: theme.standards.map((s, i) => (i > 0 ? s : edit(s))) },
    );
    const value = { ...one, version, themes: themes.filter(keeps) };
    const key = instrumentKey(value);
    store.commit([{ id: newId(), noun: 'instrument', key, value, replaces: null, member: null }]);
  }
}

/** 1.1.1 is gone and its code is 1.1.2's, which says so; what was 1.1.3 is reworded; 1.1.5 is new. */
const second = (standard: Standard): Standard => {
  const [, two, three, four] = standard.criteria;
  if (!two || !three || !four) throw new Error('1.1 is too short');
  const added = { ...four, code: '1.1.5', topic: 'Gardens', statement: 'There is a garden.' };
  const criteria = [
    { ...two, code: '1.1.1', formerly: '1.1.2' },
    { ...three, statement: `${three.statement} Always.` },
    four,
    added,
  ];
  return { ...standard, criteria };
};

const upgrade = (window: Window, assessment: string, version = '2.0.0') =>
  window.assessment.upgrade({ assessment, version, change: newId(), replaces: null });

test('the preview says what is added, reworded, moved and removed, and writes nothing', async () => {
  const window = windowOn(app());
  imported('2.0.0', second);
  const { assessment } = await setUp(window);
  const preview = await window.assessment.upgradePreview({ assessment, version: '2.0.0' });
  expect(preview).toEqual({
    added: ['1.1.5'],
    changed: ['1.1.3'],
    moved: [{ from: '1.1.2', to: '1.1.1' }],
    removed: ['1.1.1'],
  });
  const { instrument } = await window.assessment.load({ assessment });
  expect(instrument.version).toBe('1.0.0');
});

test('answers move with their criterion, and those of what is gone stay readable apart', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const { assessment } = team;
  for (const who of [0, 1]) {
    await sit(window, team, who);
    for (const code of ['1.1.1', '1.1.2', '1.1.3']) {
      await window.rating.save(rate(team, who, code, { comment: `${who} on ${code}` }));
    }
  }
  await window.opening.open(opening(team, '1.1.1'));
  await window.opening.name(opening(team, '1.1.1'));
  await window.decision.save(decide(team, '1.1.1', 'A/F', 'agreed on the building'));
  await window.scope.save(scoping(team, ['1.1.4'], { applies: false, reason: 'No fire.' }));
  await upgrade(window, assessment);

  // What moved to 1.1.1 was not open, and is not now.
  expect(await window.rating.opened({ assessment, code: '1.1' })).toEqual([]);
  await window.opening.open(opening(team, '1.1'));
  const opened = await window.rating.opened({ assessment, code: '1.1' });
  expect(opened.map((one) => [one.criterion, one.comment, one.first])).toEqual(
    expect.arrayContaining([
      ['1.1.1', '0 on 1.1.2', null],
      ['1.1.1', '1 on 1.1.2', null],
      ['1.1.3', '0 on 1.1.3', null],
    ]),
  );
  const [former, ...others] = await window.assessment.former({ assessment });
  expect(others).toEqual([]);
  expect(former).toMatchObject({ code: '1.1.1', version: '1.0.0' });
  expect(former?.decision?.reason).toBe('agreed on the building');
  expect(former?.ratings.map((one) => one.comment).sort()).toEqual(['0 on 1.1.1', '1 on 1.1.1']);
  const { changes } = await window.assessment.load({ assessment });
  expect(changes.filter((one) => one.noun === 'scope').map((one) => one.key)).toEqual([
    `${assessment}/1.1.4`,
  ]);
});

test('links of evidence, refusals and notes by site go with their criterion, or stay with what is gone', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const [river, piece, door] = [newId(), newId(), newId()];
  await gather(window, team, { river, piece, door });
  const log = app().store().read.prepare<[], { n: number }>('SELECT count(*) AS n FROM change');
  const before = log.get()?.n ?? 0;
  await upgrade(window, team.assessment);

  const { changes } = await window.assessment.load({ assessment: team.assessment });
  const of = (noun: string) => changes.filter((one) => one.noun === noun);
  expect(of('evidence')[0]?.value).toMatchObject({
    links: [
      { criterion: '1.1.1@1.0.0', says: 'for' },
      { criterion: '1.1.1', says: 'against' },
      { criterion: '2.1.1', says: null },
    ],
    quotes: [{ text: 'No lift.', criteria: ['1.1.1'] }],
    notes: 'Read twice.',
  });
  expect(of('refusedAccess')[0]?.value).toMatchObject({ criteria: ['1.1.1@1.0.0', '1.1.3'] });
  const notes = of('siteNote').map(({ key, value }) => [key.slice(37), value?.text]);
  expect(notes).toEqual([
    [`1.1.1/${river}`, 'about 1.1.2'],
    [`1.1.1@1.0.0/${river}`, 'about 1.1.1'],
    [`1.1/${river}`, 'about 1.1'],
  ]);
  // The piece, the refusal, three keys of two notes that moved, the assessment: all in one commit.
  expect((log.get()?.n ?? 0) - before).toBe(6);
});

/** A document, a refused door and notes of a site, on criteria that the second version moves and takes out. */
async function gather(
  window: Window,
  { assessment }: { assessment: string },
  { river, piece, door }: { river: string; piece: string; door: string },
) {
  const save = (noun: RecordNoun, key: string, value: Record<string, unknown>) =>
    window.record.save({ noun, key, value, change: newId(), replaces: null });
  const common = { site: river, on: null };
  await save('site', `${assessment}/${river}`, {
    name: 'River',
    address: '',
    service: null,
    place: 0,
  });
  await save('evidence', `${assessment}/${piece}`, {
    ...common,
    kind: 'document',
    title: 'House rules',
    dated: '',
    who: [],
    links: [
      { criterion: '1.1.1', says: 'for' },
      { criterion: '1.1.2', says: 'against' },
      { criterion: '2.1.1', says: null },
    ],
    notes: 'Read twice.',
    quotes: [{ id: newId(), text: 'No lift.', criteria: ['1.1.2'] }],
  });
  await save('refusedAccess', `${assessment}/${door}`, {
    ...common,
    kind: 'place',
    by: 'Head nurse',
    words: 'Locked.',
    criteria: ['1.1.1', '1.1.3'],
  });
  for (const code of ['1.1.1', '1.1.2', '1.1']) {
    await save('siteNote', `${assessment}/${code}/${river}`, { text: `about ${code}` });
  }
}

test('what was written for the report goes with what it is about, or stays with what is gone', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  const save = (noun: RecordNoun, rest: string, value: Record<string, unknown>) =>
    window.record.save({
      ...{ noun, key: `${assessment}/${rest}`, value },
      ...{ change: newId(), replaces: null },
    });
  const common = { words: { en: 'Lift' }, draft: false, internal: false, place: 0 };
  const finding = { ...common, kind: 'shortfall', removers: [] };
  await save('finding', newId(), { ...finding, codes: ['1.1.1', '1.1.2', '1.1', '2'] });
  const recommendation = { ...common, priority: 'low', whom: [] };
  await save('recommendation', newId(), { ...recommendation, codes: ['1.1.2', '2.1.1'] });
  const table = (of: string) => ({ type: 'insert', attrs: { what: 'table', of } });
  const content = [{ type: 'paragraph' }, table('2'), table('all'), table('1')];
  await save('passage', 'summary/en', {
    ...{ body: { type: 'doc', content }, draft: false, internal: false },
  });
  imported('3.0.0', second, ({ code }) => code !== '2');
  await upgrade(window, assessment, '3.0.0');

  const { changes } = await window.assessment.load({ assessment });
  const of = (noun: string) => changes.find((one) => one.noun === noun)?.value;
  expect(of('finding')).toEqual({ ...finding, codes: ['1.1.1@1.0.0', '1.1.1', '1.1', '2@1.0.0'] });
  expect(of('recommendation')?.codes).toEqual(['1.1.1', '2.1.1@1.0.0']);
  expect(of('passage')?.body).toEqual({
    ...{ type: 'doc' },
    content: [{ type: 'paragraph' }, table('2@1.0.0'), table('all'), table('1')],
  });
  // It can go on being written as it is now.
  await save('finding', newId(), { ...of('finding') });
  await save('passage', 'summary/it', { ...of('passage') });
});

test('dissents and notes of what was said go with their decision; a handover stays while its theme does', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const { assessment, members } = team;
  const [, member = ''] = members;
  await sit(window, team, 1);
  for (const code of ['1.1.1', '1.1.2']) {
    await window.rating.save(rate(team, 1, code));
    await window.opening.open(opening(team, code));
    await window.decision.save(decide(team, code, 'A/F'));
    const common = { change: newId(), replaces: null, assessment };
    const value = { text: `otherwise on ${code}`, signed: 'name' as const };
    await window.dissent.save({ ...common, member, code, value });
    const notes = { notes: `said on ${code}` };
    const key = `${assessment}/${code}`;
    await window.record.save({
      ...{ noun: 'talk', key, value: notes },
      ...{ change: newId(), replaces: null },
    });
  }
  for (const theme of ['1', '2']) {
    const handover = { change: newId(), replaces: null, assessment, member, theme };
    await window.seat.handOver({ ...handover, value: { to: null } });
  }
  imported('3.0.0', second, ({ code }) => code !== '2');
  await upgrade(window, assessment, '3.0.0');

  const listed = await window.dissent.list({ assessment });
  expect(listed.map((one) => [one.code, one.text, one.own])).toEqual([
    ['1.1.1', 'otherwise on 1.1.2', true],
    ['1.1.1@1.0.0', 'otherwise on 1.1.1', true],
  ]);
  const { changes } = await window.assessment.load({ assessment });
  const of = (noun: string) =>
    changes.filter((one) => one.noun === noun).map(({ key, value }) => [key.slice(37), value]);
  expect(of('talk')).toEqual([
    ['1.1.1', { notes: 'said on 1.1.2' }],
    ['1.1.1@1.0.0', { notes: 'said on 1.1.1' }],
  ]);
  expect(of('handover')).toEqual([[`${member}/1`, { to: null }]]);
});

test("a criterion's closed ratings stay closed when it is gone, but its members find their own", async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 1);
  await window.rating.save(rate(team, 1, '1.1.1', { comment: 'not for all' }));
  await sit(window, team, 0);
  await upgrade(window, team.assessment);
  expect(await window.assessment.former({ assessment: team.assessment })).toEqual([]);
  const own = await sit(window, team, 1);
  expect(own.map((one) => one.value?.comment)).toEqual(['not for all']);
  expect(own[0]?.key).toMatch(/1\.1\.1@1\.0\.0$/);
  const { answered } = await window.assessment.progress({ assessment: team.assessment });
  expect(answered).toEqual({});
});

test('an upgrade sent twice is done once; there is none to an older or unknown version', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  for (const version of ['9.9.9', '0.9.0']) {
    expect((await refused(() => upgrade(window, assessment, version))).code).toBe(
      'INSTRUMENT_MISSING',
    );
  }
  const once = await upgrade(window, assessment);
  expect(await upgrade(window, assessment)).toEqual(once);
  expect((await window.assessment.load({ assessment })).instrument.version).toBe('2.0.0');
});

import { expect, test } from 'vitest';
import { memberKey } from '../../../shared/model/member.ts';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { opening, rate, setUp, sit } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

test('nobody saves a rating for somebody else: not from an empty seat, not from another', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const before = changeCount(app().store());
  expect((await refused(() => window.rating.save(rate(team, 0, '1.1.1')))).code).toBe(
    'NOT_YOUR_SEAT',
  );
  await sit(window, team, 1);
  expect((await refused(() => window.rating.save(rate(team, 0, '1.1.1')))).code).toBe(
    'NOT_YOUR_SEAT',
  );
  const elsewhere = await setUp(window);
  const moved = { ...rate(team, 1, '1.1.1'), assessment: elsewhere.assessment };
  expect((await refused(() => window.rating.save(moved))).code).toBe('NOT_YOUR_SEAT');
  await window.seat.leave();
  expect((await refused(() => window.rating.save(rate(team, 1, '1.1.1')))).code).toBe(
    'NOT_YOUR_SEAT',
  );
  expect(changeCount(app().store()) - before).toBe(1 + 2);
});

test('the seat of one window is not the seat of another', async () => {
  const [mine, theirs] = [windowOn(app()), windowOn(app())];
  const team = await setUp(mine);
  await sit(mine, team, 0);
  expect((await refused(() => theirs.rating.save(rate(team, 0, '1.1.1')))).code).toBe(
    'NOT_YOUR_SEAT',
  );
});

test('an answer that the scale does not have is refused', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  const before = changeCount(app().store());
  for (const answer of ['A/X', 'a/f', 'constructor', '0']) {
    const failed = await refused(() => window.rating.save(rate(team, 0, '1.1.1', { answer })));
    expect(failed).toMatchObject({ code: 'ANSWER_UNKNOWN', data: { answer } });
  }
  expect(changeCount(app().store())).toBe(before);
  for (const answer of ['A/F', 'N/I', 'N/A', '?', null]) {
    await window.rating.save(rate(team, 0, '1.1.1', { answer }));
  }
  expect(changeCount(app().store())).toBe(before + 5);
});

test('a criterion that the instrument does not have is not found', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  for (const criterion of ['9.9.9', '1.1.999', '01.1.1']) {
    const failed = await refused(() => window.rating.save(rate(team, 0, criterion)));
    expect(failed.code).toBe('NOT_FOUND');
  }
});

test('somebody who was taken off the team meanwhile rates no more', async () => {
  const [hers, facilitator] = [windowOn(app()), windowOn(app())];
  const team = await setUp(hers);
  await sit(hers, team, 1);
  const key = memberKey(team.assessment, team.members[1]);
  const gone = { noun: 'member', key, value: null, change: newId(), replaces: null } as const;
  await facilitator.record.save(gone);
  expect((await refused(() => hers.rating.save(rate(team, 1, '1.1.1')))).code).toBe('NOT_FOUND');
});

test('saving again what a slow window already sent is saved once', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  const save = rate(team, 0, '1.1.1');
  const first = await window.rating.save(save);
  const before = changeCount(app().store());
  expect(await window.rating.save(save)).toEqual(first);
  expect(changeCount(app().store())).toBe(before);
});

test('who sits down again finds their own ratings, the ones taken back not among them', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  await window.rating.save(rate(team, 0, '1.1.1', { comment: 'kept' }));
  await window.rating.save(rate(team, 0, '1.1.2'));
  await window.rating.save(rate(team, 0, '1.1.2', null));
  await sit(window, team, 1);
  await window.rating.save(rate(team, 1, '1.1.1', { comment: 'theirs' }));
  const own = await sit(window, team, 0);
  expect(own.map((change) => change.value?.comment)).toEqual(['kept']);
});

test('once opened, a rating that its member changed shows what it was at the opening', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  for (const who of [0, 1]) {
    await sit(window, team, who);
    await window.rating.save(rate(team, who, '1.2.1', { answer: 'N/I' }));
  }
  await window.opening.open(opening(team, '1.2'));
  await window.rating.save(rate(team, 1, '1.2.1', { answer: 'A/P' }));
  await window.rating.save(rate(team, 1, '1.2.1', { answer: 'A/F' }));
  await window.opening.open(opening(team, '1'));
  await window.opening.name(opening(team, '1'));
  const opened = await window.rating.opened({ assessment: team.assessment, code: '1.2.1' });
  const shown = opened.map(({ member, answer, first }) => [member, answer, first]);
  expect(shown).toEqual(
    expect.arrayContaining([
      [team.members[0], 'N/I', null],
      [team.members[1], 'A/F', 'N/I'],
    ]),
  );
});

import { expect, test } from 'vitest';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { opening, rate, setUp, sit } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

test('opening a standard opens its criteria and no others, not even those whose code begins alike', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  const codes = ['1.1.1', '1.1.2', '1.2.1', '2.1.1'];
  for (const code of codes) await window.rating.save(rate(team, 0, code));
  await window.opening.open(opening(team, '1.1'));
  const seen = async (code: string) =>
    (await window.rating.opened({ assessment: team.assessment, code })).map((one) => one.criterion);
  expect((await seen('1')).sort()).toEqual(['1.1.1', '1.1.2']);
  expect(await seen('1.2.1')).toEqual([]);
  expect(await seen('2')).toEqual([]);
});

test('an opening of one assessment opens nothing in another', async () => {
  const window = windowOn(app());
  const [one, other] = [await setUp(window), await setUp(window)];
  await sit(window, other, 0);
  await window.rating.save(rate(other, 0, '1.1.1'));
  await window.opening.open(opening(one, '1'));
  expect(await window.rating.opened({ assessment: other.assessment, code: '1' })).toEqual([]);
});

test('what is not there cannot be opened', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const before = changeCount(app().store());
  for (const code of ['9', '1.99', '1.1.99']) {
    expect((await refused(() => window.opening.open(opening(team, code)))).code).toBe('NOT_FOUND');
  }
  expect(changeCount(app().store())).toBe(before);
});

test('opening more, or the same again, writes only what was not open', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const [first] = await window.opening.open(opening(team, '1.1.1'));
  const before = changeCount(app().store());
  const opened = await window.opening.open(opening(team, '1.1'));
  expect(opened).toContainEqual(first);
  expect(opened.map((one) => one.key.split('/')[1])).toEqual(['1.1.1', '1.1.2', '1.1.3', '1.1.4']);
  expect(changeCount(app().store())).toBe(before + 3);
  expect(await window.opening.open(opening(team, '1.1'))).toEqual(opened);
  expect(changeCount(app().store())).toBe(before + 3);
});

test('what is opened shows without names and in no order that tells them, until it is named', async () => {
  const window = windowOn(app());
  const team = await setUp(window, 4);
  for (const who of [0, 1, 2, 3]) {
    await sit(window, team, who);
    await window.rating.save(rate(team, who, '1.1.1', { comment: `by ${who}` }));
  }
  const asked = { assessment: team.assessment, code: '1.1.1' };
  await window.opening.open(opening(team, '1.1'));
  const unnamed = await window.rating.opened(asked);
  expect(unnamed.map((one) => one.comment).sort()).toEqual(['by 0', 'by 1', 'by 2', 'by 3']);
  for (const member of team.members) expect(JSON.stringify(unnamed)).not.toContain(member);
  await window.opening.name(opening(team, '1.1'));
  const named = await window.rating.opened(asked);
  const who = (member: string | null) => team.members.indexOf(member ?? '');
  expect(named.map((one) => `by ${who(one.member)}`)).toEqual(named.map((one) => one.comment));
});

test('nobody can choose where their rating stands among those without names, nor is it moved by a change of it', async () => {
  const window = windowOn(app());
  const team = await setUp(window, 4);
  const criteria = ['2.2', '2.3'].flatMap((code) => [1, 2, 3, 4, 5, 6].map((n) => `${code}.${n}`));
  for (const who of [0, 1, 2, 3]) {
    await sit(window, team, who);
    for (const criterion of criteria) {
      // The client gives a change its id: the first member's would always come first.
      const change = who === 0 ? `00000000-0000-4000-8000-${newId().slice(-12)}` : newId();
      const saved = rate(team, who, criterion, { comment: `${who}` });
      await window.rating.save({ ...saved, change });
    }
  }
  await window.opening.open(opening(team, '2'));
  const orderOn = async (code: string) => {
    const all = await window.rating.opened({ assessment: team.assessment, code });
    return all.map((one) => one.comment.slice(0, 1)).join('');
  };
  const orders = await Promise.all(criteria.map(orderOn));
  expect(new Set(orders.map((order) => order.indexOf('0'))).size).toBeGreaterThan(1);
  expect(new Set(orders).size).toBeGreaterThan(1);
  await window.rating.save(rate(team, 3, '2.2.1', { comment: '3 again' }));
  expect(await orderOn('2.2.1')).toBe(orders[0]);
});

import { expect, test } from 'vitest';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { rate, setUp, sit } from '../../helpers/assessment.ts';

const app = appForFile();

test('nobody waits for a theme that somebody left to a team-mate, until they take it up again', async () => {
  const window = windowOn(app());
  const team = await setUp(window, 2);
  const { assessment } = team;
  const [member = '', mate = ''] = team.members;
  const progress = () => window.assessment.progress({ assessment });
  await sit(window, team, 0);
  await window.rating.save(rate(team, 0, '4.1.1'));
  await window.rating.save(rate(team, 0, '1.1.1'));
  expect(await progress()).toMatchObject({ answered: { [member]: 2 }, spared: {} });

  const step = { assessment, member, theme: '4' };
  const left = crypto.randomUUID();
  await window.seat.handOver({ ...step, change: left, replaces: null, value: { to: mate } });
  // One of the theme's 26 is rated already.
  expect(await progress()).toMatchObject({ answered: { [member]: 2 }, spared: { [member]: 25 } });

  await window.seat.handOver({ ...step, change: crypto.randomUUID(), replaces: left, value: null });
  expect((await progress()).spared).toEqual({});
});

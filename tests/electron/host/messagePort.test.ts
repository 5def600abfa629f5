import { isDefinedError } from '@orpc/client';
import { expect, test } from 'vitest';
import { appForFile, refused } from '../../helpers/app.ts';
import { decide, opening, rate, setUp, sit } from '../../helpers/assessment.ts';
import { overPort } from '../../helpers/port.ts';
import { heardDuring } from '../../helpers/stream.ts';

const app = appForFile();

test('a team rates, opens and decides in the desktop window as anywhere', async () => {
  const { window } = overPort(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  const saved = await window.rating.save(rate(team, 0, '1.1.1', { comment: 'Grüße 👋' }));
  expect(await sit(window, team, 0)).toEqual([saved]);
  await window.opening.open(opening(team, '1'));
  await window.decision.save(decide(team, '1.1.1', 'A/F'));
  const { changes } = await window.assessment.load({ assessment: team.assessment });
  expect(changes.at(-1)?.value).toEqual({ answer: 'A/F', reason: '' });
});

test('two ports have two seats, and what one writes the other hears', async () => {
  const [hers, his] = [overPort(app()).window, overPort(app()).window];
  const team = await setUp(hers);
  await sit(hers, team, 0);
  expect((await refused(() => his.rating.save(rate(team, 0, '1.1.1')))).code).toBe('NOT_YOUR_SEAT');
  const heard = await heardDuring(his, async () => {
    await hers.rating.save(rate(team, 0, '1.1.1'));
    await hers.opening.open(opening(team, '1.1.1'));
    await hers.opening.name(opening(team, '1.1.1'));
    await hers.rating.save(rate(team, 0, '1.1.1', { answer: 'N/I' }));
  });
  expect(heard.map((change) => change.noun)).toEqual(['opening', 'opening', 'rating']);
});

test('a foreseen failure arrives with its code and details, as one that the contract knows', async () => {
  const { window } = overPort(app());
  const team = await setUp(window);
  const failed = await refused(() => window.decision.save(decide(team, '1.1.1', 'A/F')));
  expect(failed).toMatchObject({ code: 'NOT_OPEN', data: { code: '1.1.1' } });
  expect(isDefinedError(failed)).toBe(true);
});

import { expect, test } from 'vitest';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, setUp, sit } from '../../helpers/assessment.ts';
import { passphrase } from '../../helpers/keyFile.ts';

const app = appForFile();

test('a team sets up, rates alone, opens, decides, and finds all of it again after closing Coscore', async () => {
  const window = windowOn(app());
  const team = await setUp(window, 3);
  const answers = ['A/F', 'A/I', '?'];
  for (const [who, answer] of answers.entries()) {
    expect(await sit(window, team, who)).toEqual([]);
    await window.rating.save(rate(team, who, '1.1.1', { answer, comment: `I saw ${answer}` }));
  }
  await window.seat.leave();
  await window.opening.open(opening(team, '1.1.1'));
  expect(await window.rating.opened({ assessment: team.assessment, code: '1' })).toHaveLength(3);
  await window.decision.save(decide(team, '1.1.1', 'A/I'));
  await window.decision.save(decide(team, '1.1', 'A/P', 'The rest is better.'));

  await window.vault.close();
  await window.vault.open({ passphrase });

  const [found] = (await window.assessment.list()).filter((one) => one.id === team.assessment);
  expect(found).toMatchObject({
    members: 3,
    progress: {
      criteria: 116,
      opened: 1,
      decided: { criteria: 1, standards: 1, themes: 0 },
      answered: Object.fromEntries(team.members.map((member) => [member, 1])),
    },
  });
  const { changes, instrument } = await window.assessment.load({ assessment: team.assessment });
  expect(instrument.id).toBe('qualityrights');
  expect(changes.map((change) => change.noun)).toEqual([
    ...['assessment', 'member', 'member', 'member', 'opening', 'decision', 'decision'],
  ]);
  expect(changes.at(-1)?.value ?? changes.at(-2)?.value).toBeTruthy();
  const ratings = await window.rating.opened({ assessment: team.assessment, code: '1.1.1' });
  expect(ratings.map((one) => one.comment).sort()).toEqual(['I saw ?', 'I saw A/F', 'I saw A/I']);
  expect(app().store().verify().sound).toBe(true);
});

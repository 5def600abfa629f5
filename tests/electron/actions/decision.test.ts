import { expect, test } from 'vitest';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, setUp, sit, type Team } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

async function rated(window: Window, ...answers: string[]): Promise<Team> {
  const team = await setUp(window, answers.length);
  for (const [who, answer] of answers.entries()) {
    await sit(window, team, who);
    await window.rating.save(rate(team, who, '1.1.1', { answer }));
  }
  return team;
}

test('a criterion is decided only after its ratings were opened', async () => {
  const window = windowOn(app());
  const team = await rated(window, 'A/F', 'N/I');
  const before = changeCount(app().store());
  const failed = await refused(() => window.decision.save(decide(team, '1.1.1', 'A/F')));
  expect(failed).toMatchObject({ code: 'NOT_OPEN', data: { code: '1.1.1' } });
  expect(changeCount(app().store())).toBe(before);
});

test('a decision that departs from the hint asks for a reason, and blanks are none', async () => {
  const window = windowOn(app());
  const team = await rated(window, 'A/F', 'N/I', 'N/A', '?');
  await window.opening.open(opening(team, '1.1.1'));
  const before = changeCount(app().store());
  for (const reason of ['', '  \n ']) {
    const failed = await refused(() => window.decision.save(decide(team, '1.1.1', 'A/F', reason)));
    expect(failed).toMatchObject({ code: 'REASON_NEEDED', data: { code: '1.1.1', hint: 'N/I' } });
  }
  expect(changeCount(app().store())).toBe(before);
  await window.decision.save(decide(team, '1.1.1', 'N/I'));
  await window.decision.save(decide(team, '1.1.1', 'A/F', 'We saw it work on both days.'));
  expect(changeCount(app().store())).toBe(before + 2);
});

test('a standard is hinted by its decided criteria, a theme by its standards, not by ratings', async () => {
  const window = windowOn(app());
  const team = await rated(window, 'N/I', 'N/I');
  await window.decision.save(decide(team, '1.1', 'A/F'));
  await window.opening.open(opening(team, '1.1.1'));
  await window.decision.save(decide(team, '1.1.1', 'N/I'));
  expect(await refused(() => window.decision.save(decide(team, '1.1', 'A/P')))).toMatchObject({
    code: 'REASON_NEEDED',
    data: { code: '1.1', hint: 'N/I' },
  });
  await window.decision.save(decide(team, '1', 'A/F'));
});

test('an unknown answer or code is refused', async () => {
  const window = windowOn(app());
  const team = await rated(window, 'A/F');
  await window.opening.open(opening(team, '1'));
  expect((await refused(() => window.decision.save(decide(team, '1.1.1', 'A/X')))).code).toBe(
    'ANSWER_UNKNOWN',
  );
  expect((await refused(() => window.decision.save(decide(team, '7.7', 'A/F')))).code).toBe(
    'NOT_FOUND',
  );
  const nowhere = { ...decide(team, '1.1', 'A/F'), assessment: newId() };
  expect((await refused(() => window.decision.save(nowhere))).code).toBe('NOT_FOUND');
});

test('a decision can be taken back and leaves no trace on the screen', async () => {
  const window = windowOn(app());
  const team = await rated(window, 'A/F');
  await window.opening.open(opening(team, '1.1.1'));
  const { id } = await window.decision.save(decide(team, '1.1.1', 'A/F'));
  await window.decision.save({ ...decide(team, '1.1.1', 'A/F'), value: null, replaces: id });
  const { changes } = await window.assessment.load({ assessment: team.assessment });
  expect(changes.filter((change) => change.noun === 'decision')).toEqual([]);
});

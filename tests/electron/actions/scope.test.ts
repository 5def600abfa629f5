import { expect, test } from 'vitest';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, scoping, setUp, sit } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';

const app = appForFile();
const notHere = { applies: false, reason: 'Nobody stays overnight.' };

test('setting aside needs a reason, and blanks are none; saying that it applies needs none', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const before = changeCount(app().store());
  for (const reason of ['', ' \n ']) {
    const value = { applies: false, reason };
    await refused(() => window.scope.save(scoping(team, ['1.2.1'], value)));
  }
  expect(changeCount(app().store())).toBe(before);
  await window.scope.save(scoping(team, ['1.2.1'], { applies: true, reason: '' }));
  expect(changeCount(app().store())).toBe(before + 1);
});

test('many are set aside together, or none where one is not in the instrument', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const before = changeCount(app().store());
  const some = scoping(team, ['1.2.1', '9.9.9'], notHere);
  expect((await refused(() => window.scope.save(some))).code).toBe('NOT_FOUND');
  expect(changeCount(app().store())).toBe(before);
  expect(await window.scope.save(scoping(team, ['1.2.1', '1.2.2'], notHere))).toHaveLength(2);
});

test('what is set aside counts nowhere, and everywhere again once it is taken back', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const { assessment } = team;
  await sit(window, team, 0);
  for (const code of ['1.2.1', '1.2.2']) await window.rating.save(rate(team, 0, code));
  await window.opening.open(opening(team, '1.2.1'));
  await window.decision.save(decide(team, '1.2.1', 'A/F'));
  const before = await window.assessment.progress({ assessment });
  await window.scope.save(scoping(team, ['1.2.1'], notHere));
  expect(await window.assessment.progress({ assessment })).toMatchObject({
    criteria: 115,
    answered: { [team.members[0]]: 1 },
    opened: 0,
    decided: { criteria: 0 },
  });
  const under = await window.assessment.answered({ assessment, code: '1.2' });
  expect(under.answered).toEqual({ [team.members[0]]: 1 });
  await window.scope.save(scoping(team, ['1.2.1'], null));
  expect(await window.assessment.progress({ assessment })).toEqual(before);
});

test('a standard is hinted without what was set aside, even where it was decided before', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await window.opening.open(opening(team, '1.2'));
  await window.decision.save(decide(team, '1.2.1', 'N/I'));
  expect((await refused(() => window.decision.save(decide(team, '1.2', 'A/F')))).code).toBe(
    'REASON_NEEDED',
  );
  await window.scope.save(scoping(team, ['1.2.1'], notHere));
  await window.decision.save(decide(team, '1.2', 'A/F'));
});

test('opening a standard leaves closed what was set aside', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  await window.rating.save(rate(team, 0, '1.2.1', { comment: 'said before' }));
  await window.scope.save(scoping(team, ['1.2.1'], notHere));
  const opened = await window.opening.open(opening(team, '1.2'));
  expect(opened.map((one) => one.key)).not.toContain(`${team.assessment}/1.2.1`);
  const seen = await window.rating.opened({ assessment: team.assessment, code: '1.2' });
  expect(JSON.stringify(seen)).not.toContain('said before');
});

test('the report says N/A with the reason, and does not call it open', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await window.scope.save(scoping(team, ['1.2.1'], notHere));
  const { report } = await window.report.preview({ assessment: team.assessment, language: 'en' });
  const rows = report.blocks.flatMap((one) => (one.kind === 'criteria' ? one.criteria : []));
  expect(rows.find((one) => one.code === '1.2.1')).toMatchObject({
    agreed: { kind: 'not-applicable' },
    reason: { value: notHere.reason },
    ratings: { text: 'Set aside by the team as not applicable' },
  });
  const listed = report.blocks.flatMap((one) =>
    one.kind === 'table' && one.alt.startsWith('Open points') ? one.rows : [],
  );
  expect(JSON.stringify(listed)).toContain('1.2.2');
  expect(JSON.stringify(listed)).not.toMatch(/1\.2\.1|all of 1\.2"/);
});

import { beforeAll, expect, test } from 'vitest';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { opening, rate, scoping, setUp, sit, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

/** Criteria of the first theme in two standards, with what three members answer. */
const answers: Readonly<Record<string, readonly string[]>> = {
  '1.1.1': ['A/F', 'A/F', 'A/P'],
  '1.1.2': ['A/P', 'A/P', 'A/P'],
  '1.1.3': ['A/I', 'A/F', 'A/P'],
  '1.1.4': ['N/I', 'N/I', 'A/I'],
  '1.2.1': ['A/F', 'N/A', 'A/F'],
  '1.2.2': ['A/F', 'N/I', 'A/F'],
};

let window: Window;
let team: Team;

beforeAll(() => {
  window = windowOn(app());
});

/** A team of three that rated all of these and opened some. */
async function rated(...open: readonly string[]) {
  team = await setUp(window, 3);
  for (const who of [0, 1, 2]) {
    await sit(window, team, who);
    for (const [criterion, given] of Object.entries(answers)) {
      await window.rating.save(rate(team, who, criterion, { answer: given[who] ?? '' }));
    }
  }
  for (const code of open) await window.opening.open(opening(team, code));
}

const read = () => window.figures.read({ assessment: team.assessment });

test('nothing is said before anything is open', async () => {
  await rated();
  const { whole, themes, confusing } = await read();
  expect(whole).toMatchObject({ criteria: 0, groups: [] });
  expect(whole.agreement.exact).toEqual({ pairs: 0, of: 0 });
  expect([themes, confusing]).toEqual([[], []]);
});

test('what is not open counts nowhere, and what changes there changes nothing', async () => {
  await rated('1.1');
  const before = await read();
  expect(before.whole.criteria).toBe(4);
  expect(before.themes.map((one) => one.standards.map(({ code }) => code))).toEqual([['1.1']]);
  expect(before.confusing).toEqual([]);
  await sit(window, team, 0);
  const [found] = (await sit(window, team, 0)).filter(({ key }) => key.endsWith('/1.2.2'));
  await window.rating.save({
    ...rate(team, 0, '1.2.2', { answer: 'N/A' }),
    replaces: found?.id ?? null,
  });
  expect(await read()).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('1.2');
});

test('figures are of what was answered before the team talked, whatever changed or came since', async () => {
  await rated('1');
  const before = await read();
  expect(before.whole.agreement).toMatchObject({ units: 6, exact: { pairs: 7, of: 16 } });
  const own = await sit(window, team, 1);
  const idOf = (code: string) => own.find(({ key }) => key.endsWith(`/${code}`))?.id ?? null;
  await window.rating.save({
    ...rate(team, 1, '1.1.3', { answer: 'N/I' }),
    replaces: idOf('1.1.3'),
  });
  await window.rating.save({ ...rate(team, 1, '1.1.1', null), replaces: idOf('1.1.1') });
  await window.rating.save(rate(team, 1, '1.3.1', { answer: 'A/F' }));
  expect(await read()).toEqual(before);
});

test('themes, standards and all together have figures, or say that they are too few', async () => {
  await rated('1');
  const { whole, themes } = await read();
  expect(whole.agreement.lacks).toBe('nothing');
  expect(whole.agreement.alpha?.interval).not.toBeNull();
  expect(themes[0]?.agreement).toEqual(whole.agreement);
  expect(themes[0]?.standards.map((one) => [one.code, one.agreement.lacks])).toContainEqual([
    '1.1',
    'too-few',
  ]);
});

test('what confused the team is named; what was set aside confuses nobody any more', async () => {
  await rated('1');
  expect((await read()).confusing).toEqual([
    { criterion: '1.2.1', why: ['applies-or-not'] },
    { criterion: '1.2.2', why: ['far-apart'] },
  ]);
  await window.scope.save(scoping(team, ['1.2.1'], { applies: false, reason: 'Not here.' }));
  const { confusing, whole } = await read();
  expect(confusing.map((one) => one.criterion)).toEqual(['1.2.2']);
  expect(whole.agreement.applicability).toEqual([]);
});

test('a group of three is shown by its perspective, and nothing names a member', async () => {
  await rated('1.1');
  const figures = await read();
  expect(figures.whole.groups).toHaveLength(1);
  expect(figures.whole.groups[0]).toMatchObject({ perspective: 'other', criteria: 4 });
  for (const told of [...team.members, 'Person']) {
    expect(JSON.stringify(figures)).not.toContain(told);
  }
});

test('an assessment that is not there has no figures', async () => {
  expect((await refused(() => window.figures.read({ assessment: newId() }))).code).toBe(
    'NOT_FOUND',
  );
});

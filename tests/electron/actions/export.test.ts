import { expect, test } from 'vitest';
import type { Exported } from '../../../shared/export/exported.ts';
import { outKinds } from '../../../shared/export/kinds.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, setUp, sit, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

const exported = async (window: Window, { assessment }: Team): Promise<Exported> =>
  JSON.parse(await (await window.export.write({ assessment, language: 'en', as: 'json' })).text());

/** A team of four in one perspective who all rated two criteria and opened the first. */
async function rated(window: Window): Promise<Team> {
  const team = await setUp(window, 4);
  for (const who of [0, 1, 2, 3]) {
    await sit(window, team, who);
    await window.rating.save(rate(team, who, '1.1.1', { answer: 'A/P', comment: 'mine' }));
    await window.rating.save(rate(team, who, '1.1.2', { answer: 'N/I' }));
  }
  await window.opening.open(opening(team, '1.1.1'));
  return team;
}

test('a criterion that is open without names goes out without perspectives, and with them once it is named', async () => {
  const window = windowOn(app());
  const team = await rated(window);
  const one = { criterion: '1.1.1', answer: 'A/P', label: 'Achieved partially' };
  expect((await exported(window, team)).ratings).toEqual(
    Array(4).fill({ ...one, perspective: null }),
  );
  await window.opening.name(opening(team, '1.1.1'));
  const named = await exported(window, team);
  expect(named.ratings).toEqual(Array(4).fill({ ...one, perspective: 'other' }));
  expect(JSON.stringify(named)).not.toContain('mine');
});

test('what is decided goes out, and what a member saw differently', async () => {
  const window = windowOn(app());
  const team = await rated(window);
  await window.decision.save(decide(team, '1.1.1', 'A/P', 'The roof leaks.'));
  const value = { text: 'It does not.', signed: 'name' } as const;
  const [member] = team.members;
  await sit(window, team, 0);
  await window.dissent.save({
    ...{ assessment: team.assessment, member, code: '1.1.1', value },
    ...{ change: newId(), replaces: null },
  });
  const { decisions, dissents } = await exported(window, team);
  expect(decisions.find((found) => found.code === '1.1.1')).toMatchObject({
    answer: 'A/P',
    reason: 'The roof leaks.',
  });
  expect(dissents).toEqual([{ code: '1.1.1', text: 'It does not.', perspective: 'other' }]);
});

test('every kind of file has a name that ends as its kind does', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  const names = outKinds.map(
    async (as) =>
      (await window.export.write({ assessment, language: 'fr', as })).name.split('données')[1],
  );
  expect(await Promise.all(names)).toEqual(['.xlsx', '.zip', '.json', '.fhir.json']);
});

test('an assessment or a kind that is not there is told as such', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  const write = (part: object) =>
    refused(() =>
      window.export.write({ assessment, language: 'en', as: 'json', ...part } as never),
    );
  expect((await write({ assessment: newId() })).code).toBe('NOT_FOUND');
  expect((await write({ as: 'docx' })).code).toBe('BAD_REQUEST');
});

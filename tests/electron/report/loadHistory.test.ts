import { expect, test } from 'vitest';
import { loadHistory } from '../../../electron/report/loadHistory.ts';
import { instrumentKey } from '../../../shared/instrument/instrument.ts';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { decide, opening, setUp } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();

/** QualityRights in which 1.1.1 is gone and its code is 1.1.2's. */
function importSecond() {
  const store = app().store();
  for (const one of app().instruments.filter(({ id }) => id === 'qualityrights')) {
    const themes = one.themes.map((theme, at) => ({
      ...theme,
      standards: theme.standards.map((standard, place) => {
        const [, two, ...others] = standard.criteria;
        if (at > 0 || place > 0 || !two) return standard;
        const moved = { ...two, code: '1.1.1', formerly: '1.1.2' };
        return { ...standard, criteria: [moved, ...others] };
      }),
    }));
    const value = { ...one, version: '2.0.0', themes };
    const key = instrumentKey(value);
    store.commit([{ id: newId(), noun: 'instrument', key, value, replaces: null, member: null }]);
  }
}

test('every version of a decision is there in order, also what was taken back, and follows its criterion', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const { assessment } = team;
  const history = () =>
    [...loadHistory(app().store().read, assessment)].map(([code, versions]) => [
      code,
      versions.map(({ answer, reason }) => `${answer} ${reason}`.trim()),
    ]);
  for (const code of ['1.1.1', '1.1.2', '1.1.3', '1.1.4'])
    await window.opening.open(opening(team, code));
  await window.decision.save(decide(team, '1.1.1', 'A/F', 'agreed on what is gone'));
  await window.decision.save(decide(team, '1.1.2', 'A/P', 'a ramp'));
  await window.decision.save({ ...decide(team, '1.1.2', 'A/P'), value: null });
  await window.decision.save(decide(team, '1.1.2', 'N/I', 'no ramp'));
  await window.decision.save(decide(team, '1.1.3', 'A/I', 'one lamp'));
  await window.decision.save(decide(team, '1.1.3', 'A/P', 'two lamps'));
  await window.decision.save(decide(team, '1.1.4', 'A/P', 'decided once'));
  expect(history()).toEqual([
    ['1.1.2', ['A/P a ramp', 'null', 'N/I no ramp']],
    ['1.1.3', ['A/I one lamp', 'A/P two lamps']],
  ]);

  importSecond();
  const change = newId();
  await window.assessment.upgrade({ assessment, version: '2.0.0', change, replaces: null });
  await window.decision.save(decide(team, '1.1.3', 'A/F', 'three lamps'));
  const after = new Map(history() as [string, string[]][]);
  expect(after.get('1.1.1')).toEqual(['A/P a ramp', 'null', 'N/I no ramp', 'N/I no ramp']);
  expect(after.get('1.1.1@1.0.0')).toEqual([
    'A/F agreed on what is gone',
    'A/F agreed on what is gone',
  ]);
  expect(after.get('1.1.3')).toEqual(['A/I one lamp', 'A/P two lamps', 'A/F three lamps']);
  expect([...after.keys()].sort()).toEqual(['1.1.1', '1.1.1@1.0.0', '1.1.3']);
});

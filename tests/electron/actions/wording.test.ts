import { expect, test } from 'vitest';
import { instrumentIn } from '../../../electron/actions/instrument.ts';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { harbourStreet, setUp } from '../../helpers/assessment.ts';

const app = appForFile();

const shippedIn = (language: string): Instrument => {
  const found = app().instruments.find(
    (one) => one.id === 'qualityrights' && one.language === language,
  );
  if (!found) throw new Error(`No QualityRights in ${language}`);
  return found;
};

test('a window sees the criteria in its own language, and as pinned where that is not there', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  for (const language of ['it', 'fr', 'en']) {
    const { instrument } = await window.assessment.load({ assessment, language });
    expect(instrument).toEqual(shippedIn(language));
  }
  for (const asked of [{}, { language: 'xx' }]) {
    const { instrument } = await window.assessment.load({ assessment, ...asked });
    expect(instrument.language).toBe('en');
  }
});

test('a report speaks one language throughout', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  const report = JSON.stringify(await window.report.preview({ assessment, language: 'it' }));
  const italian = shippedIn('it');
  expect(report).toContain(italian.themes[0]?.standards[0]?.criteria[0]?.statement);
  expect(report).toContain(italian.notice);
  expect(report).toContain('Livello concordato');
});

test('a translation that asks something else does not take the place of what was answered', async () => {
  const { assessment } = await setUp(windowOn(app()));
  expect(assessment).toBeTruthy();
  const [first, ...others] = shippedIn('it').themes;
  if (!first) throw new Error('No theme');
  const shorter = { ...shippedIn('it'), language: 'de', themes: others };
  const renumbered = {
    ...shippedIn('it'),
    language: 'de',
    themes: [{ ...first, code: '9' }, ...others],
  };
  const same = { ...shippedIn('it'), language: 'de' };
  const shown = (edition: Instrument) =>
    instrumentIn('de', app().store().read, [edition], harbourStreet.instrument).language;
  expect(shown(shorter)).toBe('en');
  expect(shown(renumbered)).toBe('en');
  expect(shown(same)).toBe('de');
});

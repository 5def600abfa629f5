import { expect, test } from 'vitest';
import { loadFacts } from '../../../electron/report/loadFacts.ts';
import type { Interview } from '../../../shared/model/evidence.ts';
import type { RecordNoun } from '../../../shared/model/recordNouns.ts';
import { nothingGathered } from '../../../shared/report/facts/gathered.ts';
import { appForFile, type Window, windowOn } from '../../helpers/app.ts';
import { harbourStreet, setUp } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { visitedFacts, withheld } from '../../shared/report/visited.ts';

const app = appForFile();
const visitOf = (assessment: string) => loadFacts(app(), assessment, 'en', 0).visit;

const save = (window: Window, noun: RecordNoun, key: string, value: object) =>
  window.record.save({ noun, key, value: { ...value }, change: newId(), replaces: null });

const interview = (): Interview => ({
  ...(visitedFacts.visit.evidence.get('u7') as Interview),
  consent: { informed: true, voluntary: true, how: 'spoken', quotable: true, by: newId() },
  site: null,
  who: [],
  quotes: [{ id: newId(), text: withheld.withdrawnQuote, criteria: ['4.2.1'] }],
});

test('an assessment before its visit has nothing gathered', async () => {
  const { assessment } = await setUp(windowOn(app()));
  expect(visitOf(assessment)).toEqual(nothingGathered);
});

test('a report knows the service from the register, and no record of another assessment', async () => {
  const window = windowOn(app());
  const [{ assessment }, other] = [await setUp(window), await setUp(window)];
  const registered = newId();
  const { visit } = visitedFacts;
  await save(window, 'service', registered, visit.registered ?? {});
  const service = { ...harbourStreet.service, registered };
  await save(window, 'assessment', assessment, { ...harbourStreet, service });
  await save(window, 'plan', assessment, visit.plan ?? {});
  await save(window, 'respondents', `${assessment}/users`, { wanted: 12, label: '' });
  const [concern] = visit.concerns.values();
  await save(window, 'concern', `${assessment}/${newId()}`, { ...concern, site: null, by: null });

  const found = visitOf(assessment);
  expect(found.registered).toEqual(visit.registered);
  expect(found.plan).toEqual(visit.plan);
  expect(found.respondents.get('users')).toEqual({ wanted: 12, label: '' });
  expect([...found.concerns.values()]).toEqual([{ ...concern, site: null, by: null }]);
  expect(visitOf(other.assessment)).toEqual(nothingGathered);
});

test('of a withdrawn interview a report knows only that it was withdrawn', async () => {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  const [kept, withdrawn] = [newId(), newId()];
  await save(window, 'evidence', `${assessment}/${kept}`, { ...interview(), quotes: [] });
  await save(window, 'evidence', `${assessment}/${withdrawn}`, interview());
  await window.evidence.withdraw({ assessment, evidence: withdrawn, change: newId() });
  const { evidence, withdrawn: gone } = visitOf(assessment);
  expect([...evidence.keys()]).toEqual([kept]);
  expect([...gone]).toEqual([withdrawn]);
  const report = JSON.stringify(await window.report.preview({ assessment, language: 'en' }));
  expect(report).toContain('1 interview was withdrawn; nothing of it is in this report.');
  expect(report).not.toContain('Withheld');
});

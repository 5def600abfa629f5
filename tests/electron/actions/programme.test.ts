import { beforeAll, expect, it } from 'vitest';
import { fraction } from '../../../shared/scoring/summary.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { harbourStreet } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();
const instrument = { id: 'peer-support', version: '1.0.0', language: 'en' };
const version = { id: instrument.id, version: instrument.version };
let window: Window;

/** One department's profile: whether it has peer support, and for how many years. */
async function department(name: string, has: 'yes' | 'no', years?: number) {
  const assessment = newId();
  await window.assessment.create({
    assessment,
    value: { ...harbourStreet, service: { ...harbourStreet.service, name }, instrument },
    members: [{ member: newId(), value: { name: 'A', perspective: 'other', role: '', place: 0 } }],
  });
  await window.opening.open({ assessment, code: '1' });
  const decide = (code: string, answer: string) =>
    window.decision.save({
      assessment,
      code,
      change: newId(),
      replaces: null,
      value: { answer, reason: '' },
    });
  await decide('1.1.1', has);
  if (years !== undefined) await decide('1.1.2', String(years));
}

beforeAll(async () => {
  window = windowOn(app());
  for (let at = 0; at < 61; at++) {
    await department(`Department ${at}`, at < 34 ? 'yes' : 'no', at < 34 ? at : undefined);
  }
  const asked = { asked: 135 };
  await window.programme.save({ ...version, change: newId(), replaces: null, value: asked });
});

it('gives the survey’s figures: 61 of 135 answered, 34 of 61 have peer support', async () => {
  const { summary, assessments } = await window.programme.summary({ ...version, language: 'en' });
  expect(assessments).toBe(61);
  expect(summary.response).toEqual({ count: 61, of: 135 });
  expect(Math.round((fraction(summary.response) ?? 0) * 100)).toBe(45);
  const [has] = summary.questions;
  const yes = has?.kind === 'shares' ? has.shares[0] : undefined;
  expect(yes).toEqual({ answer: 'yes', count: 34, of: 61 });
  expect(Math.round(((yes && fraction(yes)) ?? 0) * 1000) / 10).toBe(55.7);
});

it('sums up numbers of those who gave one', async () => {
  const { summary } = await window.programme.summary({ ...version, language: 'en' });
  const years = summary.questions.find((one) => one.code === '1.1.2');
  expect(years?.kind === 'numbers' && years.figures).toEqual({
    least: 0,
    median: 16.5,
    most: 33,
    sum: 561,
  });
  expect(years?.answered).toEqual({ told: 34, notApplicable: 0, notEnough: 0, silent: 27 });
});

it('refuses an answer that does not fit its kind of question', async () => {
  const [first] = await window.assessment.list();
  const save = (code: string, answer: string) =>
    refused(() =>
      window.decision.save({
        assessment: first?.id ?? '',
        code,
        change: newId(),
        replaces: null,
        value: { answer, reason: '' },
      }),
    );
  expect((await save('1.1.1', 'perhaps')).code).toBe('ANSWER_UNKNOWN');
  expect((await save('1.1.2', 'many')).code).toBe('ANSWER_UNKNOWN');
  // Nothing in theme 1 is asked by levels, so there is nothing to judge as a whole.
  expect((await save('1', 'L')).code).toBe('NOT_FOUND');
});

it('says so where nothing was assessed with an instrument', async () => {
  const nothing = { id: 'network-review', version: '1.0.0', language: 'en' };
  expect((await refused(() => window.programme.summary(nothing))).code).toBe('NOT_FOUND');
});

import type { Instrument } from '../../shared/instrument/instrument.ts';
import { codesBelow, lookUp, standardsOf } from '../../shared/instrument/lookup.ts';
import { questionAt } from '../../shared/instrument/question.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { type Decision, decisionKey } from '../../shared/model/decision.ts';
import { Problem } from '../../shared/problems.ts';
import { departs, hint } from '../../shared/scoring/hint.ts';
import type { Reader } from '../store/database.ts';
import { checkAnswer } from './answer.ts';
import { commitOne, os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { isOpened } from './opening.ts';
import { ofAssessment } from './rating.ts';
import { readAssessment } from './readAssessment.ts';
import { defineTable } from './rows.ts';
import { readSetAside } from './scope.ts';

export const decisionTable = defineTable<Decision>({
  noun: 'decision',
  columns: {
    assessment: 'TEXT NOT NULL',
    code: 'TEXT NOT NULL',
    body: 'TEXT NOT NULL',
  },
  indexes: ['assessment'],
  row: ([assessment = '', code = ''], value) => ({
    assessment,
    code,
    body: JSON.stringify(value),
  }),
});

/** All decisions of an assessment, by code. */
export function readDecisions(read: Reader, assessment: string): Map<string, Decision> {
  const rows = read
    .prepare<[string], { code: string; body: string }>(
      'SELECT code, body FROM decision WHERE assessment = ?',
    )
    .all(assessment);
  return new Map(rows.map(({ code, body }) => [code, JSON.parse(body)]));
}

/** How many of the criteria that are asked were decided, and how many standards and themes. */
export function decidedCounts(
  read: Reader,
  assessment: string,
  instrument: Instrument,
  asked: readonly string[],
) {
  const decisions = readDecisions(read, assessment);
  const decided = (codes: readonly string[]) => codes.filter((code) => decisions.has(code)).length;
  return {
    themes: decided(instrument.themes.map((one) => one.code)),
    standards: decided(standardsOf(instrument).map((one) => one.code)),
    criteria: decided(asked),
  };
}

export const decisionActions = {
  save: os.decision.save.handler(({ input, context }) => {
    const store = context.app.store();
    const { change, replaces, assessment, code, value } = input;
    const instrument = pinnedInstrument(
      store.read,
      readAssessment(store.read, assessment).instrument,
    );
    if (!lookUp(instrument, code)) throw new Problem('NOT_FOUND', {});
    if (value) checkDecision(store.read, assessment, instrument, code, value);
    const key = decisionKey(assessment, code);
    return commitOne(store, { id: change, noun: 'decision', key, value, replaces, member: null });
  }),
};

/** A decision needs opened ratings, an answer of the scale, and a reason where it departs from the hint. */
function checkDecision(
  read: Reader,
  assessment: string,
  instrument: Instrument,
  code: string,
  { answer, reason }: Decision,
) {
  const below = codesBelow(instrument, code);
  if (below.length === 0 && !isOpened(read, assessment, code)) {
    throw new Problem('NOT_OPEN', { code });
  }
  checkAnswer(instrument, code, answer);
  const suggested = hintOn(read, assessment, instrument, code, below);
  if (suggested !== undefined && departs(answer, suggested) && reason.trim() === '') {
    throw new Problem('REASON_NEEDED', { code, hint: suggested });
  }
}

/** Only levels have a hint: what else was answered has no better or worse. */
function hintOn(
  read: Reader,
  assessment: string,
  instrument: Instrument,
  code: string,
  below: readonly string[],
): Answer | undefined {
  const ofLevel = (one: string) => questionAt(instrument, one).kind === 'level';
  if (!ofLevel(code)) return undefined;
  const answers =
    below.length === 0
      ? answersOn(read, assessment, code)
      : decidedOn(read, assessment, below.filter(ofLevel));
  return hint(
    answers,
    instrument.scale.levels.map((level) => level.code),
  );
}

function answersOn(read: Reader, assessment: string, criterion: string): Answer[] {
  return read
    .prepare<{ assessment: string; criterion: string }, { answer: Answer }>(
      `SELECT answer FROM rating
       WHERE ${ofAssessment} AND criterion = @criterion AND answer IS NOT NULL`,
    )
    .all({ assessment, criterion })
    .map(({ answer }) => answer);
}

function decidedOn(read: Reader, assessment: string, codes: readonly string[]): Answer[] {
  const decisions = readDecisions(read, assessment);
  // What was set aside counts as N/A, whatever was decided before: not at all.
  for (const code of readSetAside(read, assessment).keys()) decisions.delete(code);
  return codes.flatMap((code) => decisions.get(code)?.answer ?? []);
}

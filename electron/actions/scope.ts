import type { Instrument } from '../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../shared/instrument/lookup.ts';
import { type Scope, scopeKey } from '../../shared/model/scope.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { readAssessment } from './readAssessment.ts';
import { defineTable } from './rows.ts';

export const scopeTable = defineTable<Scope>({
  noun: 'scope',
  columns: {
    assessment: 'TEXT NOT NULL',
    criterion: 'TEXT NOT NULL',
    applies: 'INTEGER NOT NULL',
    reason: 'TEXT NOT NULL',
  },
  indexes: ['assessment'],
  row: ([assessment = '', criterion = ''], { applies, reason }) => ({
    assessment,
    criterion,
    applies: Number(applies),
    reason,
  }),
});

/** The criteria that the team set aside as not applicable, each with the reason. */
export function readSetAside(read: Reader, assessment: string): ReadonlyMap<string, string> {
  const rows = read
    .prepare<[string], { criterion: string; reason: string }>(
      'SELECT criterion, reason FROM scope WHERE assessment = ? AND applies = 0',
    )
    .all(assessment);
  return new Map(rows.map(({ criterion, reason }) => [criterion, reason]));
}

/** The codes of the criteria that are asked in an assessment: all but those set aside. */
export function askedCodes(read: Reader, assessment: string, instrument: Instrument): string[] {
  const setAside = readSetAside(read, assessment);
  return criteriaOf(instrument)
    .map((one) => one.code)
    .filter((code) => !setAside.has(code));
}

export const scopeActions = {
  save: os.scope.save.handler(({ input, context }) => {
    const store = context.app.store();
    const { assessment, criteria } = input;
    const { instrument } = readAssessment(store.read, assessment);
    const known = criteriaOf(pinnedInstrument(store.read, instrument)).map((one) => one.code);
    if (!criteria.every((one) => known.includes(one.criterion))) throw new Problem('NOT_FOUND', {});
    return store.commit(
      criteria.map(({ change, replaces, criterion, value }) => ({
        id: change,
        noun: 'scope',
        key: scopeKey(assessment, criterion),
        value,
        replaces,
        member: null,
      })),
    );
  }),
};

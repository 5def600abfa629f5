import type { Instrument } from '../../shared/instrument/instrument.ts';
import { criteriaOf, lookUp } from '../../shared/instrument/lookup.ts';
import { codesUpwards, type Opening, openingKey } from '../../shared/model/opening.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { readAssessment } from './assessment.ts';
import { commitOne, os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { defineTable } from './rows.ts';

export const openingTable = defineTable<Opening>({
  noun: 'opening',
  columns: { assessment: 'TEXT NOT NULL', code: 'TEXT NOT NULL' },
  indexes: ['assessment'],
  row: ([assessment = '', code = '']) => ({ assessment, code }),
});

/** The criteria whose ratings may be seen. Every way of showing somebody else's rating asks here first. */
export function openedCodes(
  read: Reader,
  assessment: string,
  instrument: Instrument,
): ReadonlySet<string> {
  const rows = read
    .prepare<[string], { code: string }>('SELECT code FROM opening WHERE assessment = ?')
    .all(assessment);
  const opened = new Set(rows.map(({ code }) => code));
  const isOpen = (code: string) => codesUpwards(code).some((above) => opened.has(above));
  return new Set(
    criteriaOf(instrument)
      .map((one) => one.code)
      .filter(isOpen),
  );
}

/** Whether one criterion is open; cheaper than all. */
export function isOpened(read: Reader, assessment: string, criterion: string): boolean {
  const open = read.prepare('SELECT 1 FROM opening WHERE key = ?');
  return codesUpwards(criterion).some((code) => open.get(openingKey(assessment, code)));
}

export const openingActions = {
  open: os.opening.open.handler(({ input, context }) => {
    const store = context.app.store();
    const { assessment, code, change } = input;
    const instrument = pinnedInstrument(
      store.read,
      readAssessment(store.read, assessment).instrument,
    );
    if (!lookUp(instrument, code)) throw new Problem('NOT_FOUND', {});
    return commitOne(store, {
      id: change,
      noun: 'opening',
      key: openingKey(assessment, code),
      value: {},
      replaces: null,
      member: null,
    });
  }),
};

import type { Instrument } from '../../shared/instrument/instrument.ts';
import { criteriaOf, criteriaUnder } from '../../shared/instrument/lookup.ts';
import type { Change } from '../../shared/model/change.ts';
import { type Opening, openingKey } from '../../shared/model/opening.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { type LogRow, toChange } from '../store/log.ts';
import { ofTeam, os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { readAssessment } from './readAssessment.ts';
import { changeColumns, defineTable } from './rows.ts';
import { askedCodes } from './scope.ts';

export const openingTable = defineTable<Opening>({
  noun: 'opening',
  columns: {
    assessment: 'TEXT NOT NULL',
    code: 'TEXT NOT NULL',
    closed: 'INTEGER NOT NULL',
    unnamed: 'INTEGER NOT NULL',
  },
  indexes: ['assessment'],
  row: ([assessment = '', code = ''], { closed, unnamed }) => ({
    assessment,
    code,
    closed: Number(closed ?? false),
    unnamed: Number(unnamed ?? false),
  }),
});

/** The criteria whose ratings may be seen. Every way of showing somebody else's rating asks here first. */
export function openedCodes(
  read: Reader,
  assessment: string,
  instrument: Instrument,
): ReadonlySet<string> {
  const rows = read
    .prepare<[string], { code: string }>(
      'SELECT code FROM opening WHERE assessment = ? AND closed = 0',
    )
    .all(assessment);
  const opened = new Set(rows.map(({ code }) => code));
  return new Set(
    criteriaOf(instrument)
      .map((one) => one.code)
      .filter((code) => opened.has(code)),
  );
}

/** Whether one criterion is open; cheaper than all. */
export function isOpened(read: Reader, assessment: string, criterion: string): boolean {
  return Boolean(
    read
      .prepare('SELECT 1 FROM opening WHERE key = ? AND closed = 0')
      .get(openingKey(assessment, criterion)),
  );
}

/** Whether it shows whose rating is whose on one criterion. */
export function isNamed(read: Reader, assessment: string, criterion: string): boolean {
  return Boolean(
    read
      .prepare('SELECT 1 FROM opening WHERE key = ? AND closed = 0 AND unnamed = 0')
      .get(openingKey(assessment, criterion)),
  );
}

/** Those of some opened criteria whose ratings show whose they are. */
export function namedCodes(
  read: Reader,
  assessment: string,
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const rows = read
    .prepare<[string], { code: string }>(
      'SELECT code FROM opening WHERE assessment = ? AND closed = 0 AND unnamed = 0',
    )
    .all(assessment);
  return new Set(rows.map(({ code }) => code).filter((code) => opened.has(code)));
}

/** The openings of some criteria, of those that are open. */
function openingsOf(read: Reader, assessment: string, criteria: readonly string[]): Change[] {
  return read
    .prepare<[string, string], LogRow>(
      `SELECT ${changeColumns} FROM opening JOIN change ON change.id = opening.change
       WHERE assessment = ? AND closed = 0 AND code IN (SELECT value FROM json_each(?))`,
    )
    .all(assessment, JSON.stringify(criteria))
    .map(toChange);
}

const openingDraft = (assessment: string, criterion: string, value: Opening, replaces?: string) =>
  ofTeam('opening', openingKey(assessment, criterion), { ...value }, replaces);

export const openingActions = {
  open: os.opening.open.handler(({ input, context }) => {
    const store = context.app.store();
    const { assessment, code } = input;
    const instrument = pinnedInstrument(
      store.read,
      readAssessment(store.read, assessment).instrument,
    );
    const codes = criteriaUnder(instrument, code).map((one) => one.code);
    if (codes.length === 0) throw new Problem('NOT_FOUND', {});
    // What was rated before it was set aside stays with those who rated it.
    const closed = askedCodes(store.read, assessment, instrument)
      .filter((one) => codes.includes(one))
      .filter((one) => !isOpened(store.read, assessment, one));
    store.commit(closed.map((one) => openingDraft(assessment, one, { unnamed: true })));
    return openingsOf(store.read, assessment, codes);
  }),

  name: os.opening.name.handler(({ input, context }) => {
    const store = context.app.store();
    const { assessment, code } = input;
    const pin = readAssessment(store.read, assessment).instrument;
    const codes = criteriaUnder(pinnedInstrument(store.read, pin), code).map((one) => one.code);
    const unnamed = openingsOf(store.read, assessment, codes).filter(({ value }) => value?.unnamed);
    store.commit(
      unnamed.map(({ id, key }) => openingDraft(assessment, key.split('/')[1] ?? '', {}, id)),
    );
    return openingsOf(store.read, assessment, codes);
  }),
};

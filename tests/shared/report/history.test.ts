import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { type DecisionVersion, historyOf } from '../../../shared/report/facts/history.ts';
import type { ReportKind } from '../../../shared/report/options.ts';
import { internalFacts } from './internal.ts';
import { stringsIn } from './strings.ts';

const [second, hour, day] = [1000, 3_600_000, 86_400_000];
const noon = Date.UTC(2025, 8, 11, 12);

const version = (
  after: number,
  answer: string | null,
  reason = '',
  present?: readonly string[],
): DecisionVersion => ({ at: noon + after, answer, reason, ...(present ? { present } : {}) });

const levels = (...versions: DecisionVersion[]) =>
  historyOf(versions).map(({ answer, reason }) => [answer, reason]);

test('what was stored while a reason was typed is one entry', () => {
  expect(
    levels(
      version(0, 'A/P'),
      version(second, 'A/P', 'The do'),
      version(9 * second, 'A/P', 'The door was locked.'),
    ),
  ).toEqual([['A/P', 'The door was locked.']]);
});

test('a slip of the hand is no change of mind, a level that stood is', () => {
  expect(levels(version(0, 'N/I'), version(4 * second, 'A/P', 'Clean.'))).toEqual([
    ['A/P', 'Clean.'],
  ]);
  expect(levels(version(0, 'N/I', 'Dirty.'), version(hour, 'A/P', 'Clean.'))).toEqual([
    ['N/I', 'Dirty.'],
    ['A/P', 'Clean.'],
  ]);
});

test('another reason for the same level on another day is an entry of its own; the same one is not', () => {
  expect(
    levels(
      version(0, 'A/P', 'Clean.'),
      version(day, 'A/P', 'Clean. '),
      version(2 * day, 'A/P', 'Clean on all days.'),
    ),
  ).toEqual([
    ['A/P', 'Clean. '],
    ['A/P', 'Clean on all days.'],
  ]);
});

test('what was taken back says so, and nothing is taken back that never stood', () => {
  expect(
    levels(
      version(0, null),
      version(hour, 'A/P', 'Clean.'),
      version(day, null),
      version(2 * day, 'A/I', 'Not at night.'),
    ),
  ).toEqual([
    ['A/P', 'Clean.'],
    [null, ''],
    ['A/I', 'Not at night.'],
  ]);
});

const [amira = '', bernard = ''] = internalFacts.members.map(({ id }) => id);
const facts: Facts = {
  ...internalFacts,
  decisionHistory: new Map([
    ['2.3', [version(0, 'A/F', 'Plans were praised.'), version(day, 'A/P', 'Two had no dates.')]],
    [
      '1.1.2',
      [
        version(0, 'N/I', 'U-02 could not get in.', [amira]),
        version(day, 'A/P', 'A ramp was found.', [amira, bernard]),
      ],
    ],
    ['1.1.3', [version(0, 'A/F'), version(second, 'A/F', 'Bright.')]],
    ['1.1.2@0.9.0', [version(0, 'good', 'Old.'), version(day, 'bad', 'Older.')]],
  ]),
};

const historyIn = (kind: ReportKind) => {
  const { blocks } = buildReport(facts, { language: 'en', kind });
  const at = blocks.findIndex((one) => one.kind === 'heading' && one.id === 'annex-history');
  const found = at < 0 ? undefined : blocks[at + 2];
  return found?.kind === 'table' ? found.rows.map(({ cells }) => stringsIn(cells).join(' ')) : [];
};

test('decisions that changed stand in the annex by code with day, level, reason and who was missing', () => {
  const rows = historyIn('full');
  expect(rows).toHaveLength(6);
  expect(rows[0]).toContain('11 September 2025');
  expect(rows[0]).toContain('[A person who uses the service] could not get in.');
  expect(rows[0]).toMatch(/1 of 8 members there. Decided without: .*Family or carer/);
  expect(rows[1]).toContain('2 of 8 members there.');
  expect(rows[2]).toContain('1.1.2 (version 0.9.0)');
  expect(rows[2]).toContain('good');
  expect(rows[4]).toContain('Plans were praised.');
  expect(rows.join()).not.toContain('Bright.');
  for (const { name } of internalFacts.members) expect(rows.join()).not.toContain(name);
});

test('nobody outside reads what a team had agreed before', () => {
  for (const kind of ['public', 'easy', 'table'] as const) {
    const text = stringsIn(buildReport(facts, { language: 'en', kind })).join('\n');
    expect(historyIn(kind)).toEqual([]);
    expect(text).not.toMatch(/Plans were praised|could not get in/);
  }
});

import { describe, expect, it } from 'vitest';
import { difference } from '../../../../shared/instrument/sheets/edition.ts';
import { fromSheets } from '../../../../shared/instrument/sheets/fromSheets.ts';
import type { Cell, Sheet } from '../../../../shared/instrument/sheets/sheet.ts';
import { toSheets } from '../../../../shared/instrument/sheets/toSheets.ts';
import { named, shippedEditions, small, translated } from '../../../helpers/instruments.ts';

describe.each(named(shippedEditions))('the sheets of %s', (_, edition) => {
  it('give back the same instrument in every language', () => {
    expect(fromSheets(toSheets(edition))).toEqual({ good: true, edition });
  });

  it('have the same structure in every language', () => {
    expect(edition.map((one) => difference(edition[0], one))).toEqual(edition.map(() => undefined));
  });
});

const mapped = (sheets: readonly Sheet[], change: (cell: Cell) => Cell): Sheet[] =>
  sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(change)) }));

it('gives back every kind of question, prompts, former codes and rules, in two languages', () => {
  const edition = [small, translated(small, 'it')] as const;
  expect(fromSheets(toSheets(edition))).toEqual({ good: true, edition });
});

it('does not mind sheets and columns in another order, capitals, spaces, blank rows and notes', () => {
  const messy = toSheets([small])
    .toReversed()
    .map(({ name, rows: [head = [], ...rows] }) => ({
      name: ` ${name.toUpperCase()} `,
      rows: [
        ['Note to myself', ...head.toReversed()],
        ...rows.flatMap((row) => [['x', ...head.map((_, at) => row[at] ?? null).toReversed()], []]),
      ],
    }));
  const notes = { name: 'Notes', rows: [['anything']] };
  expect(fromSheets([notes, ...messy])).toEqual({ good: true, edition: [small] });
});

it('reads what a spreadsheet made of cells: numbers, yes and no in capitals, line ends of Windows', () => {
  const typed = mapped(toSheets([small]), (cell) => {
    if (typeof cell !== 'string') return cell;
    if (/^\d+(\.\d)?$/.test(cell)) return Number(cell);
    if (cell === 'yes' || cell === 'no') return cell.toUpperCase();
    return cell.replaceAll('\n', '\r\n');
  });
  expect(fromSheets(typed)).toEqual({ good: true, edition: [small] });
});

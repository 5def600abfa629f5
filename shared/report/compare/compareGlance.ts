import { lookUp } from '../../instrument/lookup.ts';
import { column, fullMark, groupRow, heading, paragraph, row, table, text } from '../blocks.ts';
import type { Block, Column, Row } from '../report.ts';
import { comparedCodes } from './compare.ts';
import { kindsOf, type Matter } from './compareSides.ts';
import { countsAs, markAt, numbersOf, short } from './compareTables.ts';

/** The standards that are not the same everywhere, by what became of them; the next chapter has all. */
export function compareGlance(matter: Matter): Block[] {
  const { compare } = matter.words;
  const rows = glanceRows(matter);
  return [
    heading(2, 'standards', compare.standards, true),
    ...(rows.length === 0
      ? [paragraph(compare.noneMoved)]
      : [
          paragraph(compare.standardsIntro),
          ...numbersOf(matter),
          table(compare.standardsAlt, glanceColumns(matter), rows, 'close'),
        ]),
  ];
}

function glanceRows(matter: Matter): Row[] {
  const { marks, likeness, groupOf } = matter.words.compare;
  const kinds = kindsOf(matter, comparedCodes(matter.instrument).standards);
  const groups = [
    { name: marks['went-up'].name, kind: 'went-up' },
    { name: marks['went-down'].name, kind: 'went-down' },
    { name: likeness.different, kind: 'different' },
    { name: marks['not-comparable'].name, kind: 'not-comparable' },
  ] as const;
  return groups.flatMap(({ name, kind }) => {
    const codes = [...kinds].filter(([, one]) => countsAs(one) === kind).map(([code]) => code);
    if (codes.length === 0) return [];
    const none = matter.sides.map(() => text(''));
    const head = groupRow(text(groupOf(name, codes.length)), ...none);
    return [head, ...codes.map((code) => glanceRow(matter, code))];
  });
}

/** With names of levels where there is room. */
function glanceRow(matter: Matter, code: string): Row {
  const { instrument, words, sides, numbered } = matter;
  const found = lookUp(instrument, code);
  const name = words.report.results.inText(code, found && 'title' in found ? found.title : '');
  const marks = sides.map((side) => markAt(matter, side, code));
  const cells = marks.map((mark) => (sides.length === 2 ? fullMark(mark) : short(mark, numbered)));
  return row(text(name), ...cells);
}

function glanceColumns({ sides, numbered, words }: Matter): Column[] {
  const two = sides.length === 2;
  const each = two ? 0.31 : numbered ? 0.05 : 0.14;
  return [
    column(words.report.annex.standard, 1 - each * sides.length),
    ...sides.map((side) => column(side.head, each, two ? 'left' : 'center')),
  ];
}

import { lookUp } from '../../instrument/lookup.ts';
import { codeMark, column, groupRow, row, text } from '../blocks.ts';
import type { Cell, Column, Pairs, Row } from '../report.ts';
import { answerMark, type ChangeMark, type Mark } from '../written/mark.ts';
import { type Becoming, becomingOf, type Likeness, type Silence, silences } from './compare.ts';
import type { Matter, NamedSide } from './compareSides.ts';

/** What a side's team agreed on a code, or that it has not. */
export function markAt({ instrument, words }: Matter, side: NamedSide, code: string): Mark {
  const answer = side.decisions.get(code);
  return answer === undefined
    ? { kind: 'not-decided', ...words.report.notDecided }
    : answerMark(answer, { kind: 'level' }, instrument.scale, words);
}

/** The marks of what became of a level, from better to not comparable. */
export function becomingMarks({ words }: Matter): ChangeMark[] {
  const { marks } = words.compare;
  return (['went-up', 'stayed', 'went-down', 'not-comparable'] as const).map((kind) => ({
    kind,
    ...marks[kind],
  }));
}

/** How it counts: silences of all kinds are one, "cannot be compared". */
export const countsAs = <Kind extends Becoming | Likeness>(
  kind: Kind,
): Exclude<Kind, Silence> | 'not-comparable' =>
  isSilence(kind) ? 'not-comparable' : (kind as Exclude<Kind, Silence>);

const isSilence = (kind: Becoming | Likeness): kind is Silence =>
  silences.some((silence) => silence === kind);

/** Whose column bears which number; nothing where columns bear names. */
export const numbersOf = ({ numbered, sides }: Matter): Pairs[] =>
  numbered
    ? [{ kind: 'pairs', pairs: sides.map(({ head, name }) => ({ label: head, value: name })) }]
    : [];

/** Number and name, a column a side, and for rounds what became of it. */
export function sideColumns({ kind, numbered, sides, words }: Matter): Column[] {
  const { compare } = words;
  const [code, change] = [0.08, kind === 'services' ? 0 : numbered ? 0.08 : 0.2];
  const each = numbered ? 0.05 : 0.14;
  return [
    column(compare.code, code),
    column(compare.what, 1 - code - change - each * sides.length),
    ...sides.map((side) => column(side.head, each, 'center')),
    ...(kind === 'rounds'
      ? [
          column(
            numbered ? compare.marks.stayed.code : compare.change,
            change,
            numbered ? 'center' : 'left',
          ),
        ]
      : []),
  ];
}

/** A theme, standard or criterion with its level on every side; themes and standards head what is below them. */
export function sideRow(matter: Matter, code: string): Row {
  const found = lookUp(matter.instrument, code);
  if (!found) throw new Error(`No ${code} in this instrument`);
  const heads = !('topic' in found);
  const said = 'topic' in found ? found.statement : found.title;
  return (heads ? groupRow : row)(text(code), text(said), ...levelCells(matter, code));
}

function levelCells(matter: Matter, code: string): Cell[] {
  const { kind, numbered, ends, instrument, sides, words } = matter;
  const cells = sides.map((side) => short(markAt(matter, side, code), numbered));
  if (kind === 'services') return cells;
  const [before, after] = ends.map((side) => side.decisions.get(code));
  const became = countsAs(becomingOf(before, after, instrument.scale));
  const mark = words.compare.marks[became];
  return [...cells, text(numbered ? mark.code : `${mark.code} ${mark.name}`)];
}

/** Where columns are narrow only the code has room, without its squares. */
export const short = (mark: Mark, narrow: boolean): Cell =>
  narrow ? text(mark.code) : codeMark(mark);

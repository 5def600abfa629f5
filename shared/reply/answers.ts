import type { ReplyWords, Stance } from '../model/reply.ts';
import { stances } from '../model/reply.ts';
import { type Body, boxes, type CellRead, type RowRead } from './body.ts';
import { type ReplyField, replyFields } from './marks.ts';
import { readStance, type StanceNames, type StanceRead } from './stance.ts';

/** What was found in the fields of one recommendation or standard. */
export interface AnswerRead {
  readonly target: string;
  readonly words: ReplyWords;
  /** Why no answer is known although something was ticked or written there. */
  readonly doubt: Exclude<StanceRead, { kind: 'said' }> | null;
  /** What did not fit into the fields, whose length has an end. */
  readonly over: string;
}

const most = { what: 4000, who: 1000, by: 1000, accuracy: 4000 } as const;

/** What the fields of a returned file say, by recommendation and standard, in the order of the file. */
export function readAnswers({ tables }: Pick<Body, 'tables'>, names: StanceNames): AnswerRead[] {
  const cells = new Map<string, Map<ReplyField, CellRead>>();
  const put = (target: string, field: ReplyField, cell: CellRead) => {
    const known = cells.get(target) ?? new Map<ReplyField, CellRead>();
    cells.set(target, known);
    // A bookmark stands once; what a copy of a table says is told elsewhere.
    if (!known.has(field)) known.set(field, cell);
  };
  const rows = tables.flatMap((table) => table.rows);
  for (const row of rows) byOwnMarks(row, put);
  for (const row of rows) byLabels(row, (target) => cells.get(target), put);
  return [...cells].map(([target, found]) => answerOf(target, found, names));
}

type Put = (target: string, field: ReplyField, cell: CellRead) => void;

function byOwnMarks({ cells }: RowRead, put: Put) {
  for (const cell of cells) {
    for (const mark of cell.marks) if (mark.kind === 'field') put(mark.target, mark.field, cell);
  }
}

/** Where a field's own bookmark was deleted with its text, the cells after its label are the field. */
function byLabels(
  { cells }: RowRead,
  known: (target: string) => ReadonlyMap<ReplyField, CellRead> | undefined,
  put: Put,
) {
  cells.forEach((cell, at) => {
    for (const mark of cell.marks) {
      if (mark.kind !== 'label') continue;
      const wanted = mark.field === 'agree' ? stances : [mark.field];
      wanted.forEach((field, step) => {
        const found = cells[at + 1 + step];
        const isFree = found && !found.marks.some((one) => one.kind !== 'head');
        if (found && isFree && !known(mark.target)?.has(field)) put(mark.target, field, found);
      });
    }
  });
}

function answerOf(
  target: string,
  found: ReadonlyMap<ReplyField, CellRead>,
  names: StanceNames,
): AnswerRead {
  const stance = readStance(
    stances.flatMap((one) => {
      const cell = found.get(one);
      return cell ? [{ stance: one, kept: cell.kept }] : [];
    }),
    names,
  );
  const texts = replyFields
    .filter((one) => !isStance(one))
    .map((one) => [one, textOf(found.get(one))] as const);
  const fields = Object.fromEntries(
    texts.map(([field, text]) => [field, text.slice(0, most[field])]),
  );
  return {
    target,
    words: {
      answer: stance.kind === 'said' ? stance.answer : null,
      what: '',
      who: '',
      by: '',
      accuracy: '',
      ...fields,
    },
    doubt: stance.kind === 'said' ? null : stance,
    over: texts
      .map(([field, text]) => text.slice(most[field]))
      .filter(Boolean)
      .join('\n'),
  };
}

const isStance = (field: ReplyField): field is Stance => stances.some((one) => one === field);

/** Line by line as somebody typed it, without blanks at the ends. */
export const textOf = (cell: Pick<CellRead, 'said'> | undefined): string =>
  (cell?.said ?? '')
    .replaceAll(boxes.ticked, '☒')
    .replaceAll(boxes.empty, '☐')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

import { Bookmark, type FileChild, Paragraph, TableRow, TextRun } from 'docx';
import type {
  CriteriaTable,
  CriterionRow,
  Pair,
  Quotation,
  Shares,
} from '../../../shared/report/report.ts';
import { colour } from '../../word/look.ts';
import { cell, fixedTable, gap, headerRow, widthsOf } from '../../word/table.ts';
import { notes } from './lists.ts';
import { isSilent, pill, strip } from './marks.ts';
import { placeOf } from './places.ts';
import { lines, spoken } from './text.ts';

/** About half a page of text: a longer row may break across pages rather than leave one half empty. */
const longRow = 2000;
/** More members than this have no room for a square each. */
const widestStrip = 16;

export function criteriaTable({ titles, criteria, alt }: CriteriaTable): FileChild[] {
  const own = titles.ratings === null ? [] : [titles.ratings];
  const widths = widthsOf(own.length > 0 ? [0.075, 0.545, 0.15, 0.23] : [0.075, 0.725, 0.2]);
  const columns = [titles.code, titles.criterion, titles.agreed, ...own];
  const header = headerRow(
    columns.map((title) => ({ title, align: 'left' })),
    widths,
  );
  const rows = criteria.map((row) => criterionRow(row, widths));
  return [fixedTable([header, ...rows], widths, 80, { description: alt }), gap(6)];
}

function criterionRow(row: CriterionRow, widths: readonly number[]): TableRow {
  const own = row.ratings ? [spreads(row, row.ratings)] : [];
  const cells = [[code(row)], says(row), agreed(row), ...own];
  return new TableRow({
    cantSplit: lengthOf(row) < longRow,
    children: cells.map((paragraphs, index) => cell(paragraphs, widths[index] ?? 0)),
  });
}

/** The statement, why the team agreed on its level, what it rests on, and what members noted. */
function says(row: CriterionRow): Paragraph[] {
  const { statement, language, reason, without, dissents, sites, sources, quotes, evidence } = row;
  return [
    new Paragraph({ style: 'TableText', children: lines(statement, spoken(language)) }),
    ...(reason ? [labelled(reason)] : []),
    ...(without ? [labelled(without)] : []),
    ...(dissents ? [labelled(dissents)] : []),
    ...(dissents?.quotes ?? []).map(quotation),
    ...sites.map(labelled),
    ...(sources ? [labelled(sources)] : []),
    ...(quotes ? [labelled(quotes)] : []),
    ...(quotes?.quotes ?? []).map(quotation),
    ...(evidence ? [labelled(evidence)] : []),
    ...(evidence?.notes ?? []).map((text) => note(text, evidence?.language)),
  ];
}

const note = (text: string, language?: string) =>
  new Paragraph({ style: 'TableNote', numbering: notes, children: lines(text, spoken(language)) });

const quotation = ({ text, from, language }: Quotation) =>
  new Paragraph({
    style: 'TableNote',
    numbering: notes,
    children: [
      ...lines(text, { color: colour.ink, ...spoken(language) }),
      ...(from === '' ? [] : [new TextRun(` ${from}`)]),
    ],
  });

const agreed = ({ agreed: mark }: CriterionRow): Paragraph[] => [
  ...(isSilent(mark) ? [] : [new Paragraph({ style: 'TableText', children: [pill(mark)] })]),
  new Paragraph({ style: 'TableQuiet', text: mark.name }),
];

/** What answers were before the talk, where somebody changed theirs, and what they are. */
const spreads = ({ before }: CriterionRow, ratings: Shares): Paragraph[] =>
  before
    ? [
        labelled(before),
        ...spread(before.shares),
        labelled({ label: before.after }),
        ...spread(ratings),
      ]
    : spread(ratings);

function spread(ratings: Shares): Paragraph[] {
  const words = new Paragraph({ style: 'TableQuiet', text: ratings.text });
  return ratings.kind === 'closed' || ratings.of > widestStrip
    ? [words]
    : [new Paragraph({ style: 'TableText', children: strip(ratings.parts) }), words];
}

/** Open points and other lists lead here. */
const code = ({ id, code: text }: CriterionRow) =>
  new Paragraph({
    style: 'TableText',
    children: [new Bookmark({ id: placeOf(id), children: [new TextRun({ text, bold: true })] })],
  });

const labelled = ({ label, value, language }: Partial<Pair> & Pick<Pair, 'label'>) =>
  new Paragraph({
    style: 'TableQuiet',
    children: [
      new TextRun({ text: `${label} `, bold: true, color: colour.ink }),
      ...(value === undefined ? [] : lines(value, spoken(language))),
    ],
  });

/** About eight lines: more of a first row would draw much down to the next page. */
const shortRow = 600;

/** Whether the first row of a table is so short that what is above it can stay with it. */
export const beginsShort = ({ criteria: [first] }: CriteriaTable): boolean =>
  first !== undefined && lengthOf(first) < shortRow;

const lengthOf = ({ statement, reason, dissents, sites, quotes, evidence }: CriterionRow) =>
  [
    statement,
    reason?.value ?? '',
    ...sites.map((one) => one.value),
    ...[...(dissents?.quotes ?? []), ...(quotes?.quotes ?? [])].map((one) => one.text),
    ...(evidence?.notes ?? []),
  ].join('').length;

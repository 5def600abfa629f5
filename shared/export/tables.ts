import type { Language } from '../language/locales.ts';
import { languages, type Words } from '../language/words.ts';
import type { Perspective } from '../model/member.ts';
import type { Exported } from './exported.ts';

export const tableNames = [
  'ratings',
  'decisions',
  'evidence',
  'quotations',
  'dissents',
  'findings',
  'recommendations',
] as const;
export type TableName = (typeof tableNames)[number];

/** A table for a spreadsheet: every cell is text, so that no program takes a code for a number or a day. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Rows = readonly (readonly string[])[];

/** What was exported as tables, in its language, each code with what it is called. */
export function buildTables(exported: Exported): Table[] {
  const words = languages[exported.language as Language];
  const { columns, sheets } = words.ways;
  const c = columns;
  const table = (name: TableName, heads: readonly string[], rows: Rows): Table => ({
    ...{ name, title: sheets[name], columns: heads, rows },
  });
  return [
    table(
      'ratings',
      [c.criterion, c.topic, c.answer, c.answerName, c.perspective, c.perspectiveName],
      ratingRows(exported, words),
    ),
    table(
      'decisions',
      [c.code, c.part, c.title, c.answer, c.answerName, c.setAside, c.reason, c.without],
      decisionRows(exported, words),
    ),
    table(
      'evidence',
      [
        ...[c.criterion, c.topic, c.kind, c.kindName, c.site, c.day],
        ...[c.group, c.groupName, c.says, c.saysName],
      ],
      evidenceRows(exported, words),
    ),
    table('quotations', [c.criterion, c.topic, c.text, c.from], quotationRows(exported)),
    table(
      'dissents',
      [c.code, c.text, c.perspective, c.perspectiveName],
      dissentRows(exported, words),
    ),
    table(
      'findings',
      [c.kind, c.kindName, c.text, c.codes, c.removers, c.language],
      findingRows(exported, words),
    ),
    table(
      'recommendations',
      [c.number, c.priority, c.priorityName, c.text, c.codes, c.whom, c.language],
      recommendationRows(exported, words),
    ),
  ];
}

const ratingRows = (exported: Exported, words: Words): Rows => {
  const topic = topicsOf(exported);
  return exported.ratings.map(({ criterion, answer, label, perspective }) => [
    ...[criterion, topic(criterion), answer, label],
    ...perspectiveCells(perspective, words),
  ]);
};

const decisionRows = ({ decisions }: Exported, words: Words): Rows =>
  decisions.map(({ code, what, title, answer, label, setAside, reason, without }) => [
    ...[code, words.ways.parts[what], title, answer ?? '', label],
    setAside ? words.field.yes : words.field.no,
    reason,
    without.map((one) => words.field.perspectives[one]).join(', '),
  ]);

function evidenceRows(exported: Exported, words: Words): Rows {
  const topic = topicsOf(exported);
  const called = new Map(exported.interviews.map((one) => [one.group, one.label]));
  return exported.evidence.map(({ criterion, kind, site, on, group, says }) => [
    ...[criterion ?? '', topic(criterion), kind, words.evidence.kinds[kind], site, on ?? ''],
    ...[group ?? '', group ? (called.get(group) ?? '') : ''],
    ...[says ?? '', says ? words.ways.says[says] : ''],
  ]);
}

const quotationRows = (exported: Exported): Rows => {
  const topic = topicsOf(exported);
  return exported.quotations.map(({ criterion, text, from }) => [
    ...[criterion, topic(criterion), text, from],
  ]);
};

const dissentRows = ({ dissents }: Exported, words: Words): Rows =>
  dissents.map(({ code, text, perspective }) => [
    ...[code, text],
    ...perspectiveCells(perspective, words),
  ]);

const findingRows = ({ findings }: Exported, { ways, chapters }: Words): Rows =>
  findings.map(({ kind, text, codes, removers, language }) => [
    ...[kind, ways.findings[kind], text, codes.join(', ')],
    ...[removers.map((one) => chapters.who[one]).join(', '), language],
  ]);

const recommendationRows = ({ recommendations }: Exported, { chapters }: Words): Rows =>
  recommendations.map(({ number, priority, text, codes, whom, language }) => [
    ...[number, priority, chapters.priorities[priority], text, codes.join(', ')],
    ...[whom.map((one) => chapters.who[one]).join(', '), language],
  ]);

const perspectiveCells = (one: Perspective | null, { field }: Words) =>
  one === null ? ['', ''] : [one, field.perspectives[one]];

/** The topic of a criterion; empty for one that is no longer in this version. */
function topicsOf({ instrument }: Exported) {
  const topics = new Map(
    instrument.themes
      .flatMap((theme) => theme.standards)
      .flatMap((standard) => standard.criteria.map((one) => [one.code, one.topic])),
  );
  return (code: string | null) => topics.get(code ?? '') ?? '';
}

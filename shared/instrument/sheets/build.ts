import { wordsColumn } from './columns.ts';
import { parentOf, type Rows } from './rows.ts';
import type { SheetRow } from './sheet.ts';
import type { Traced } from './traced.ts';

type Path = readonly PropertyKey[];

/** Rows, and those of each part by what they belong to: looking through all of them for each would be felt. */
export interface Groups {
  readonly rows: Rows;
  readonly standards: Group;
  readonly criteria: Group;
  readonly prompts: Group;
  readonly options: Group;
}
type Group = (key: string) => readonly SheetRow[];

export function groups(rows: Rows): Groups {
  return {
    rows,
    standards: grouped(rows.Standards, (row) => parentOf(row.text('code'))),
    criteria: grouped(rows.Criteria, (row) => parentOf(row.text('code'))),
    prompts: grouped(rows.Prompts, (row) => row.text('criterion')),
    options: grouped(rows.Options, (row) => row.text('criterion')),
  };
}

function grouped(rows: readonly SheetRow[], by: (row: SheetRow) => string): Group {
  const found = Map.groupBy(rows, by);
  return (key) => found.get(key) ?? [];
}

/** Everything that building one language needs. */
interface Bench extends Groups {
  readonly language: string;
  readonly traced: Traced;
}

/** Puts an instrument together from rows, unchecked: the schema judges it, and `traced` knows the cells. */
export function buildInstrument(all: Groups, language: string, traced: Traced): unknown {
  const bench = { ...all, language, traced };
  return {
    ...instrumentParts(bench),
    language,
    scale: buildScale(bench),
    ...buildApplicability(bench),
    themes: all.rows.Themes.map((row, at) => buildTheme(bench, row, ['themes', at])),
  };
}

function instrumentParts({ rows, language, traced }: Bench) {
  const part = (name: string, column: string) => {
    const row = rows.Instrument.find((one) => one.text('part').toLowerCase() === name);
    return row ? traced.from([name], row, column, row.text(column)) : undefined;
  };
  const words = (name: string) => part(name, wordsColumn('words', language));
  return {
    id: part('id', 'value'),
    version: part('version', 'value'),
    title: words('title'),
    notice: words('notice'),
    licence: words('licence'),
    source: words('source'),
  };
}

function buildScale(bench: Bench) {
  const of = (kind: string) =>
    bench.rows.Levels.filter((row) => row.text('kind').toLowerCase() === kind);
  const level = (row: SheetRow | undefined, path: Path) =>
    row && {
      code: bench.traced.from([...path, 'code'], row, 'code', row.text('code')),
      ...words(bench, row, path, ['name', 'meaning', 'plain']),
    };
  return {
    levels: of('level').map((row, at) => level(row, ['scale', 'levels', at])),
    notApplicable: level(of('not applicable')[0], ['scale', 'notApplicable']),
    notEnough: level(of('not enough evidence')[0], ['scale', 'notEnough']),
  };
}

function buildTheme(bench: Bench, row: SheetRow, path: Path) {
  const code = row.text('code');
  const standards = bench.standards(code);
  return {
    code: bench.traced.from([...path, 'code'], row, 'code', code),
    ...words(bench, row, path, ['title', 'statement', 'plain']),
    articles: numbers(bench, row, path, 'articles'),
    standards: standards.map((one, at) => buildStandard(bench, one, [...path, 'standards', at])),
  };
}

function buildStandard(bench: Bench, row: SheetRow, path: Path) {
  const code = row.text('code');
  const criteria = bench.criteria(code);
  return {
    code: bench.traced.from([...path, 'code'], row, 'code', code),
    ...words(bench, row, path, ['title', 'statement', 'plain']),
    criteria: criteria.map((one, at) => buildCriterion(bench, one, [...path, 'criteria', at])),
  };
}

function buildCriterion(bench: Bench, row: SheetRow, path: Path) {
  const { traced, language } = bench;
  const code = row.text('code');
  const formerly = row.text('formerly');
  const lookFor = wordsColumn('look for', language);
  return {
    code: traced.from([...path, 'code'], row, 'code', code),
    ...(formerly === ''
      ? {}
      : { formerly: traced.from([...path, 'formerly'], row, 'formerly', formerly) }),
    ...words(bench, row, path, ['topic', 'statement', 'plain']),
    lookFor: traced.from([...path, 'lookFor'], row, lookFor, lines(row.text(lookFor))),
    methods: list(bench, row, path, 'methods'),
    groups: list(bench, row, path, 'groups'),
    articles: numbers(bench, row, path, 'articles'),
    naWithoutBeds: traced.from(
      [...path, 'naWithoutBeds'],
      row,
      'without beds',
      yesNo(row.text('without beds')),
    ),
    ...buildPrompts(bench, code, [...path, 'prompts']),
    ...buildQuestion(bench, row, [...path, 'question']),
  };
}

function buildPrompts({ prompts, language, traced }: Bench, code: string, path: Path) {
  const column = wordsColumn('text', language);
  const own = prompts(code);
  if (own.length === 0) return {};
  const entries = own.map((row) => {
    const kind = row.text('for').toLowerCase();
    return [kind, traced.from([...path, kind], row, column, lines(row.text(column)))];
  });
  return { prompts: Object.fromEntries(entries) };
}

function buildQuestion(bench: Bench, row: SheetRow, path: Path) {
  const kind = row.text('question').toLowerCase();
  if (kind === '' || kind === 'level') return {};
  const { traced, language } = bench;
  const question = { kind: traced.from([...path, 'kind'], row, 'question', kind) };
  if (kind === 'choice') return { question: { ...question, ...choice(bench, row, path) } };
  if (kind !== 'number') return { question };
  const unit = wordsColumn('unit', language);
  return {
    question: {
      ...question,
      unit: traced.from([...path, 'unit'], row, unit, row.text(unit)),
      least: traced.from([...path, 'least'], row, 'least', number(row.text('least'))),
      most: traced.from([...path, 'most'], row, 'most', number(row.text('most'))),
    },
  };
}

function choice({ options: all, language, traced }: Bench, row: SheetRow, path: Path) {
  const column = wordsColumn('label', language);
  const options = all(row.text('code')).map((one, at) => ({
    code: traced.from([...path, 'options', at, 'code'], one, 'code', one.text('code')),
    label: traced.from([...path, 'options', at, 'label'], one, column, one.text(column)),
  }));
  const several = traced.from([...path, 'several'], row, 'several', yesNo(row.text('several')));
  return { options, several };
}

function buildApplicability(bench: Bench) {
  const { rows, language, traced } = bench;
  if (rows.Applicability.length === 0) return {};
  const column = wordsColumn('reason', language);
  return {
    applicability: rows.Applicability.map((row, at) => ({
      types: list(bench, row, ['applicability', at], 'types'),
      criteria: list(bench, row, ['applicability', at], 'criteria'),
      reason: traced.from(['applicability', at, 'reason'], row, column, row.text(column)),
    })),
  };
}

/** The words of a row in the language that is being built. */
function words<Part extends string>(
  { language, traced }: Bench,
  row: SheetRow,
  path: Path,
  parts: readonly Part[],
): Record<Part, string> {
  const entries = parts.map((part) => {
    const column = wordsColumn(part, language);
    return [part, traced.from([...path, part], row, column, row.text(column))];
  });
  return Object.fromEntries(entries);
}

function list({ traced }: Bench, row: SheetRow, path: Path, column: string): string[] {
  return traced.from([...path, column], row, column, split(row.text(column)));
}

function numbers({ traced }: Bench, row: SheetRow, path: Path, column: string) {
  return traced.from([...path, column], row, column, split(row.text(column)).map(number));
}

const split = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Left as it is where it is no number, so that the schema says so. */
const number = (text: string): number | string =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

const yesNo = (text: string): boolean | string => {
  const said = text.toLowerCase();
  return said === 'yes' || said === 'true'
    ? true
    : said === 'no' || said === 'false'
      ? false
      : text;
};

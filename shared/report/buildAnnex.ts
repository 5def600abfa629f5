import type { Standard, Theme } from '../instrument/instrument.ts';
import {
  codeMark,
  column,
  fullMark,
  groupRow,
  heading,
  paragraph,
  row,
  table,
  text,
} from './blocks.ts';
import { buildFormer } from './buildFormer.ts';
import { marksOf } from './mark.ts';
import { agreed, decisionMarks, isForPublic, type Material, ratingMarks } from './material.ts';
import { shortId } from './naming.ts';
import { partCell } from './references.ts';
import type { Block, Cell, Pairs, Row, Table } from './report.ts';

/** The scale, all decisions at a glance, whose wording it is, and what the report was made from. */
export function buildAnnex(material: Material): Block[] {
  const { annex } = material.words.report;
  return [
    heading(1, 'annex', annex.title, true),
    heading(2, 'annex-scale', annex.scale),
    { ...scaleTable(material), name: 'scale' },
    heading(2, 'annex-instrument', annex.instrument),
    instrumentPairs(material),
    heading(2, 'annex-data', annex.data),
    dataPairs(material),
    paragraph(annex.dataNote, 'quiet'),
    ...buildFormer(material),
    heading(2, 'annex-decisions', annex.decisions, true),
    paragraph(annex.decisionsNote, 'quiet'),
    decisionsTable(material),
  ];
}

function scaleTable(material: Material): Table {
  const { annex } = material.words.report;
  const { scale } = material.facts.instrument;
  const meanings = [...scale.levels, scale.notApplicable, scale.notEnough].map(
    (one) => one.meaning,
  );
  const silent = [
    { mark: decisionMarks(material).at(-1), meaning: annex.notDecidedMeaning },
    // Members' own answers are nothing that the public reads.
    ...(isForPublic(material)
      ? []
      : [{ mark: ratingMarks(material).at(-1), meaning: annex.notRatedMeaning }]),
  ];
  const rows = [
    ...marksOf(scale).map((mark, index) => ({ mark, meaning: meanings[index] ?? '' })),
    ...silent,
  ];
  return table(
    annex.scaleAlt,
    [column(annex.answer, 0.34), column(annex.meaning, 0.66)],
    rows.flatMap(({ mark, meaning }) => (mark ? [row(fullMark(mark), text(meaning))] : [])),
  );
}

/** One row a standard: its level, then one narrow cell for each of its criteria. */
function decisionsTable(material: Material): Table {
  const { annex } = material.words.report;
  const { themes } = material.facts.instrument;
  const most = Math.max(...themes.flatMap((t) => t.standards.map((one) => one.criteria.length)));
  const numbers = Array.from({ length: most }, (_, index) => String(index + 1));
  const share = 0.09;
  return table(
    annex.decisionsAlt,
    [
      column(annex.standard, 1 - share * (most + 1)),
      column(annex.level, share, 'center'),
      ...numbers.map((number) => column(number, share, 'center')),
    ],
    themes.flatMap((theme) => themeRows(material, theme, most)),
    'close',
  );
}

function themeRows(material: Material, theme: Theme, width: number): Row[] {
  return [
    groupRow(...decisionCells(material, theme, [], width)),
    ...theme.standards.map((standard) =>
      row(...decisionCells(material, standard, standard.criteria, width)),
    ),
  ];
}

function decisionCells(
  material: Material,
  { code, title }: Theme | Standard,
  criteria: readonly { readonly code: string }[],
  width: number,
): Cell[] {
  const marks = criteria.map((one) => codeMark(agreed(material, one.code)));
  return [
    partCell(code, material.words.report.results.heading(code, title)),
    codeMark(agreed(material, code)),
    ...marks,
    ...Array.from({ length: width - marks.length }, () => text('')),
  ];
}

function instrumentPairs({ facts, words }: Material): Pairs {
  const { label, instrumentVersion } = words.report;
  const { title, version, notice, source, licence } = facts.instrument;
  return {
    kind: 'pairs',
    pairs: [
      { label: label.instrument, value: instrumentVersion(title, version) },
      { label: label.notice, value: notice },
      { label: label.source, value: source },
      { label: label.licence, value: licence },
    ],
  };
}

function dataPairs({ facts, words, timeZone }: Material): Pairs {
  const { label, ...report } = words.report;
  const { service, round, from, to } = facts.assessment;
  const { id, version, language } = facts.instrument;
  return {
    kind: 'pairs',
    pairs: [
      { label: label.service, value: service.name },
      {
        label: label.round,
        value: report.subtitle(words.field.round(round), words.field.dates(from, to)),
      },
      {
        label: label.instrument,
        value: `${id} ${version} (${language})`,
      },
      { label: words.kinds.assessment, value: shortId(facts) },
      { label: label.position, value: report.position(facts.position) },
      { label: label.madeOn, value: report.madeOn(facts.readAt, timeZone) },
    ],
  };
}

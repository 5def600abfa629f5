import type { Criterion } from '../instrument/instrument.ts';
import { codeMark, column, heading, paragraph, row, shares, table, text } from './blocks.ts';
import { buildBefore } from './buildBefore.ts';
import { buildByPerspective } from './buildByPerspective.ts';
import { buildShares } from './buildShares.ts';
import { agreed, type Material } from './material.ts';
import type { Block, Cell, Row, Shares } from './report.ts';
import { underThemes } from './underThemes.ts';

/** How members answered every criterion, in counts: nothing in it says whose answer is whose. */
export function buildAllRatings(material: Material): Block[] {
  const { annexes, report } = material.words;
  const columns = [
    column(report.results.criterion, 0.34),
    column(report.results.agreed, 0.12, 'center'),
    column(report.together.before, 0.27),
    column(annexes.ratings.after, 0.27),
  ];
  const rows = underThemes(material.facts.instrument, (one) => [criterionRow(material, one)]);
  return [
    heading(2, 'annex-ratings', annexes.ratings.title, true),
    paragraph(annexes.ratings.intro, 'quiet'),
    table(annexes.ratings.alt, columns, rows, 'close'),
    ...buildByPerspective(material),
  ];
}

function criterionRow(material: Material, { code, topic }: Criterion): Row {
  const now = buildShares(material, code);
  const before = buildBefore(material, code);
  return row(
    text(material.words.report.results.inText(code, topic)),
    codeMark(agreed(material, code)),
    spread(before?.shares ?? now),
    before ? spread(now) : text(''),
  );
}

const spread = (one: Shares): Cell => (one.kind === 'closed' ? text(one.text) : shares(one.parts));

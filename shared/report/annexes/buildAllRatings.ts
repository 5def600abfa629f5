import type { Criterion } from '../../instrument/instrument.ts';
import { codeMark, column, heading, paragraph, row, shares, table, text } from '../blocks.ts';
import { buildBefore } from '../chapters/buildBefore.ts';
import { buildByPerspective } from '../chapters/buildByPerspective.ts';
import { buildShares } from '../chapters/buildShares.ts';
import { underThemes } from '../chapters/underThemes.ts';
import { agreed, codesOf, type Material } from '../material.ts';
import type { Block, Cell, Row, Shares } from '../report.ts';

/** How members answered every criterion, in counts: nothing in it says whose answer is whose. */
export function buildAllRatings(material: Material): Block[] {
  const { annexes, report } = material.words;
  // Where nobody changed their mind, nothing stands beside the answers.
  const changed = codesOf(material).criteria.some((code) => buildBefore(material, code));
  const columns = [
    column(report.results.criterion, changed ? 0.34 : 0.46),
    column(report.results.agreed, changed ? 0.12 : 0.14, 'center'),
    column(report.together.before, changed ? 0.27 : 0.4),
    ...(changed ? [column(annexes.ratings.after, 0.27)] : []),
  ];
  const rows = underThemes(material.facts.instrument, (one) => [
    criterionRow(material, one, changed),
  ]);
  return [
    heading(2, 'annex-ratings', annexes.ratings.title, true),
    paragraph(annexes.ratings.intro, 'quiet'),
    table(
      { title: material.words.captions.answers, alt: annexes.ratings.alt },
      columns,
      rows,
      'close',
    ),
    ...buildByPerspective(material),
  ];
}

function criterionRow(material: Material, { code, topic }: Criterion, changed: boolean): Row {
  const now = buildShares(material, code);
  const before = buildBefore(material, code);
  return row(
    text(material.words.report.results.inText(code, topic)),
    codeMark(agreed(material, code)),
    spread(before?.shares ?? now),
    ...(changed ? [before ? spread(now) : text('')] : []),
  );
}

const spread = (one: Shares): Cell => (one.kind === 'closed' ? text(one.text) : shares(one.parts));

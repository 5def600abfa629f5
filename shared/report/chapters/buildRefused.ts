import type { RefusedAccess } from '../../model/refusedAccess.ts';
import { column, heading, paragraph, row, table, text } from '../blocks.ts';
import { isForPublic, type Material } from '../material.ts';
import { codesCell } from '../references.ts';
import type { Block, Row } from '../report.ts';
import { byDay, codesInWords, dayInWords, siteName } from './naming.ts';

/** What the team was kept from: a finding of its own. */
export function buildRefused(material: Material): Block[] {
  const { results } = material.words.report;
  const refused = [...material.facts.visit.refused.values()];
  if (refused.length === 0) return [];
  const open = isForPublic(material);
  const columns = [
    column(results.refusedWhat, 0.26),
    ...(open ? [] : [column(results.refusedBy, 0.18)]),
    column(results.refusedWords, open ? 0.58 : 0.4),
    column(results.refusedCriteria, 0.16),
  ];
  const rows = refused
    .sort((a, b) => byDay(a.on, b.on) || a.words.localeCompare(b.words))
    .map((one) => refusedRow(material, one));
  return [
    heading(2, 'refused-access', results.refused),
    paragraph(results.refusedIntro),
    table(
      {
        title: material.words.captions.refused,
        alt: open ? material.words.kinds.public.refusedAlt : results.refusedAlt,
      },
      columns,
      rows,
    ),
  ];
}

function refusedRow(
  material: Material,
  { kind, site, on, by, words, criteria }: RefusedAccess,
): Row {
  const what = material.words.plan.refused.kinds[kind];
  const where = [siteName(material, site), dayInWords(material, on)].filter(Boolean).join(', ');
  return row(
    text(where === '' ? what : `${what} (${where})`),
    ...(isForPublic(material) ? [] : [text(by)]),
    text(words.trim()),
    codesCell(material, codesInWords(material, criteria).join(', ')),
  );
}

import { type FileChild, Paragraph, TableRow } from 'docx';
import type { ReportKind } from '../../../shared/report/options.ts';
import type { Logo } from '../../../shared/report/report.ts';
import { cell, fixedTable, gap, noBorders, widthsOf } from '../../word/table.ts';
import type { Pictures } from '../pictures.ts';
import { fitting, image } from './photos.ts';

/** At most so large, in pixels; the table on one page has little room. */
export const logoSizes: Record<ReportKind, { readonly width: number; readonly height: number }> = {
  full: { width: 240, height: 72 },
  public: { width: 240, height: 72 },
  easy: { width: 240, height: 72 },
  table: { width: 160, height: 34 },
};

/** What the row of logos takes of a page, in twips; 0 where there is none. */
export const logosHeight = (logos: readonly Logo[], kind: ReportKind): number =>
  logos.length === 0
    ? 0
    : Math.max(...logos.map(({ size }) => fitting(size, logoSizes[kind]).height)) * 15 + 200;

/** The service's at the left, the team's at the right; one alone at the left. */
export function logoRow(logos: readonly Logo[], kind: ReportKind, pictures: Pictures): FileChild[] {
  if (logos.length === 0) return [];
  const widths = widthsOf([0.5, 0.5]);
  const cells = widths.map((width, at) => {
    const logo = logos[at];
    return cell(
      [
        new Paragraph({
          spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
          alignment: at === 0 ? 'left' : 'right',
          children: logo ? [image(logo, logoSizes[kind], pictures)] : [],
        }),
      ],
      width,
      { middle: true },
    );
  });
  const row = new TableRow({ cantSplit: true, children: cells });
  return [fixedTable([row], widths, 0, { borders: noBorders, side: 0 }), gap(10)];
}

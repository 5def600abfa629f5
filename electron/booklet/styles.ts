import type { IStylesOptions } from 'docx';
import { colour, font } from '../word/look.ts';
import { heading, own, spacing } from '../word/style.ts';
import { line } from '../word/table.ts';
import type { Sheet } from './sheet.ts';

/** Of lines to write on: seen when printed in grey, weaker than handwriting. */
export const writing = '8B9A99';

/** Named styles, so that whoever edits a booklet can change its look in one place. */
export function styles({ sizes, quiet, tag }: Sheet): IStylesOptions {
  const { leading, space } = sizes;
  const strong = { size: sizes.body, bold: true, color: colour.brand };
  return {
    default: {
      document: {
        run: {
          font,
          size: sizes.body,
          color: colour.ink,
          language: { value: tag, bidirectional: tag },
        },
        paragraph: { spacing: spacing(0, space, leading) },
      },
      title: {
        run: { font, size: sizes.title, bold: true, color: colour.brand },
        paragraph: { spacing: spacing(0, space, 252) },
      },
      heading1: heading(1, sizes.heading1, colour.brand, spacing(space * 2, space, 252), true),
      heading2: heading(2, sizes.heading2, colour.ink, spacing(space * 2, space, 252), true),
    },
    paragraphStyles: [
      own('Kicker', strong, spacing(0, 60, 252)),
      own('Subtitle', { color: quiet }, spacing(0, 0, 252)),
      own('Lead', {}, spacing(60, space, leading)),
      own('Bullet', {}, spacing(0, space / 2, leading)),
      own('Cell', {}, spacing(0, 0, leading)),
      own('CellStrong', { bold: true }, spacing(0, 0, leading)),
      own('Small', { size: sizes.small, color: quiet }, spacing(0, 0, leading)),
      own('Fill', { size: sizes.small, color: quiet }, spacing(space, 0, leading)),
      own('Code', strong, spacing(0, 0, leading)),
      own('Prompt', { size: sizes.prompt }, spacing(30, 60, 259)),
      own('Row', { size: sizes.row }, spacing(0, 0, sizes.rowLeading)),
      own('RowHead', { size: sizes.row, bold: true, color: quiet }, spacing(0, 0, 245)),
      own('Tick', {}, spacing(0, 0, 220)),
      own('TickCode', { size: sizes.least, color: quiet }, spacing(0, 0, 220)),
      own('Running', { size: sizes.running, color: quiet }, spacing(0, 0, 240)),
      ruled(sizes.ruled),
    ],
  };
}

/** A line to write on. Word and LibreOffice would join neighbours' borders into one frame but for the line between. */
const ruled = (height: number) => ({
  id: 'Ruled',
  name: 'Ruled',
  basedOn: 'Normal',
  paragraph: {
    spacing: { before: 0, after: 0, line: height, lineRule: 'exact' as const },
    border: { bottom: line(writing, 6), between: line(writing, 6) },
  },
});

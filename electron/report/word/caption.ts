import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { Caption } from '../../../shared/report/report.ts';
import { placeOf } from './places.ts';

/** "Table 3. The scale", its number a field that Word counts again; stays with the table or chart below it. */
export const captionOver = (caption: Caption): Paragraph => captionLine(caption, true);

/** The same below a photo. */
export const captionUnder = (caption: Caption): Paragraph => captionLine(caption, false);

const captionLine = ({ id, label, number, text }: Caption, over: boolean) =>
  new Paragraph({
    style: 'Caption',
    keepNext: over,
    keepLines: true,
    ...(over ? {} : { spacing: { before: 60, after: 0 } }),
    children: [
      new Bookmark({
        id: placeOf(id),
        children: [
          new TextRun(`${label}\u00a0`),
          new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
        ],
      }),
      new TextRun(`.${text === '' ? '' : ' '}`),
      new TextRun({ text, bold: false }),
    ],
  });

import {
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { piecesOf } from '../../../shared/report/references.ts';
import type { Reference } from '../../../shared/report/report.ts';
import { isNumbered, placeOf } from './places.ts';

/** Text with the line breaks that its author typed. */
export const lines = (text: string, look: IRunOptions = {}): TextRun[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));

/** A language is said where it is another than the report's, so that nobody hears it read with the wrong voice. */
export const spoken = (language?: string | null): IRunOptions =>
  language ? { language: { value: language } } : {};

/** Text whose references can be followed. */
export const linked = (
  text: string,
  references: readonly Reference[] = [],
  look: IRunOptions = {},
): ParagraphChild[] =>
  piecesOf(text, references).flatMap((piece): ParagraphChild[] =>
    piece.to === null ? lines(piece.text, look) : [link(piece.text, piece.to, look)],
  );

/** The number of a caption is written again by Word, where somebody added one before it. */
const link = (text: string, to: string, look: IRunOptions) =>
  new InternalHyperlink({
    anchor: placeOf(to),
    children: [
      isNumbered(to)
        ? new SimpleField(`REF ${placeOf(to)} \\h`, text)
        : new TextRun({ ...look, style: 'Reference', text }),
    ],
  });

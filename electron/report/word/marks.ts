import { ShadingType, TextRun } from 'docx';
import type { Share } from '../../../shared/report/report.ts';
import { gauge, type Mark } from '../../../shared/report/written/mark.ts';
import { colour } from '../../word/look.ts';
import { paintOf } from './paint.ts';

/** No answer was given: no pill either. */
export const isSilent = ({ kind }: Mark) => kind === 'not-decided' || kind === 'not-rated';

/** An answer as a coloured pill with its squares and code, for one run of text. */
export function pill(mark: Mark, size = 17): TextRun {
  const { fill, text } = paintOf(mark);
  const squares = gauge(mark);
  const words = squares === '' ? mark.code : `${squares} ${mark.code}`;
  return new TextRun({
    // Spaces that hold: a blank at the end of a line has no colour behind it.
    text: `\u00a0${words}\u00a0`,
    size,
    bold: true,
    color: text,
    ...(isSilent(mark) ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

/** The squares of a level alone, in large print; what is no level has its code. */
export function sign(mark: Mark): TextRun {
  const { fill, text } = paintOf(mark);
  return new TextRun({
    text: `\u00a0${gauge(mark) || mark.code}\u00a0`,
    size: 34,
    bold: true,
    color: text,
    ...(isSilent(mark) ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

/** The pill, then the answer's name. */
export const pillWithName = (mark: Mark, size = 17): TextRun[] => [
  pill(mark, size),
  new TextRun({ text: `  ${mark.name}`, size: size + 1 }),
];

/** One square a member in the colour of their answer; hollow where they did not rate. Says nothing its words don't. */
export const strip = (parts: readonly Share[]): TextRun[] =>
  parts.map(({ mark, count }) => {
    const silent = mark.kind === 'not-rated';
    return new TextRun({
      text: (silent ? '□' : '■').repeat(count),
      color: silent ? colour.quiet : paintOf(mark).fill,
    });
  });

/** How often each answer was given: a number before each pill, which has its code only; silence has its name. */
export const counted = (parts: readonly Share[], size: number): TextRun[] =>
  parts.flatMap(({ mark, count }, at) => {
    const number = new TextRun({ text: `${at > 0 ? '   ' : ''}${count}\u00a0`, size });
    return [number, isSilent(mark) ? new TextRun({ text: mark.name, size }) : codePill(mark, size)];
  });

function codePill(mark: Mark, size: number): TextRun {
  const { fill, text } = paintOf(mark);
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill };
  return new TextRun({ text: `\u00a0${mark.code}\u00a0`, size, bold: true, color: text, shading });
}

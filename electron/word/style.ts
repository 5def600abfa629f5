import { font } from './look.ts';

/** Sizes are half points, distances twips. */
export const spacing = (before: number, after: number, line = 264) => ({
  before,
  after,
  line,
  // Word takes this for granted; LibreOffice sets lines without it at an exact height.
  lineRule: 'auto' as const,
});

/** A heading's style, whose level also makes it a line of a PDF's outline. */
export const heading = (
  level: 1 | 2 | 3,
  size: number,
  color: string,
  space: object,
  bold: boolean,
) => ({
  run: { font, size, color, bold },
  paragraph: { spacing: space, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

/** A paragraph style of ours, by its name. */
export const own = (name: string, run: object, space: object, more: object = {}) => ({
  id: name,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing: space, ...more },
});

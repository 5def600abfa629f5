import { font } from './look.ts';

/** Sizes are half points, distances twips. */
export const spacing = (before: number, after: number, line = 264) => ({
  before,
  after,
  line,
  // Word takes this for granted; LibreOffice sets lines without it at an exact height.
  lineRule: 'auto' as const,
});

/** A heading's style. */
export const heading = (size: number, color: string, space: object, bold: boolean) => ({
  run: { font, size, color, bold },
  paragraph: { spacing: space, keepNext: true, keepLines: true },
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

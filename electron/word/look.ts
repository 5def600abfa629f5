/**
 * Arial: on every Windows and Mac, with Liberation Sans as wide on Linux, and in docx's width tables, so that pages break
 * where the contents say whatever opens the file.
 */
export const font = 'Arial';

/** Six hex digits, as Word wants them. */
export const colour = {
  ink: '1F2A2C',
  quiet: '566466',
  brand: '0E4A47',
  rule: 'C9D4D2',
  tint: 'F2F6F5',
  group: 'E3ECEA',
  warm: 'FBF3E2',
  warmRule: 'C98A12',
  /** White, tint and warm behind it have a contrast of at least 6 to 1. */
  alarm: '9B2C1B',
  white: 'FFFFFF',
} as const;

/** Twips (1/1440 inch) throughout: A4 with even margins. */
export const page = {
  width: 11906,
  height: 16838,
  side: 1191,
  top: 1531,
  bottom: 1304,
  header: 680,
  footer: 567,
} as const;
export const textWidth = page.width - 2 * page.side;

/** The same as a section of Word wants it. */
export const paper = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.top,
    bottom: page.bottom,
    left: page.side,
    right: page.side,
    header: page.header,
    footer: page.footer,
  },
} as const;

const letter = { width: 12240, height: 15840 } as const;

/** US Letter: wider at the sides, so that the text is as wide as on A4 and every table fits both; less at top and foot. */
export const letterPaper = {
  size: letter,
  margin: {
    ...paper.margin,
    top: 1300,
    bottom: 1080,
    left: (letter.width - textWidth) / 2,
    right: (letter.width - textWidth) / 2,
    header: 600,
    footer: 480,
  },
} as const;

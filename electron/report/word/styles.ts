import type { IStylesOptions } from 'docx';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { colour, font, textWidth } from '../../word/look.ts';
import { heading, own, spacing } from '../../word/style.ts';

/** Named styles, so that whoever edits the file can change its look in one place. */
export const styles = (language: Language, large = false): IStylesOptions =>
  large ? enlarged(usual(language)) : usual(language);

const usual = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: {
        font,
        size: 20,
        color: colour.ink,
        language: { value: languages[language].locale.tag },
      },
      paragraph: { spacing: spacing(0, 120) },
    },
    title: { run: { size: 56, color: colour.white }, paragraph: { spacing: spacing(0, 200, 252) } },
    caption: {
      run: { size: 17, bold: true, italics: false, color: colour.ink },
      paragraph: { spacing: spacing(160, 60), keepNext: true },
    },
    heading1: heading(1, 44, colour.brand, spacing(0, 240, 252), false),
    heading2: heading(2, 28, colour.brand, spacing(320, 120, 252), true),
    heading3: heading(3, 22, colour.ink, spacing(320, 60, 252), true),
  },
  characterStyles: [
    {
      id: 'Reference',
      name: 'Reference',
      run: { color: colour.brand, underline: { type: 'single', color: colour.rule } },
    },
  ],
  paragraphStyles: [
    own('Bullet', {}, spacing(0, 80)),
    own('Lead', { size: 22, color: colour.ink }, spacing(0, 140, 288)),
    own('Quiet', { size: 17, color: colour.quiet }, spacing(40, 100)),
    own(
      'Kicker',
      { size: 18, bold: true, color: colour.white, characterSpacing: 12 },
      spacing(0, 160),
    ),
    own('CoverSubtitle', { size: 24, color: 'D5E6E2' }, spacing(0, 0)),
    own('ConcernsTitle', { size: 28, bold: true, color: colour.alarm }, spacing(0, 60, 252)),
    own('ContentsTitle', { size: 40, color: colour.brand }, spacing(0, 100, 252)),
    textHeading(2, { size: 26, bold: true, color: colour.brand }, spacing(280, 100, 252)),
    textHeading(3, { size: 21, bold: true, color: colour.ink }, spacing(200, 60, 252)),
    own('Point', { size: 20 }, spacing(140, 20)),
    own('PointQuiet', { size: 17, color: colour.quiet }, spacing(0, 40)),
    own('Quotation', { size: 20 }, spacing(120, 40, 276), quoted),
    own('QuotationFrom', { size: 17, color: colour.quiet }, spacing(0, 160, 264), quoted),
    // Single lines: docx cannot tell where a row breaks across pages when its lines are set wider.
    own('TableText', { size: 18 }, spacing(0, 0, 240)),
    own('TableClose', { size: 17 }, spacing(0, 0, 240)),
    own('TableQuiet', { size: 16, color: colour.quiet }, spacing(55, 0, 240)),
    own('TableNote', { size: 16, color: colour.quiet }, spacing(15, 10, 240)),
    own('TableHead', { size: 16, bold: true, color: colour.quiet }, spacing(0, 0, 240)),
    own('RunningHead', { size: 16, color: colour.quiet }, spacing(0, 0, 240)),
    // As close as lets the contents of a report with all its chapters stand on one page.
    contents(1, { size: 19, bold: true, color: colour.brand }, 0, spacing(80, 10, 240)),
    contents(2, { size: 17 }, 0, spacing(20, 0, 240)),
    contents(3, { size: 16, color: colour.quiet }, 300, spacing(0, 0, 240)),
  ],
});

/** A heading of a text that people wrote: in the outline, so that one can go to it, and not in the contents. */
const textHeading = (level: 2 | 3, run: object, space: object) =>
  own(`TextHeading${level}`, { font, ...run }, space, {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  });

/** Set in, with a bar at its side. */
const quoted = {
  indent: { left: 340, right: 340 },
  border: { left: { style: 'single' as const, size: 12, color: colour.rule, space: 10 } },
};

/** Word's own names for the lines of a table of contents, so that it keeps their look when it writes them anew. */
const contents = (level: number, run: object, left: number, space: object) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  run,
  paragraph: {
    spacing: space,
    indent: { left },
    tabStops: [{ type: 'right' as const, position: textWidth, leader: 'dot' as const }],
  },
});

/** Large print: nothing that is read smaller than 16 points, with room between the lines; what is checked, 12. */
const [leastSize, checkedSize] = [32, 24] as const;

function enlarged(usual: IStylesOptions): IStylesOptions {
  const { default: base = {}, paragraphStyles = [] } = usual;
  return {
    ...usual,
    default: {
      ...base,
      document: { ...base.document, run: { ...base.document?.run, size: leastSize } },
      heading1: heading(1, 42, colour.brand, spacing(400, 160, 264), true),
      heading2: heading(2, 34, colour.ink, spacing(320, 120, 264), true),
    },
    paragraphStyles: paragraphStyles.map((style) => ({
      ...style,
      run: { ...style.run, size: style.id === 'Quiet' ? checkedSize : leastSize },
    })),
  };
}

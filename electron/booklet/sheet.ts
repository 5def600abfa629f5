import {
  type IParagraphOptions,
  type IRunOptions,
  type ITableBordersOptions,
  Paragraph,
  type Table,
  type TableRow,
  TextRun,
} from 'docx';
import type { Booklet } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { fixedTable } from '../word/table.ts';
import { type Sizes, sizesOf } from './sizes.ts';

/** The paper that a booklet is drawn on: how large, and from which side its language is read. */
export interface Sheet {
  readonly sizes: Sizes;
  readonly large: boolean;
  readonly rightToLeft: boolean;
  /** Of the language, as Word calls it: en-GB. */
  readonly tag: string;
  /** Of asides; large print has no grey. */
  readonly quiet: string;
  readonly run: (text: string, options?: IRunOptions) => TextRun;
  readonly paragraph: (
    style: string | null,
    content: string | readonly Run[],
    options?: IParagraphOptions,
  ) => Paragraph;
  /** As wide as the text. Its words begin where those above and below do, unless there is room at their `side`. */
  readonly table: (
    rows: readonly TableRow[],
    widths: readonly number[],
    padding: number,
    lines: ITableBordersOptions,
    side?: number,
  ) => Table;
  /** A box to tick. */
  readonly box: () => TextRun;
  /** Lines to write on. */
  readonly ruled: (lines: number) => Paragraph[];
}
type Run = NonNullable<IParagraphOptions['children']>[number];

export function sheetFor({ print, language }: Pick<Booklet, 'print' | 'language'>): Sheet {
  const sizes = sizesOf[print];
  const rightToLeft = isRightToLeft(language);
  const run: Sheet['run'] = (text, options = {}) => new TextRun({ ...options, text, rightToLeft });
  const paragraph: Sheet['paragraph'] = (style, content, options = {}) =>
    new Paragraph({
      ...(style === null ? {} : { style }),
      ...options,
      bidirectional: rightToLeft,
      children: typeof content === 'string' ? [run(content)] : content,
    });
  return {
    sizes,
    rightToLeft,
    large: print === 'large',
    tag: wordTag(language),
    quiet: print === 'large' ? colour.ink : colour.quiet,
    run,
    paragraph,
    table: (rows, widths, padding, lines, side = 0) =>
      fixedTable(rows, widths, padding, { borders: lines, rightToLeft, side }),
    box: () => run('□', { size: sizes.box }),
    ruled: (lines) => Array.from({ length: lines }, () => paragraph('Ruled', [])),
  };
}

const english = 'en-GB';

/** The language with the country where most of its people live, as Word wants it. */
function wordTag(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return language === 'en' || !region ? english : `${language}-${region}`;
}

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

const isRightToLeft = (language: string) =>
  rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? '');

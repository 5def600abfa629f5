import { limits } from './limits.ts';
import { checkMarkup } from './markup.ts';
import { refused } from './refuse.ts';

/** What stands in a cell that held a formula or an error, so that its sheet and place are known after reading. */
export const marks = { formula: '\ue0f0formula', error: '\ue0f0error' } as const;

const prefix = '(?:[^\\s<>/:]+:)?';
/** Every tag of a row, a cell or a formula, whatever its namespace is called. */
const tags = new RegExp(`<(/?)${prefix}(row|c|f)(?=[\\s/>])([^<>]*)>`, 'g');
const starts = new RegExp(`<${prefix}(?:row|c|f)(?=[\\s/>])`, 'g');
const plainAttributes = /^(?:\s+[^\s<>="'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/;
const reference = /(?:^|[\s:])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const isError = /(?:^|[\s:])t\s*=\s*(?:"e"|'e')/;

/**
 * A sheet as it may be read: without the empty rows and cells that formatting leaves behind (a spreadsheet can have a
 * million), with marks where formulas and errors were, and with no cell further out than an instrument goes. The reader
 * would take the first and last of these as they come.
 */
export function tame(xml: string, name: string): { readonly xml: string; readonly area: number } {
  const tamed = withoutEmpty(xml);
  return { xml: tamed, area: checkedArea(tamed, name) };
}

interface OpenCell {
  readonly at: number;
  readonly attributes: string;
  mark: string | undefined;
}

function withoutEmpty(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  let cell: OpenCell | undefined;
  /** How much was kept before the row that is open, while nothing of it is kept. */
  let emptyRow: number | undefined;
  const keepUntil = (at: number) => kept.push(xml.slice(from, at));

  for (const { 0: tag, 1: closing, 2: element, 3: rest = '', index } of xml.matchAll(tags)) {
    const after = index + tag.length;
    const alone = rest.endsWith('/');
    if (element === 'f') {
      if (cell) cell.mark = marks.formula;
    } else if (alone) {
      keepUntil(index);
      from = after;
    } else if (element === 'c' && closing === '') {
      cell = { at: index, attributes: rest, mark: isError.test(rest) ? marks.error : undefined };
      emptyRow = undefined;
    } else if (element === 'c') {
      if (cell?.mark) {
        keepUntil(cell.at);
        kept.push(marked(cell));
        from = after;
      }
      cell = undefined;
    } else if (closing === '') {
      keepUntil(index);
      from = index;
      emptyRow = kept.length;
    } else if (emptyRow !== undefined) {
      kept.length = emptyRow;
      from = after;
      emptyRow = undefined;
    }
  }
  keepUntil(xml.length);
  return kept.join('');
}

const marked = ({ attributes, mark = '' }: OpenCell) =>
  `<c r="${referencesIn(attributes)[0] ?? ''}" t="inlineStr"><is><t>${mark}</t></is></c>`;

const referencesIn = (attributes: string): string[] =>
  [...attributes.matchAll(reference)].map(([, one, other]) => one ?? other ?? '');

/** Looks once more at what will be read, as taking something out can put other things together. */
function checkedArea(xml: string, name: string): number {
  checkMarkup(xml, name);
  let [seen, rows, columns] = [0, 0, 0];
  for (const { 1: closing, 2: element, 3: rest = '' } of xml.matchAll(tags)) {
    if (closing !== '') continue;
    seen++;
    if (!plainAttributes.test(rest) || element === 'f') throw refused('damaged', name);
    const references = referencesIn(rest);
    if (element === 'c' && references.length === 0) throw refused('damaged', name);
    for (const one of references) {
      const place = placeOf(one, element === 'c', name);
      rows = Math.max(rows, place.row);
      columns = Math.max(columns, place.column);
    }
  }
  if (seen !== (xml.match(starts)?.length ?? 0)) throw refused('damaged', name);
  return rows * columns;
}

/** The row of "7" or the cell of "H14", counted from 1. */
function placeOf(text: string, ofCell: boolean, name: string) {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})([1-9][0-9]{0,6})$/.exec(text) ?? [];
  if (digits === '' || (letters !== '') !== ofCell) throw refused('damaged', name);
  const row = Number(digits);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (row > limits.rows || column > limits.columns) throw refused('too-many-cells', text);
  return { row, column };
}

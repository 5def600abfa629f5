import { strToU8, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { Fault } from '../../shared/instrument/sheets/fault.ts';
import { type Cell, cellName, type Sheet } from '../../shared/instrument/sheets/sheet.ts';
import { limits } from './limits.ts';
import { checkMarkup } from './markup.ts';
import { refused } from './refuse.ts';
import { marks, tame } from './tame.ts';
import { entriesOf, unpack } from './zip.ts';

export type SheetsRead =
  | { readonly good: true; readonly sheets: readonly Sheet[] }
  | { readonly good: false; readonly faults: readonly Fault[] };

/**
 * The sheets of a spreadsheet, or the cells that hold what Coscore does not read. The parts are unpacked and looked at
 * here and packed anew without compression: what the reader gets is what was checked.
 */
export async function readXlsx(bytes: Buffer): Promise<SheetsRead> {
  const entries = entriesOf(bytes);
  const names = new Set(entries.map((one) => one.name));
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) {
    throw refused('not-a-spreadsheet');
  }
  if (names.has('mimetype')) throw refused('open-document');
  if (!names.has('xl/workbook.xml')) throw refused('not-a-spreadsheet');
  const parts = unpack(bytes, entries, isRead);
  return judged(await sheetsIn(zipSync(tamed(parts), { level: 0 })));
}

const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(name);
const isIndex = (name: string) =>
  name === 'xl/workbook.xml' || name === 'xl/_rels/workbook.xml.rels';

const isStyles = (name: string) => /^xl\/styles\.xml$/i.test(name);

/** Pictures, macros, themes and printer settings stay packed. */
const isRead = (name: string) =>
  isSheet(name) || isIndex(name) || isStyles(name) || /^xl\/sharedStrings\.xml$/i.test(name);

function tamed(parts: ReadonlyMap<string, Buffer>): Record<string, Uint8Array> {
  let area = 0;
  const entries = [...parts].map(([name, content]) => {
    if (content.length > mostBytes(name)) throw refused('unpacks-too-large', name);
    const xml = decoded(name, content);
    checkMarkup(xml, name);
    if (!isSheet(name)) return [name, strToU8(xml.replaceAll(longFormat, ''))];
    const sheet = tame(xml, name);
    area += sheet.area;
    if (area > limits.area) throw refused('too-many-cells');
    return [name, strToU8(sheet.xml)];
  });
  return Object.fromEntries(entries);
}

/** Longer than Excel's own limit; the reader would look at each of its characters again and again. */
const longFormat = /formatCode\s*=\s*(?:"[^"]{256,}"|'[^']{256,}')/g;

function mostBytes(name: string): number {
  if (isIndex(name)) return limits.index;
  return isStyles(name) ? limits.styles : limits.unpacked;
}

function decoded(name: string, content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw refused('damaged', name);
  }
}

async function sheetsIn(zip: Uint8Array<ArrayBuffer>) {
  // It has no list of what it throws; whatever it is, the file is not one that can be read.
  const found = await readSheets(zip.buffer).catch(() => {
    throw refused('damaged');
  });
  if (found.length > limits.sheets) throw refused('too-many-parts', String(found.length));
  // One part can be many sheets.
  const area = found.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0);
  if (area > limits.area) throw refused('too-many-cells');
  return found;
}

function judged(found: Awaited<ReturnType<typeof sheetsIn>>): SheetsRead {
  const faults: Fault[] = [];
  const sheets = found.map(({ sheet, data }): Sheet => {
    const rows = data.map((row, at) =>
      row.map((value, column) => {
        const code = faultIn(value);
        if (!code) return value as Cell;
        const detail = code === 'too-long' ? String(limits.text) : '';
        faults.push({ sheet, cell: cellName(column + 1, at + 1), code, detail });
        return null;
      }),
    );
    return { name: sheet, rows };
  });
  return faults.length > 0 ? { good: false, faults } : { good: true, sheets };
}

function faultIn(value: unknown): Fault['code'] | undefined {
  if (value instanceof Date) return 'date';
  if (value === marks.formula) return 'formula';
  if (value === marks.error) return 'error-value';
  return typeof value === 'string' && value.length > limits.text ? 'too-long' : undefined;
}

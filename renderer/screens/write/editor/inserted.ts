import { everything, type Insert } from '../../../../shared/model/passage.ts';

const theme = /^\d{1,3}(\.\d{1,3}){0,2}(@\d+\.\d+\.\d+)?$/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the box of an insert says it is; null where that is nothing that can be inserted. Anybody may have written it. */
export function passageInsert(text: string | null): Insert | null {
  try {
    return insertOf(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

/** Attributes of an editor's node as what the model knows; null where they are none. */
export function insertOf(attrs: unknown): Insert | null {
  if (typeof attrs !== 'object' || attrs === null) return null;
  const { what, of, evidence, quote } = attrs as Readonly<Record<string, unknown>>;
  if (what === 'table' || what === 'chart') {
    return typeof of === 'string' && (of === everything || theme.test(of)) ? { what, of } : null;
  }
  const isQuotation = what === 'quotation' && isId(evidence) && isId(quote);
  return isQuotation ? { what, evidence, quote } : null;
}

const isId = (value: unknown): value is string => typeof value === 'string' && id.test(value);

import { type Stance, stances } from '../model/reply.ts';

/** The fields that a service fills in about a recommendation or standard; each answer is a field with a box to tick. */
export const replyFields = [...stances, 'what', 'who', 'by', 'accuracy'] as const;
export type ReplyField = (typeof replyFields)[number];

/** Fields in which people write, and what their names begin with in the model. */
export type WrittenField = Exclude<ReplyField, Stance>;

const letters = {
  agree: 'a',
  part: 'p',
  disagree: 'd',
  what: 'w',
  who: 'o',
  by: 'b',
  accuracy: 'c',
} as const satisfies Record<ReplyField, string>;

/** Word's bookmarks have at most 40 letters, digits and underscores: an id goes without its hyphens. */
const bare = (target: string) => target.replaceAll('-', '').replaceAll('.', '_');

/** The bookmark in the cell of a field. */
export const fieldMark = (target: string, field: ReplyField) =>
  `cs_${letters[field]}_${bare(target)}`;

/** A second one in the cell of its label, where nobody types: the first goes when a cell is emptied by marking it. */
export const labelMark = (target: string, field: ReplyField) =>
  `csl_${letters[field]}_${bare(target)}`;

/** The bookmark of the head of a table of fields. */
export const headMark = (target: string) => `cs_h_${bare(target)}`;

/** What a bookmark says of the place where it stands; null where it is none of these. */
export type Mark =
  | { readonly kind: 'field' | 'label'; readonly target: string; readonly field: ReplyField }
  | { readonly kind: 'head' | 'criterion' | 'part'; readonly target: string }
  /** A heading of the report that is of no theme or standard. */
  | { readonly kind: 'heading' };

export function markOf(name: string): Mark | null {
  const [, prefix = '', letter = '', bared = ''] =
    /^(cs|csl)_([a-z])_([0-9a-f]{32}|\d{1,3}(?:_\d{1,3}){0,2})$/i.exec(name) ?? [];
  const target = targetOf(bared);
  if (target && letter.toLowerCase() === 'h') return { kind: 'head', target };
  const field = replyFields.find((one) => letters[one] === letter.toLowerCase());
  if (target && field) {
    return { kind: prefix.toLowerCase() === 'cs' ? 'field' : 'label', target, field };
  }
  const [, code] = /^place_criterion_(\d{1,3}(?:_\d{1,3}){2})$/i.exec(name) ?? [];
  if (code) return { kind: 'criterion', target: code.replaceAll('_', '.') };
  const [, part] = /^report_part_(\d{1,3}(?:_\d{1,3})?)$/i.exec(name) ?? [];
  if (part) return { kind: 'part', target: part.replaceAll('_', '.') };
  const [, point] = /^report_([0-9a-f]{32})$/i.exec(name) ?? [];
  if (point) return { kind: 'head', target: targetOf(point) ?? '' };
  return /^report_/i.test(name) ? { kind: 'heading' } : null;
}

function targetOf(bared: string): string | null {
  if (bared === '') return null;
  if (bared.length < 32) return bared.replaceAll('_', '.');
  return bared.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether a target is a recommendation rather than a code of the instrument. */
export const isRecommendation = (target: string) => target.length === 36;

import { emptyBody, type ProseBody, type ProseList } from '../../../../shared/model/passage.ts';
import { insertOf } from './inserted.ts';

/** A node of an editor as plain data. */
export interface EditorNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | null | undefined;
  readonly content?: readonly EditorNode[] | undefined;
  readonly text?: string | undefined;
  readonly marks?: readonly { readonly type: string }[] | undefined;
}

type Block = ProseBody['content'][number];
type Paragraph = Extract<Block, { type: 'paragraph' }>;
type Inline = NonNullable<Paragraph['content']>[number];
type Item = ProseList['content'][number];
type InnerItem = Extract<Item['content'][number], { type: ProseList['type'] }>['content'][number];

/** The longest that the model has, of each kind. */
export const most = { blocks: 1000, inline: 2000, text: 20_000, items: 200 };

/**
 * What an editor holds as the model stores it, whatever was pasted: lists no deeper than two, no characters that Word
 * could not open, what is too long in several. Nothing that can be read gets lost. Only how many blocks there are is as
 * it comes.
 */
export function bodyOf(doc: EditorNode): ProseBody {
  const content = (doc.content ?? []).flatMap(blocksOf);
  return content.every(isBare) ? emptyBody : { type: 'doc', content };
}

const isBare = (one: Block) => one.type === 'paragraph' && !one.content;

/** One block of an editor; several where it is too long for one. */
export function blocksOf(node: EditorNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphsOf(node);
    case 'heading': {
      const level = node.attrs?.level === 1 ? 1 : 2;
      return inlines(node).map((content) => ({
        type: 'heading',
        attrs: { level },
        ...(content.length > 0 ? { content } : {}),
      }));
    }
    case 'bulletList':
    case 'orderedList':
      return lists(node.type, (node.content ?? []).flatMap(itemsOf));
    case 'insert': {
      const attrs = insertOf(node.attrs);
      return attrs ? [{ type: 'insert', attrs }] : [];
    }
    default:
      return [];
  }
}

const paragraphsOf = (node: EditorNode): Paragraph[] =>
  inlines(node).map((content) => ({
    type: 'paragraph',
    ...(content.length > 0 ? { content } : {}),
  }));

/** What a line holds, in several where it is too much for one; one that is empty where it holds nothing. */
function inlines({ content = [] }: EditorNode): Inline[][] {
  const all = content.flatMap((one): Inline[] => {
    if (one.type === 'hardBreak') return [{ type: 'hardBreak' }];
    const marks = marksOf(one);
    return pieces(printable(one.text ?? '')).map((text) => ({ type: 'text', text, ...marks }));
  });
  return all.length > 0 ? chunks(all, most.inline) : [[]];
}

function marksOf({ marks = [] }: EditorNode) {
  const kept = (['bold', 'italic'] as const)
    .filter((type) => marks.some((one) => one.type === type))
    .map((type) => ({ type }));
  return kept.length > 0 ? { marks: kept } : {};
}

/** Control characters and halves of characters have no place in a report. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\ufffe\uffff]/gu;
const printable = (text: string) => text.replace(unprintable, '');

/** A text in pieces that are short enough, never between the halves of a character. */
function pieces(text: string): string[] {
  const all: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + most.text, text.length);
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to -= 1;
    all.push(text.slice(from, to));
    from = to;
  }
  return all;
}

const lists = <One>(type: ProseList['type'], items: readonly One[]) =>
  chunks(items, most.items).map((content) => ({ type, content }));

/** An item with the list in it; what lies deeper comes up to that one. */
function itemsOf({ content = [] }: EditorNode): Item[] {
  const parts = content.flatMap((one): Item['content'][number][] =>
    isList(one) ? lists(one.type, (one.content ?? []).flatMap(innerItemsOf)) : paragraphsOf(one),
  );
  return chunks(parts, most.items).map((some) => ({ type: 'listItem', content: some }));
}

function innerItemsOf({ content = [] }: EditorNode): InnerItem[] {
  const own = content.filter((one) => !isList(one)).flatMap(paragraphsOf);
  const deeper = content.filter(isList).flatMap((one) => (one.content ?? []).flatMap(innerItemsOf));
  const items = chunks(own, most.items).map(
    (some): InnerItem => ({ type: 'listItem', content: some }),
  );
  return [...items, ...deeper];
}

const isList = (one: EditorNode): one is EditorNode & { readonly type: ProseList['type'] } =>
  one.type === 'bulletList' || one.type === 'orderedList';

function chunks<One>(all: readonly One[], size: number): One[][] {
  const parts: One[][] = [];
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size));
  return parts;
}

/** How deep the lists of a block go. */
export const listDepth = (node: EditorNode): number =>
  Math.max(0, ...(node.content ?? []).map(listDepth)) + (isList(node) ? 1 : 0);

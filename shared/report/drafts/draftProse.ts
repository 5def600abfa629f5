import type { Inline, ProseBody, ProseNode } from '../../model/passage.ts';

/** Pieces of a drafted text, in the form of the editor. */

const plain = (text: string): Inline => ({ type: 'text', text });

export const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] });

export const heading = (level: 1 | 2, text: string): ProseNode => ({
  type: 'heading',
  attrs: { level },
  content: [plain(text)],
});

/** One paragraph for each that was written; none for what is empty. */
export const paragraphs = (text: string): ProseNode[] =>
  linesOf(text).map((one) => ({ type: 'paragraph', content: [plain(one)] }));

/** A list; each item is its lines, the first of which may begin in bold. */
export function bullets(items: readonly (readonly Inline[])[]): ProseNode[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'bulletList',
      content: items.map((content) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content }],
      })),
    },
  ];
}

/** What a person wrote as part of a line: its own lines are kept apart. */
export const inLine = (text: string): Inline[] =>
  linesOf(text).flatMap((one, at) =>
    at === 0 ? [plain(one)] : [{ type: 'hardBreak' }, plain(one)],
  );

export const bodyOfNodes = (content: readonly ProseNode[]): ProseBody => ({ type: 'doc', content });

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean);

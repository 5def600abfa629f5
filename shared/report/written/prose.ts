import type { Inline, Insert, ProseBody, ProseList, ProseNode } from '../../model/passage.ts';

/** The runs and line breaks of one paragraph or heading. */
export type Line = readonly Inline[];
type InnerList = Exclude<ProseList['content'][number]['content'][number], { type: 'paragraph' }>;

/** What a line says, whatever its look; a line break as one. */
export const lineText = (line: Line = []): string =>
  line.map((one) => (one.type === 'text' ? one.text : '\n')).join('');

/** The same text with every line put through `change`. */
export const withLines = (body: ProseBody, change: (line: Line) => Line): ProseBody => ({
  ...body,
  content: body.content.map((node) => withLinesOf(node, change)),
});

function withLinesOf(node: ProseNode, change: (line: Line) => Line): ProseNode {
  const lined = <One extends { readonly content?: Line | undefined }>(one: One): One =>
    one.content ? { ...one, content: change(one.content) } : one;
  const inner = (list: InnerList): InnerList => ({
    ...list,
    content: list.content.map((item) => ({ ...item, content: item.content.map(lined) })),
  });
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return lined(node);
    case 'bulletList':
    case 'orderedList':
      return {
        ...node,
        content: node.content.map((item) => ({
          ...item,
          content: item.content.map((one) => (one.type === 'paragraph' ? lined(one) : inner(one))),
        })),
      };
    case 'insert':
      return node;
  }
}

/** All lines of a text, as plain text and in order. */
export function linesIn(body: ProseBody): string[] {
  const lines: string[] = [];
  withLines(body, (line) => {
    lines.push(lineText(line));
    return line;
  });
  return lines;
}

/** What stands in a text by name only. */
export const insertsIn = (body: ProseBody): Insert[] =>
  body.content.flatMap((node) => (node.type === 'insert' ? node.attrs : []));

/** Whether there is anything to print: a word, or something to be filled in. */
export const hasWords = (body: ProseBody): boolean =>
  insertsIn(body).length > 0 || linesIn(body).some((line) => line.trim() !== '');

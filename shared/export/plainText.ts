import type { ProseBody, ProseNode } from '../model/passage.ts';
import { lineText } from '../report/written/prose.ts';

type List = Extract<ProseNode, { type: 'bulletList' | 'orderedList' }>;
type Part = List['content'][number]['content'][number];

/** A text without its look: an empty line between paragraphs, a dash or number before what is in a list. */
export const plainText = ({ content }: ProseBody): string =>
  content
    .map((node) => {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          return lineText(node.content);
        case 'bulletList':
        case 'orderedList':
          return plainList(node.type, node.content);
        // It is in the data already, or in nobody's.
        case 'insert':
          return '';
        default:
          return node satisfies never;
      }
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n');

interface Item {
  readonly content: readonly Part[];
}

const plainList = (type: List['type'], items: readonly Item[]): string =>
  items
    .map(({ content }, at) => {
      const sign = type === 'orderedList' ? `${at + 1}.` : '-';
      const parts = content.map((one) =>
        one.type === 'paragraph' ? lineText(one.content) : plainList(one.type, one.content),
      );
      return `${sign} ${parts.join('\n').replaceAll('\n', '\n  ')}`;
    })
    .join('\n');

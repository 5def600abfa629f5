import { type AttributeSpec, type DOMOutputSpec, Schema } from 'prosemirror-model';
import { passageInsert } from './inserted.ts';

const attribute: AttributeSpec = { default: null };
const inList = '(paragraph | bulletList | orderedList)+';
const inItem: DOMOutputSpec = ['li', 0];

/**
 * What the editor can hold: the model's passage (shared/model/passage.ts), but for how deep lists go, which no such schema
 * can say: `cleaned.ts` sees to that. Headings come below those of the screen.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 1 } },
      parseDOM: [
        { tag: '[data-level="1"]', attrs: { level: 1 } },
        { tag: 'h1', attrs: { level: 1 } },
        ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
      ],
      toDOM: ({ attrs }) => [`h${attrs.level + 2}`, { 'data-level': attrs.level }, 0],
    },
    bulletList: {
      group: 'block',
      content: 'listItem+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    orderedList: {
      group: 'block',
      content: 'listItem+',
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', 0],
    },
    listItem: { content: inList, defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => inItem },
    insert: {
      group: 'block',
      atom: true,
      attrs: { what: {}, of: attribute, evidence: attribute, quote: attribute },
      parseDOM: [
        {
          tag: 'div[data-insert]',
          getAttrs: (dom) => passageInsert(dom.getAttribute('data-insert')) ?? false,
        },
      ],
      toDOM: ({ attrs }) => ['div', { 'data-insert': JSON.stringify(attrs) }],
    },
    text: { group: 'inline' },
    hardBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Documents from the web come wrapped in a <b> that is not bold.
        { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
        { style: 'font-weight=400', clearMark: ({ type }) => type.name === 'bold' },
        { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]00)$/.test(value) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [
        { tag: 'em' },
        { tag: 'i', getAttrs: (dom) => dom.style.fontStyle !== 'normal' && null },
        { style: 'font-style=italic' },
      ],
      toDOM: () => ['em', 0],
    },
  },
});

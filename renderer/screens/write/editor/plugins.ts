import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import { EditorState, Plugin } from 'prosemirror-state';
import { emptyBody, type ProseBody } from '../../../../shared/model/passage.ts';
import { blocksOf, bodyOf, listDepth, most } from './cleaned.ts';
import {
  breakLine,
  nest,
  setBold,
  setItalic,
  toBullets,
  toHeading,
  toNumbers,
  toText,
  unnest,
} from './commands.ts';
import { schema } from './schema.ts';

const { heading, bulletList, orderedList, listItem } = schema.nodes;

/** The keys of word processors. Tab is not among them: it goes on to the next field, as everywhere. */
const keys = {
  'Mod-b': setBold,
  'Mod-i': setItalic,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-Alt-0': toText,
  'Mod-Alt-1': toHeading(1),
  'Mod-Alt-2': toHeading(2),
  'Mod-Shift-7': toNumbers,
  'Mod-Shift-8': toBullets,
  'Mod-]': nest,
  'Mod-[': unnest,
  'Shift-Enter': breakLine,
  Enter: chainCommands(splitListItem(listItem)),
};

/** What begins a line and becomes a heading or a list: "# ", "## ", "- " and "1. ". */
const rules = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{1,2})\s$/, heading, ([, signs = '']) => ({ level: signs.length })),
    wrappingInputRule(/^\s*[-*]\s$/, bulletList),
    wrappingInputRule(/^1\.\s$/, orderedList),
  ],
});

/** What is more than a chapter can hold is not let in. */
const limits = new Plugin({
  filterTransaction: ({ docChanged, doc }) =>
    !docChanged || bodyOf(doc.toJSON()).content.length <= most.blocks,
});

/** Lists that came too deep, by pasting, are brought up at once: what shows is what is stored. */
const shallow = new Plugin({
  appendTransaction: (transactions, _, { doc, tr }) => {
    if (!transactions.some((one) => one.docChanged)) return null;
    const deep: { from: number; to: number; json: object[] }[] = [];
    doc.forEach((node, at) => {
      const json = node.toJSON();
      if (listDepth(json) > 2)
        deep.push({ from: at, to: at + node.nodeSize, json: blocksOf(json) });
    });
    for (const { from, to, json } of deep.reverse()) {
      tr.replaceWith(
        from,
        to,
        json.map((one) => schema.nodeFromJSON(one)),
      );
    }
    return deep.length > 0 ? tr : null;
  },
});

/** An editor on a text. */
export const editorOn = (body: ProseBody): EditorState =>
  EditorState.create({
    doc: docOf(body),
    plugins: [rules, keymap(keys), keymap(baseKeymap), history(), limits, shallow],
  });

/** A stored text as the editor holds it; there is always a line to write on. */
function docOf(body: ProseBody) {
  const { content } = bodyOf(body);
  const blocks = content.length > 0 ? content : [{ type: 'paragraph' }];
  const doc = schema.nodeFromJSON({ ...emptyBody, content: blocks });
  doc.check();
  return doc;
}

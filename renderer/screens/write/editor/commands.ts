import { setBlockType, toggleMark } from 'prosemirror-commands';
import type { MarkType, NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import type { Insert } from '../../../../shared/model/passage.ts';
import { schema } from './schema.ts';

const { paragraph, heading, bulletList, orderedList, listItem, insert, hardBreak } = schema.nodes;
const { bold, italic } = schema.marks;

export const setBold = toggleMark(bold);
export const setItalic = toggleMark(italic);

/** Whether what is selected, or would be typed next, has a mark. */
export function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { empty, from, to, $from } = selection;
  if (empty) return Boolean(type.isInSet(storedMarks ?? $from.marks()));
  return doc.rangeHasMark(from, to, type);
}

export const isBold = (state: EditorState) => hasMark(state, bold);
export const isItalic = (state: EditorState) => hasMark(state, italic);

export const isHeading = ({ selection }: EditorState, level: 1 | 2) =>
  selection.$from.parent.hasMarkup(heading, { level });

/** Makes a heading of the lines that are selected, and lines again of headings. */
export const toHeading =
  (level: 1 | 2): Command =>
  (state, dispatch) =>
    isHeading(state, level)
      ? setBlockType(paragraph)(state, dispatch)
      : setBlockType(heading, { level })(state, dispatch);

export const toText: Command = setBlockType(paragraph);

/** The depth of the innermost list around a place; null outside of lists. */
function listAround($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type === listItem) return depth - 1;
  }
  return null;
}

export function isInList({ selection }: EditorState, type: NodeType): boolean {
  const depth = listAround(selection.$from);
  return depth !== null && selection.$from.node(depth).type === type;
}

export const isInBullets = (state: EditorState) => isInList(state, bulletList);
export const isInNumbers = (state: EditorState) => isInList(state, orderedList);

/** Makes a list of the lines that are selected, another kind of list of a list, and lines again of one of its kind. */
const toList =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const depth = listAround($from);
    if (depth === null) return wrapped(type, state, dispatch);
    if ($from.node(depth).type === type) return liftListItem(listItem)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  };

/** Lists hold no headings, so a heading becomes a line first. */
function wrapped(type: NodeType, state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  if (state.selection.$from.parent.type !== heading) return wrapInList(type)(state, dispatch);
  const { from, to } = state.selection;
  const plain = state.apply(state.tr.setBlockType(from, to, paragraph));
  if (!dispatch) return wrapInList(type)(plain);
  return wrapInList(type)(plain, (tr) => {
    const both = state.tr.setBlockType(from, to, paragraph);
    for (const step of tr.steps) both.step(step);
    dispatch(both);
  });
}

export const toBullets = toList(bulletList);
export const toNumbers = toList(orderedList);

/** One level in; lists go two deep. */
export const nest: Command = (state, dispatch) => {
  const { $from } = state.selection;
  let depth = 0;
  for (let at = $from.depth; at > 0; at -= 1) if ($from.node(at).type === listItem) depth += 1;
  return depth === 1 && sinkListItem(listItem)(state, dispatch);
};

export const unnest: Command = liftListItem(listItem);

export const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/** Puts an insert behind the block where the cursor is, and the cursor behind it: there is always a line to go on. */
export const addInsert =
  (attrs: Insert): Command =>
  ({ selection, tr }, dispatch) => {
    const { $to } = selection;
    const at = $to.depth > 0 ? $to.after(1) : $to.pos;
    tr.insert(at, insert.create(attrs));
    if (at + 1 === tr.doc.content.size) tr.insert(at + 1, paragraph.create());
    tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

import type { EditorView, NodeViewConstructor } from 'prosemirror-view';
import type { Insert } from '../../../../shared/model/passage.ts';
import { insertOf } from './inserted.ts';

/** What the box of an insert says. */
export interface Boxed {
  readonly title: string;
  readonly text: string;
  /** Where it stands in the report; or why it does not print. */
  readonly note: string;
  readonly prints: boolean;
  /** What the button that takes it out is called. */
  readonly remove: string;
}

/** Draws inserts as boxes that say what will stand there; they are chosen and taken out as a whole. */
export const boxes =
  (describe: (insert: Insert) => Boxed): NodeViewConstructor =>
  (node, view, getPos) => {
    const insert = insertOf(node.attrs);
    const dom = element('div', 'write-box');
    dom.contentEditable = 'false';
    if (insert) {
      const { title, text, note, prints, remove } = describe(insert);
      dom.append(element('strong', '', title), removeButton(remove, view, getPos));
      if (text) dom.append(element('p', 'break', text));
      if (note) dom.append(element('p', prints ? 'help' : 'wrong', note));
    }
    return { dom, stopEvent: ({ target }) => target instanceof HTMLButtonElement };
  };

function removeButton(label: string, view: EditorView, getPos: () => number | undefined) {
  const button = element('button', 'action quiet write-box-remove');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.append(element('span', '', '×'));
  button.firstElementChild?.setAttribute('aria-hidden', 'true');
  button.addEventListener('click', () => {
    const at = getPos();
    if (at === undefined) return;
    const size = view.state.doc.nodeAt(at)?.nodeSize ?? 0;
    view.dispatch(view.state.tr.delete(at, at + size));
    view.focus();
  });
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
) {
  const one = document.createElement(name);
  if (className) one.className = className;
  one.textContent = text;
  return one;
}

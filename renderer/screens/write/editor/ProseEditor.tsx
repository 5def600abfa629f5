import type { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'react';
import type { Insert, ProseBody } from '../../../../shared/model/passage.ts';
import { sendTyped } from '../../../store/saving.ts';
import { type Boxed, boxes } from './box.ts';
import { bodyOf } from './cleaned.ts';
import { tidyHtml } from './pasted.ts';
import { editorOn } from './plugins.ts';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  /** What is written, and in which language. */
  readonly label: string;
  readonly lang: string;
  readonly placeholder: string;
  readonly body: ProseBody;
  readonly describe: (insert: Insert) => Boxed;
  readonly onChange: (body: ProseBody) => void;
}

/** A text with headings, lists and emphasis, and a bar of what can be done with it. Another `key` for another text. */
export function ProseEditor({ label, lang, placeholder, body, describe, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what changes later is handed on below
  useEffect(() => {
    if (!place.current) return undefined;
    const made = new EditorView(place.current, {
      state: editorOn(body),
      transformPastedHTML: tidyHtml,
      dispatchTransaction(tr) {
        const { state: next, transactions } = made.state.applyTransaction(tr);
        made.updateState(next);
        setState(next);
        if (transactions.some((one) => one.docChanged)) changed.current(bodyNow(made));
      },
    });
    setView(made);
    setState(made.state);
    return () => made.destroy();
  }, []);

  useEffect(() => {
    view?.setProps({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'data-placeholder': placeholder,
        class: 'write-text',
        lang,
      },
      nodeViews: { insert: boxes(describe) },
    });
  }, [view, label, lang, placeholder, describe]);

  useFromElsewhere(view, body, setState);
  const empty = state ? bodyOf(state.doc.toJSON()).content.length === 0 : true;
  return (
    <div className="write-editor">
      {view && state && <Toolbar view={view} state={state} label={label} />}
      <div ref={place} className={empty ? 'write-place empty' : 'write-place'} />
    </div>
  );
}

const bodyNow = ({ state }: EditorView) => bodyOf(state.doc.toJSON());

/** Shows what was written elsewhere: at once, or when the person has left the text that they are in. */
function useFromElsewhere(
  view: EditorView | null,
  body: ProseBody,
  onShown: (state: EditorState) => void,
) {
  const latest = useRef(body);
  latest.current = body;
  useEffect(() => {
    if (!view) return undefined;
    const show = () => {
      if (view.hasFocus() || isSame(latest.current, bodyNow(view))) return;
      view.updateState(editorOn(latest.current));
      onShown(view.state);
    };
    const left = () => {
      sendTyped();
      setTimeout(() => !view.isDestroyed && show());
    };
    view.dom.addEventListener('blur', left);
    return () => view.dom.removeEventListener('blur', left);
  }, [view, onShown]);
  useEffect(() => {
    if (!view || view.hasFocus() || isSame(body, bodyNow(view))) return;
    view.updateState(editorOn(body));
    onShown(view.state);
  }, [view, body, onShown]);
}

const isSame = (one: ProseBody, other: ProseBody) =>
  JSON.stringify(bodyOf(one)) === JSON.stringify(other);

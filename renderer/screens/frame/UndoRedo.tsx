import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import { redo, undo } from '../../store/saving.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { isTyping } from '../../ui/answerKeys.ts';

interface Props {
  readonly noun: string;
  readonly href: (code: string) => string;
}

/** Takes steps back and does them again, also by the keys that every program has for it, and shows where it did. */
export function UndoRedo({ noun, href }: Props) {
  const { bar } = useWords().screens;
  const [, go] = useLocation();
  const canUndo = useWindow(({ past }) => past.some((one) => one.noun === noun));
  const canRedo = useWindow(({ future }) => future.some((one) => one.noun === noun));

  const show = (code: string | undefined) => {
    if (code === undefined) return;
    const place = document.getElementById(`criterion-${code}`);
    if (place) place.scrollIntoView({ block: 'nearest' });
    else go(href(code));
  };
  const onUndo = () => show(undo(noun));
  const onRedo = () => show(redo(noun));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) onUndo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) onRedo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <span className="row tight">
      <Action look="quiet" isDisabled={!canUndo} onPress={onUndo}>
        {bar.undo}
      </Action>
      <Action look="quiet" isDisabled={!canRedo} onPress={onRedo}>
        {bar.redo}
      </Action>
    </span>
  );
}

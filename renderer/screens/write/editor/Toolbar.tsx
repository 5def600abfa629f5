import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type ReactNode, useState } from 'react';
import { Toolbar as Bar, Group } from 'react-aria-components';
import type { Insert } from '../../../../shared/model/passage.ts';
import { useWords } from '../../../store/hooks.ts';
import {
  addInsert,
  isBold,
  isHeading,
  isInBullets,
  isInNumbers,
  isItalic,
  nest,
  setBold,
  setItalic,
  toBullets,
  toHeading,
  toNumbers,
  unnest,
} from './commands.ts';
import { InsertDialog } from './InsertDialog.tsx';

interface Props {
  readonly view: EditorView;
  readonly state: EditorState;
  readonly label: string;
}

/** What can be done with the text: by mouse, or with Tab to the bar and arrow keys along it. */
export function Toolbar({ view, state, label }: Props) {
  const { bar } = useWords().write;
  const [asked, setAsked] = useState<Insert['what'] | null>(null);
  const run = (command: Command, stay = false) => {
    command(view.state, view.dispatch, view);
    if (!stay) view.focus();
  };
  const tool = (name: string, command: Command, sign: string, pressed?: boolean, stay = false) => (
    <Tool
      name={name}
      pressed={pressed}
      // What is on can be taken off again.
      can={pressed === true || command(state)}
      onUse={() => run(command, stay)}
    >
      {/* Drawn by the style: no words, so that nobody is told to say "one dot dash". */}
      <span data-sign={sign} />
    </Tool>
  );
  const close = (insert: Insert | null) => {
    setAsked(null);
    // The dialog gives the focus back to its button first.
    setTimeout(() => (insert ? run(addInsert(insert)) : view.focus()), 50);
  };
  return (
    <>
      <Bar className="write-bar" aria-label={bar.label(label)}>
        <Group aria-label={bar.headings}>
          {tool(bar.heading, toHeading(1), 'H1', isHeading(state, 1))}
          {tool(bar.subheading, toHeading(2), 'H2', isHeading(state, 2))}
        </Group>
        <Group aria-label={bar.emphasis}>
          {tool(bar.bold, setBold, bar.boldSign, isBold(state))}
          {tool(bar.italic, setItalic, bar.italicSign, isItalic(state))}
        </Group>
        <Group aria-label={bar.lists}>
          {tool(bar.bullets, toBullets, '•—', isInBullets(state))}
          {tool(bar.numbers, toNumbers, '1.—', isInNumbers(state))}
          {tool(bar.nest, nest, '⇥')}
          {tool(bar.unnest, unnest, '⇤')}
        </Group>
        <Group aria-label={bar.insert}>
          {(['table', 'chart', 'quotation'] as const).map((what) => (
            <Tool key={what} name={bar.inserts[what]} can onUse={() => setAsked(what)}>
              {bar.insertsShort[what]}
            </Tool>
          ))}
        </Group>
        <Group aria-label={bar.steps}>
          {tool(bar.undo, undo, '↶', undefined, true)}
          {tool(bar.redo, redo, '↷', undefined, true)}
        </Group>
      </Bar>
      {asked && <InsertDialog what={asked} onClose={close} />}
    </>
  );
}

interface ToolProps {
  readonly name: string;
  readonly pressed?: boolean | undefined;
  readonly can: boolean;
  readonly onUse: () => void;
  readonly children: ReactNode;
}

/** A button of the bar. A mouse leaves the focus, and what is selected, in the text. */
function Tool({ name, pressed, can, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={name}
      aria-label={name}
      aria-pressed={pressed}
      aria-disabled={can ? undefined : true}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => can && onUse()}
    >
      {children}
    </button>
  );
}

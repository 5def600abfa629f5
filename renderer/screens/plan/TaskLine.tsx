import { useState } from 'react';
import { type Task, taskKey } from '../../../shared/model/task.ts';
import type { Line } from '../../../shared/visit/checklist.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { Check } from '../../ui/Check.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { Removing } from './Removing.tsx';

/** What a line of the checklist says. */
export function useTaskText({ usual, task }: Line): string {
  const { checklist } = useWords().plan;
  return usual === null ? task.text : checklist.usual[usual];
}

/** Writes a line of the checklist with some of it changed. */
export function useChangeTask({ id, task }: Line) {
  const { id: assessment } = useShownAssessment();
  const key = taskKey(assessment, id);
  return (part: Partial<Task> | null, how?: 'now' | 'typing') =>
    writeRecord('task', key, part && { ...task, ...part }, how);
}

/** Keeps the keyboard's place in a list whose line goes away: on the next one, else on the one before. */
export function focusNeighbour(gone: Element) {
  const line = gone.closest('li');
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  next?.querySelector<HTMLElement>('input, button')?.focus();
}

/** One thing to do: ticked, with a note, left out where it is a usual one, removed where it is the team's own. */
export function TaskLine({ line }: { line: Line }) {
  const { checklist } = useWords().plan;
  const { task, usual } = line;
  const text = useTaskText(line);
  const change = useChangeTask(line);
  const [noting, setNoting] = useState(false);
  const noted = noting || task.note !== '';
  return (
    <li className="task">
      <div className="task-line">
        <Check label={text} checked={task.done} onChange={(done) => change({ done })} />
        <span className="task-actions">
          {!noted && (
            <Action
              look="quiet"
              aria-label={checklist.addNoteOn(text)}
              onPress={() => setNoting(true)}
            >
              {checklist.addNote}
            </Action>
          )}
          {usual === null ? (
            <Removing
              label={checklist.removeTask(text)}
              short
              what={text}
              asks
              onRemove={() => change(null)}
            />
          ) : (
            <Action
              look="quiet"
              aria-label={checklist.leaveOutTask(text)}
              onPress={({ target }) => {
                focusNeighbour(target);
                change({ leftOut: true });
              }}
            >
              {checklist.leaveOut}
            </Action>
          )}
        </span>
      </div>
      {noted && (
        <ShortText
          label={checklist.note}
          max={300}
          begin={noting}
          value={task.note}
          onChange={(note) => change({ note }, 'typing')}
        />
      )}
    </li>
  );
}

import { useState } from 'react';
import { type Phase, taskKey, usualTasks } from '../../../shared/model/task.ts';
import { usualTask } from '../../../shared/visit/checklist.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';

/** Adds something of the team's own to a phase of the checklist. */
export function OwnTask({ phase, place }: { phase: Phase; place: number }) {
  const { checklist } = useWords().plan;
  const { id } = useShownAssessment();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    const task = { ...usualTask(phase, Math.max(place, usualTasks[phase].length)), text };
    writeRecord('task', taskKey(id, crypto.randomUUID()), task);
    setText('');
  };
  return (
    <form
      className="own-task"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={checklist.own}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={300}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Action type="submit">{checklist.add}</Action>
    </form>
  );
}

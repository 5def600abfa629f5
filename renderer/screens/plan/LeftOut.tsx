import type { Line } from '../../../shared/visit/checklist.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { focusNeighbour, useChangeTask, useTaskText } from './TaskLine.tsx';

/** What this team does not need; it can come back. */
export function LeftOut({ lines }: { lines: readonly Line[] }) {
  const { checklist } = useWords().plan;
  if (lines.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{checklist.leftOut(lines.length)}</summary>
      <ul className="tasks">
        {lines.map((line) => (
          <LeftOutLine key={line.id} line={line} />
        ))}
      </ul>
    </details>
  );
}

function LeftOutLine({ line }: { line: Line }) {
  const { checklist } = useWords().plan;
  const text = useTaskText(line);
  const change = useChangeTask(line);
  return (
    <li className="task task-line">
      <span className="quiet">{text}</span>
      <Action
        look="quiet"
        aria-label={checklist.putBackTask(text)}
        onPress={({ target }) => {
          focusNeighbour(target);
          change({ leftOut: false });
        }}
      >
        {checklist.putBack}
      </Action>
    </li>
  );
}

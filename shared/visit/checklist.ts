import { type Phase, phases, type Task, type UsualTask, usualTasks } from '../model/task.ts';

/** A line of the checklist: a usual one by its code, or one of the team's own. */
export interface Line {
  readonly id: string;
  /** Null where it is the team's own. */
  readonly usual: UsualTask | null;
  readonly task: Task;
}

const isUsual = (id: string): id is UsualTask =>
  phases.some((phase) => (usualTasks[phase] as readonly string[]).includes(id));

/** A usual task before anybody touched it. */
export const usualTask = (phase: Phase, place: number): Task => ({
  phase,
  text: '',
  done: false,
  note: '',
  leftOut: false,
  place,
});

/** What is on the checklist of a phase: the usual first, then the team's own in the order in which they came. */
export function checklist(tasks: ReadonlyMap<string, Task>, phase: Phase): Line[] {
  const usual = usualTasks[phase].map((id, place) => ({
    id,
    usual: id,
    task: tasks.get(id) ?? usualTask(phase, place),
  }));
  const own = [...tasks]
    .filter(([id, task]) => task.phase === phase && !isUsual(id))
    .map(([id, task]) => ({ id, usual: null, task }))
    .sort((a, b) => a.task.place - b.task.place || a.id.localeCompare(b.id));
  return [...usual, ...own];
}

/** How much of a phase is done, of what this team needs. */
export function ticked(tasks: ReadonlyMap<string, Task>, phase: Phase) {
  const needed = checklist(tasks, phase).filter(({ task }) => !task.leftOut);
  return { done: needed.filter(({ task }) => task.done).length, all: needed.length };
}

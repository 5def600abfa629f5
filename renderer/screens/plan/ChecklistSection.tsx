import { type Phase, phases } from '../../../shared/model/task.ts';
import { checklist, ticked } from '../../../shared/visit/checklist.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { LeftOut } from './LeftOut.tsx';
import { OwnTask } from './OwnTask.tsx';
import { TaskLine } from './TaskLine.tsx';

/** What is to be done before, during and after the visit, to tick off. */
export function ChecklistSection() {
  const { sections, checklist: words } = useWords().plan;
  return (
    <>
      <h1>{sections.checklist}</h1>
      <p className="plan-lead">{words.lead}</p>
      {phases.map((phase) => (
        <PhaseCard key={phase} phase={phase} />
      ))}
    </>
  );
}

function PhaseCard({ phase }: { phase: Phase }) {
  const { plan, screens } = useWords();
  const tasks = useShown('task');
  const lines = checklist(tasks, phase);
  const { done, all } = ticked(tasks, phase);
  const places = lines.map(({ task }) => task.place);
  return (
    <section className="card" aria-labelledby={`phase-${phase}`}>
      <div className="row between">
        <h2 id={`phase-${phase}`}>{plan.checklist.phases[phase]}</h2>
        <span className={done === all ? 'saved-note' : 'quiet'}>
          {screens.common.of(done, all)}
        </span>
      </div>
      <ul className="tasks">
        {lines
          .filter(({ task }) => !task.leftOut)
          .map((line) => (
            <TaskLine key={line.id} line={line} />
          ))}
      </ul>
      <OwnTask phase={phase} place={Math.min(999, Math.max(...places) + 1)} />
      <LeftOut lines={lines.filter(({ task }) => task.leftOut)} />
    </section>
  );
}

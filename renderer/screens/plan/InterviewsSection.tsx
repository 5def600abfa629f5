import { respondentGroups } from '../../../shared/instrument/instrument.ts';
import { useWords } from '../../store/hooks.ts';
import { useRegister } from '../../store/register.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { GroupCard } from './GroupCard.tsx';
import { InterviewTableEditor } from './InterviewTableEditor.tsx';
import { SuggestedNumbers } from './SuggestedNumbers.tsx';

/** How many people of each group the team wants to hear, and how many it heard. */
export function InterviewsSection() {
  const { sections, interviews } = useWords().plan;
  const { entries, reading, told } = useRegister();
  return (
    <>
      <h1>{sections.interviews}</h1>
      <p className="plan-lead">{interviews.lead}</p>
      <div className="groups">
        {respondentGroups.map((group) => (
          <GroupCard key={group} group={group} />
        ))}
      </div>
      <TellProblem told={told} />
      {!reading && (
        <>
          <SuggestedNumbers entries={entries} />
          <InterviewTableEditor />
        </>
      )}
    </>
  );
}

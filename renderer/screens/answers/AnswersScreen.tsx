import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Proposal } from '../../../shared/contract/reply.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Accepted } from './Accepted.tsx';
import { ChooseReply } from './ChooseReply.tsx';
import { FoundInFile } from './FoundInFile.tsx';

/** What the service sent back: read and looked through first, then taken into the assessment, then listed. */
export function AnswersScreen() {
  const { reply } = useWords();
  const { screen } = reply;
  const { id } = useShownAssessment();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const reads = useRef(0);
  return (
    <main id="content" tabIndex={-1} className="page answers-page">
      <header>
        <h1>{reply.title}</h1>
        <p className="lead">{screen.lead}</p>
        <p>
          {screen.how} <Link href={`/assessment/${id}/report`}>{screen.toReport}</Link>
        </p>
      </header>
      <ChooseReply
        chosen={proposal !== null}
        onRead={(found) => {
          reads.current += 1;
          setProposal(found);
          setTaken(null);
        }}
      />
      <div role="status">{taken && <p className="saved-note">{taken}</p>}</div>
      {proposal && (
        <FoundInFile
          key={reads.current}
          proposal={proposal}
          onTaken={(said) => {
            setProposal(null);
            setTaken(said);
          }}
        />
      )}
      <Accepted />
    </main>
  );
}

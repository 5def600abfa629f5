import type { ReactNode } from 'react';
import type { Told } from '../../shared/problems.ts';
import { useWords } from '../store/hooks.ts';

/** What happened, what is safe, what to do next; announced at once. */
export function TellProblem({ told, children }: { told: Told | null; children?: ReactNode }) {
  const { screens } = useWords();
  if (!told) return null;
  return (
    <div role="alert" className="told">
      <p>
        <strong>{told.happened || screens.problem.title}</strong>
      </p>
      <p>
        {told.safe} {told.next}
      </p>
      {children}
    </div>
  );
}

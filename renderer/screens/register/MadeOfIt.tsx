import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentSummary } from '../../../shared/contract/assessment.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** The assessments made of an entry, the latest first, and the way to a new one. */
export function MadeOfIt({ id }: { id: string }) {
  const { register, field } = useWords();
  const [, go] = useLocation();
  const [found, setFound] = useState<readonly AssessmentSummary[] | null>(null);
  const { told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the entry opens
  useEffect(() => {
    void run('list', async () => setFound(await client.assessment.list()));
  }, []);

  const made = found?.filter((one) => one.assessment.service.registered === id);
  return (
    <section className="card" aria-labelledby="made-of-it">
      <h2 id="made-of-it">{register.assessments}</h2>
      <TellProblem told={told} />
      {made?.length === 0 && <p className="quiet">{register.noAssessments}</p>}
      <ul className="register-made">
        {made?.map(({ id: assessment, title, assessment: { round, from, to } }) => (
          <li key={assessment}>
            <Link href={`/assessment/${assessment}/score`}>
              {field.round(round)}, {field.dates(from, to)}
            </Link>{' '}
            <span className="quiet">{title}</span>
          </li>
        ))}
      </ul>
      <div>
        <Action onPress={() => go(`/new?service=${id}`)}>{register.assess}</Action>
      </div>
    </section>
  );
}

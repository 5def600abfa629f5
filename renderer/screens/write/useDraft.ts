import { useState } from 'react';
import type { Told } from '../../../shared/problems.ts';
import type { Draft } from '../../../shared/report/drafts/draft.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { allSaved, sendTyped } from '../../store/saving.ts';
import { useAsync } from '../../ui/useAsync.ts';

interface Drafting {
  readonly make: () => void;
  readonly running: boolean;
  /** How many texts were made; null before anybody asked. */
  readonly made: number | null;
  readonly told: Told | null;
}

/** Makes texts from the decisions; `onMade` puts in what is missing and says how much that was. */
export function useDraft(language: string, onMade: (draft: Draft) => number): Drafting {
  const { id } = useShownAssessment();
  const [made, setMade] = useState<number | null>(null);
  const { running, told, run } = useAsync();
  const make = () =>
    void run('draft', async () => {
      // Decisions that are on their way count too.
      sendTyped();
      for (let tries = 0; !allSaved() && tries < 20; tries += 1) await pause();
      setMade(onMade(await client.report.draft({ assessment: id, language })));
    });
  return { make, running: running !== null, made, told };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

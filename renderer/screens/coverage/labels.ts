import { useMemo } from 'react';
import type { Source } from '../../../shared/scoring/coverage.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';

/** What the sources are called here, as within a sentence. */
export function useSourceLabels(): Readonly<Record<Source, string>> {
  const { screens, locale } = useWords();
  const { users, family, staff } = useGroupLabels();
  const { methods } = screens.score;
  return useMemo(() => {
    const [documents, observation] = [methods.documents, methods.observation].map((one) =>
      one.toLocaleLowerCase(locale.tag),
    );
    return {
      users,
      family,
      staff,
      documents: documents ?? '',
      observation: observation ?? '',
    };
  }, [users, family, staff, methods, locale]);
}

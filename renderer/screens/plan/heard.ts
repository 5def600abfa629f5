import { useMemo } from 'react';
import { heardByGroup } from '../../../shared/visit/heard.ts';
import { useShown } from '../../store/shown.ts';

/** How many people of each group were heard so far. */
export function useHeard() {
  const evidence = useShown('evidence');
  const withdrawn = useShown('withdrawal');
  return useMemo(() => heardByGroup(evidence, withdrawn), [evidence, withdrawn]);
}

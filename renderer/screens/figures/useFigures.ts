import { useEffect, useState } from 'react';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import type { Figures } from '../../../shared/scoring/figures.ts';
import { client } from '../../client.ts';
import { isOpen, membersOf, useShownAssessment } from '../../store/assessment.ts';
import { asideReason } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { useAsync } from '../../ui/useAsync.ts';

/** The figures of the assessment on the screen, anew whenever what they are made from changes. */
export function useFigures() {
  const { id, instrument } = useShownAssessment();
  const [figures, setFigures] = useState<Figures | null>(null);
  const { told, run } = useAsync();
  const made = useWindow(({ records }) =>
    [
      ...criteriaOf(instrument).map(({ code }) =>
        Number(isOpen(records, id, code) && asideReason(records, id, code) === null),
      ),
      ...membersOf(records, id).map((one) => one.perspective),
    ].join(),
  );

  const read = () =>
    run('read', async () => setFigures(await client.figures.read({ assessment: id })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: again only when what figures are made from changes
  useEffect(() => {
    void read();
  }, [id, made]);
  return { figures, told, read };
}

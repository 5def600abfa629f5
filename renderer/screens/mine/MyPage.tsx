import { useEffect, useState } from 'react';
import type { OpenedRating } from '../../../shared/contract/rating.ts';
import { standardsOf } from '../../../shared/instrument/lookup.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useFreshDissents } from '../../store/dissents.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { ChooseSeat } from '../score/ChooseSeat.tsx';
import { MyStandard } from './MyStandard.tsx';

/** What I rated, what we agreed, and where I see it differently; of what is open. */
export function MyPage() {
  const { mine: words } = useWords().together;
  const { id, instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat);
  const [mine, setMine] = useState<readonly OpenedRating[] | null>(null);
  const { told, run } = useAsync();
  const news = useWindow(({ records }) => newest(records));
  useFreshDissents(id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when something was opened, rated or decided
  useEffect(() => {
    if (!seat) return;
    void run('mine', async () =>
      setMine(await client.rating.mine({ assessment: id, member: seat })),
    );
  }, [id, seat, news]);

  if (!seat) return <ChooseSeat to="mine" />;
  const standards = standardsOf(instrument).filter((standard) =>
    standard.criteria.some((one) => mine?.some(({ criterion }) => criterion === one.code)),
  );
  return (
    <main id="content" tabIndex={-1} className="page mine">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <TellProblem told={told} />
      {mine && standards.length === 0 && <p className="quiet">{words.nothing}</p>}
      {mine &&
        standards.map((standard) => (
          <MyStandard key={standard.code} standard={standard} mine={mine} />
        ))}
    </main>
  );
}

/** The stamp of the latest of the changes that this page shows. */
const newest = (records: Readonly<Record<string, { noun: string; stamp: string }>>) =>
  Object.values(records).reduce(
    (last, { noun, stamp }) =>
      (noun === 'rating' || noun === 'opening') && stamp > last ? stamp : last,
    '',
  );

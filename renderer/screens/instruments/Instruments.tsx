import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import { client } from '../../client.ts';
import { useLanguage, useTitle, useWords } from '../../store/hooks.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { onceEach } from '../details/editions.ts';
import { ImportInstrument } from './ImportInstrument.tsx';
import { InstrumentCard } from './InstrumentCard.tsx';

/** Every instrument at hand: as a spreadsheet, as booklets for paper; and a way to bring in another. */
export function Instruments() {
  const { screens } = useWords();
  const { instruments } = screens;
  const language = useLanguage();
  const [offered, setOffered] = useState<readonly OfferedInstrument[]>([]);
  const { told, run } = useAsync();
  useTitle(instruments.title);

  const load = async () => setOffered(await client.instrument.list());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('load', load);
  }, []);

  return (
    <main id="content" tabIndex={-1} className="page">
      <p>
        <Link href="/">{screens.common.back}</Link>
      </p>
      <h1>{instruments.title}</h1>
      <p className="lead">{instruments.lead}</p>
      <TellProblem told={told} />
      <ul className="cards">
        {onceEach(offered, language).map((one) => (
          <InstrumentCard
            key={`${one.id} ${one.version}`}
            one={one}
            editions={offered.filter(({ id, version }) => id === one.id && version === one.version)}
          />
        ))}
      </ul>
      <ImportInstrument onImported={load} />
    </main>
  );
}

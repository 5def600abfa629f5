import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { ProgrammeSummary } from '../../../shared/contract/programme.ts';
import { client } from '../../client.ts';
import { useLanguage, useTitle, useWords } from '../../store/hooks.ts';
import { Meter } from '../../ui/Meter.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { QuestionSummaries } from './QuestionSummaries.tsx';

/** What many services agreed with one instrument, each figure with its denominator. */
export function ProgrammeScreen({ id, version }: { id: string; version: string }) {
  const { screens } = useWords();
  const { programme } = screens;
  const language = useLanguage();
  const [found, setFound] = useState<ProgrammeSummary | null>(null);
  const { told, run } = useAsync();
  useTitle(programme.title);

  const load = async () => setFound(await client.programme.summary({ id, version, language }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for another instrument or language
  useEffect(() => {
    void run('load', load);
  }, [id, version, language]);

  const saveAsked = (asked: number) =>
    run('save', async () => {
      const replaces = found?.programme?.change ?? null;
      const change = crypto.randomUUID();
      await client.programme.save({ id, version, change, replaces, value: { asked } });
      await load();
    });

  return (
    <main id="content" tabIndex={-1} className="page">
      <p>
        <Link href="/">{screens.common.back}</Link>
      </p>
      <h1>{programme.title}</h1>
      <TellProblem told={told} />
      {found && (
        <>
          <p className="lead">{found.instrument.title}</p>
          <section className="card">
            <NumberField
              label={programme.asked}
              question={{ kind: 'number', unit: programme.askedUnit, least: 0, most: 100_000 }}
              value={String(found.programme?.asked ?? found.assessments)}
              onChange={(answer) => answer !== null && saveAsked(Number(answer))}
            />
            <Meter
              label={programme.response}
              done={found.summary.response.count}
              all={found.summary.response.of}
              text={programme.part(found.summary.response.count, found.summary.response.of)}
            />
          </section>
          <QuestionSummaries instrument={found.instrument} questions={found.summary.questions} />
        </>
      )}
    </main>
  );
}

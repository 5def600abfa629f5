import { useRef, useState } from 'react';
import type { ReportStage } from '../../../shared/contract/report.ts';
import type { Told } from '../../../shared/problems.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { tell } from '../../store/told.ts';
import { Action } from '../../ui/Action.tsx';
import { download } from '../../ui/download.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';

/** Asks for the file; what comes back says how far it is. */
type Begin = (signal: AbortSignal) => Promise<AsyncIterable<ReportStage>>;
type Running = Exclude<ReportStage['stage'], 'ready'>;

/** Writes the Word file, says how far it is, and hands it to the person's downloads. */
export function WriteReport({ begin: ask }: { begin: Begin }) {
  const { report } = useWords().screens;
  const [stage, setStage] = useState<Running | null>(null);
  const [ready, setReady] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const begin = async () => {
    const stop = new AbortController();
    stopping.current = stop;
    setReady(null);
    setTold(null);
    setStage('reading');
    try {
      setReady(await writeFile(await ask(stop.signal), setStage));
    } catch (error) {
      if (!stop.signal.aborted) setTold(tell(error));
    } finally {
      setStage(null);
    }
  };

  return (
    <div className="write-report">
      <Action look="main" onPress={begin} isDisabled={stage !== null}>
        {report.write}
      </Action>
      <div role="status">
        {stage && (
          <>
            <p>{report.stages[stage]}</p>
            <progress aria-label={report.stages[stage]} />
          </>
        )}
        {ready && <p className="saved-note">{report.ready(ready)}</p>}
      </div>
      {stage && <Action onPress={() => stopping.current?.abort()}>{report.stop}</Action>}
      <TellProblem told={told} />
    </div>
  );
}

/** Follows the writing to its end, fetches the file and saves it; returns its name. */
async function writeFile(
  stages: AsyncIterable<ReportStage>,
  onStage: (stage: Running) => void,
): Promise<string | null> {
  for await (const event of stages) {
    if (event.stage !== 'ready') {
      onStage(event.stage);
      continue;
    }
    download(await client.report.file({ ticket: event.ticket }));
    return event.name;
  }
  return null;
}

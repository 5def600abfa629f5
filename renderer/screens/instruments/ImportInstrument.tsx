import { useState } from 'react';
import type { InstrumentVerdict } from '../../../shared/contract/instrument.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Checks a file first and says what it brings or what to mend; only then is it taken in, all of it or nothing. */
export function ImportInstrument({ onImported }: { onImported: () => Promise<void> }) {
  const { instruments } = useWords().screens;
  const [file, setFile] = useState<File | null>(null);
  const [verdict, setVerdict] = useState<InstrumentVerdict | null>(null);
  const [done, setDone] = useState(false);
  const { running, told, run } = useAsync();

  const check = (chosen: File | null) => {
    setFile(chosen);
    setVerdict(null);
    setDone(false);
    if (chosen) {
      void run('check', async () => setVerdict(await client.instrument.check({ file: chosen })));
    }
  };
  const take = () =>
    run('import', async () => {
      if (!file) return;
      const result = await client.instrument.import({ file });
      setVerdict(result);
      setDone(result.good);
      await onImported();
    });

  return (
    <section className="card" aria-labelledby="import-title">
      <h2 id="import-title">{instruments.import}</h2>
      <p>{instruments.importLead}</p>
      <Field label={instruments.file} help={instruments.fileHelp}>
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".xlsx,.json"
            onChange={(event) => check(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <div role="status">
        {running === 'check' && <p>{instruments.checking}</p>}
        {verdict && <Verdict verdict={verdict} done={done} />}
      </div>
      <TellProblem told={told} />
      {verdict?.good && !done && verdict.summary.added.length > 0 && (
        <div>
          <Action look="main" onPress={take} isDisabled={running !== null}>
            {instruments.take}
          </Action>
        </div>
      )}
    </section>
  );
}

function Verdict({ verdict, done }: { verdict: InstrumentVerdict; done: boolean }) {
  const { screens, sheets, format } = useWords();
  const { instruments } = screens;
  if (!verdict.good) {
    return (
      <div className="told">
        <p>
          <strong>{instruments.faulty}</strong>
        </p>
        <ul>
          {verdict.faults.map((fault) => (
            <li key={`${fault.sheet} ${fault.cell} ${fault.code}`}>{sheets.fault(fault)}</li>
          ))}
        </ul>
        {verdict.more > 0 && <p>{sheets.more(verdict.more)}</p>}
      </div>
    );
  }
  const { title, version, themes, standards, criteria, languages, added } = verdict.summary;
  const names = format.list(languages.map(format.language));
  return (
    <div className="notice info">
      <strong>{instruments.brings(title, version, names)}</strong>
      <p>{instruments.counts(themes, standards, criteria)}</p>
      {done && <p className="saved-note">{instruments.taken}</p>}
      {!done && added.length === 0 && <p>{instruments.known}</p>}
    </div>
  );
}

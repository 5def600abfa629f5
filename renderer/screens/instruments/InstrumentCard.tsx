import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { download } from '../../ui/download.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { BookletForm } from './BookletForm.tsx';

interface Props {
  readonly one: OfferedInstrument;
  /** The same version in each of its languages. */
  readonly editions: readonly OfferedInstrument[];
}

/** One version of an instrument: whose it is, and what can be made of it. */
export function InstrumentCard({ one, editions }: Props) {
  const { screens, format } = useWords();
  const { instruments } = screens;
  const { running, told, run } = useAsync();
  const { id, version } = one;
  const save = (as: 'xlsx' | 'json') =>
    run(as, async () => download(await client.instrument.export({ id, version, as })));
  return (
    <li className="card">
      <h2>
        {one.title}
        {!one.shipped && <span className="tag">{instruments.imported}</span>}
      </h2>
      <p className="quiet">
        {instruments.version(version)} ·{' '}
        {format.list(editions.map(({ language }) => format.language(language)))} · {one.licence}
      </p>
      <p className="help">{one.notice}</p>
      <p className="help">{one.source}</p>
      <div className="row">
        <Action onPress={() => save('xlsx')} isDisabled={running !== null}>
          {instruments.exportSheet}
        </Action>
        <Action onPress={() => save('json')} isDisabled={running !== null}>
          {instruments.exportJson}
        </Action>
      </div>
      <TellProblem told={told} />
      <BookletForm one={one} editions={editions} />
    </li>
  );
}

import { useState } from 'react';
import { type BookletKind, bookletKinds } from '../../../shared/booklet/booklet.ts';
import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { download } from '../../ui/download.ts';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  readonly one: OfferedInstrument;
  readonly editions: readonly OfferedInstrument[];
}

/** Booklets for places where no device may enter, as Word files. */
export function BookletForm({ one, editions }: Props) {
  const { screens, booklet, format } = useWords();
  const { instruments } = screens;
  const [kind, setKind] = useState<BookletKind>('score-sheet');
  const [language, setLanguage] = useState(one.language);
  const [largePrint, setLargePrint] = useState(false);
  const { running, told, run } = useAsync();
  const { id, version } = one;
  const make = () =>
    run('booklet', async () => {
      const instrument = { id, version, language };
      download(await client.booklet.write({ instrument, kind, largePrint }));
    });
  return (
    <details className="look-for">
      <summary>{instruments.booklets}</summary>
      <div className="columns three">
        <Field label={instruments.kind}>
          {(wiring) => (
            <select
              {...wiring}
              value={kind}
              onChange={({ target }) =>
                setKind(bookletKinds.find((known) => known === target.value) ?? kind)
              }
            >
              {bookletKinds.map((known) => (
                <option key={known} value={known}>
                  {booklet.documentTitle(booklet.kinds[known])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={instruments.language}>
          {(wiring) => (
            <select
              {...wiring}
              value={language}
              onChange={({ target }) => setLanguage(target.value)}
            >
              {editions.map((edition) => (
                <option key={edition.language} value={edition.language}>
                  {format.language(edition.language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={largePrint}
          onChange={(event) => setLargePrint(event.target.checked)}
        />
        {instruments.largePrint}
      </label>
      <Action onPress={make} isDisabled={running !== null}>
        {running ? instruments.making : instruments.make}
      </Action>
      <TellProblem told={told} />
    </details>
  );
}

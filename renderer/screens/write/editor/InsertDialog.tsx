import { useEffect, useRef, useState } from 'react';
import { everything, type Insert } from '../../../../shared/model/passage.ts';
import { useShownAssessment } from '../../../store/assessment.ts';
import { useWords } from '../../../store/hooks.ts';
import { Action } from '../../../ui/Action.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { ModalDialog } from '../../../ui/ModalDialog.tsx';
import { type ShownQuote, useQuotes } from '../quotes.ts';

interface Props {
  readonly what: Insert['what'];
  /** With what to insert; null where the person thought better of it. */
  readonly onClose: (insert: Insert | null) => void;
}

/** Asks what exactly is to be inserted. */
export function InsertDialog({ what, onClose }: Props) {
  const { bar } = useWords().write;
  return (
    <ModalDialog title={bar.inserts[what]} onClose={() => onClose(null)}>
      <Choosing what={what} onClose={onClose} />
    </ModalDialog>
  );
}

/** Begins at the first field. */
function Choosing({ what, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('select, button')?.focus(), []);
  return (
    <div ref={place} className="write-choosing">
      {what === 'quotation' ? (
        <ChooseQuote onClose={onClose} />
      ) : (
        <ChooseTheme what={what} onClose={onClose} />
      )}
    </div>
  );
}

interface ThemeProps extends Props {
  readonly what: 'table' | 'chart';
}

function ChooseTheme({ what, onClose }: ThemeProps) {
  const { inserts } = useWords().write;
  const { instrument } = useShownAssessment();
  const [of, setOf] = useState<string>(everything);
  const themes = instrument.themes.map(({ code, title }) => ({
    value: code,
    label: `${code} ${title}`,
  }));
  return (
    <>
      <ChoiceField
        label={inserts.of}
        help={inserts.help[what]}
        value={of}
        options={[{ value: everything, label: inserts.everything }, ...themes]}
        onChange={(next) => setOf(next ?? everything)}
      />
      <Ends can onClose={() => onClose(null)} onInsert={() => onClose({ what, of })} />
    </>
  );
}

function ChooseQuote({ onClose }: Pick<Props, 'onClose'>) {
  const { inserts } = useWords().write;
  const { instrument } = useShownAssessment();
  const quotes = useQuotes();
  const [theme, setTheme] = useState<string>(everything);
  const [chosen, setChosen] = useState<ShownQuote | null>(null);
  const found = quotes.filter(
    ({ codes }) => theme === everything || codes.some((one) => one.startsWith(`${theme}.`)),
  );
  if (quotes.length === 0) {
    return (
      <>
        <p>{inserts.noQuotes}</p>
        <Ends can={false} onClose={() => onClose(null)} onInsert={() => {}} />
      </>
    );
  }
  return (
    <>
      <p className="help">{inserts.help.quotation}</p>
      <ChoiceField
        label={inserts.of}
        value={theme}
        options={[
          { value: everything, label: inserts.everything },
          ...instrument.themes.map(({ code, title }) => ({
            value: code,
            label: `${code} ${title}`,
          })),
        ]}
        onChange={(next) => setTheme(next ?? everything)}
      />
      <fieldset className="write-quotes">
        <legend>{inserts.found(found.length)}</legend>
        {found.map((one) => (
          <label key={one.quote} className="check">
            <input
              type="radio"
              name="quote"
              checked={chosen?.quote === one.quote}
              onChange={() => setChosen(one)}
            />
            <span>
              <span className="break">{one.text}</span>
              <span className="help">
                {one.who} · {one.codes.join(', ') || inserts.noCriteria}
                {!one.open && ` · ${inserts.notPublic}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Ends
        can={chosen !== null}
        onClose={() => onClose(null)}
        onInsert={() =>
          chosen && onClose({ what: 'quotation', evidence: chosen.evidence, quote: chosen.quote })
        }
      />
    </>
  );
}

interface EndsProps {
  readonly can: boolean;
  readonly onClose: () => void;
  readonly onInsert: () => void;
}

function Ends({ can, onClose, onInsert }: EndsProps) {
  const { screens, write } = useWords();
  return (
    <div className="row end">
      <Action onPress={onClose}>{screens.common.cancel}</Action>
      <Action look="main" isDisabled={!can} onPress={onInsert}>
        {write.inserts.insert}
      </Action>
    </div>
  );
}

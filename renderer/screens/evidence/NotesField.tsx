import { useState } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { sendTyped } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { PersonalNote } from './PersonalNote.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly piece: Evidence;
  readonly change: ChangePiece;
  readonly onQuote: (text: string) => void;
}

/** The notes, and a button that makes a quotation of what is selected in them. */
export function NotesField({ piece, change, onQuote }: Props) {
  const { fields, quotes } = useWords().evidence;
  // Kept here: a thumb that presses the button may take the selection from the field.
  const [selected, setSelected] = useState('');
  const [said, setSaid] = useState('');
  const mark = () => {
    onQuote(selected);
    setSelected('');
    setSaid(quotes.marked);
  };
  return (
    <>
      <Field label={fields.notesOf[piece.kind]} help={fields.notesHelp[piece.kind]}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="notes"
            rows={6}
            maxLength={20_000}
            value={piece.notes}
            onChange={({ target }) => change({ notes: target.value }, 'typing')}
            onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
              setSelected(value.slice(selectionStart, selectionEnd));
              setSaid('');
            }}
            onBlur={sendTyped}
          />
        )}
      </Field>
      <PersonalNote text={piece.notes} />
      <div className="row">
        <Action className="big" isDisabled={selected.trim() === ''} onPress={mark}>
          {quotes.mark}
        </Action>
        <span className="help" role="status">
          {said || (selected.trim() === '' ? quotes.markHelp : '')}
        </span>
      </div>
    </>
  );
}

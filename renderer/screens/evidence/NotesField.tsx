import { type RefObject, useEffect, useRef, useState } from 'react';
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
  const place = useRef<HTMLTextAreaElement>(null);
  const selected = useSelected(place);
  const [said, setSaid] = useState('');
  const nothing = selected.trim() === '';
  const mark = () => {
    onQuote(selected);
    setSaid(selected);
  };
  return (
    <>
      <Field label={fields.notesOf[piece.kind]} help={fields.notesHelp[piece.kind]}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={place}
            className="notes"
            rows={6}
            maxLength={20_000}
            value={piece.notes}
            onChange={({ target }) => change({ notes: target.value }, 'typing')}
            onBlur={sendTyped}
          />
        )}
      </Field>
      <PersonalNote text={piece.notes} />
      <div className="row">
        <Action className="big" isDisabled={nothing} onPress={mark}>
          {quotes.mark}
        </Action>
        <span className="help" role="status">
          {nothing ? quotes.markHelp : said === selected ? quotes.marked : ''}
        </span>
      </div>
    </>
  );
}

/**
 * What is selected in a field, by mouse, keys or the handles that a thumb drags. It stays when the field is left: whoever
 * presses a button for it means what was selected last.
 */
function useSelected(place: RefObject<HTMLTextAreaElement | null>): string {
  const [selected, setSelected] = useState('');
  useEffect(() => {
    const look = () => {
      const field = place.current;
      if (!field || document.activeElement !== field) return;
      setSelected(field.value.slice(field.selectionStart, field.selectionEnd));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place]);
  return selected;
}

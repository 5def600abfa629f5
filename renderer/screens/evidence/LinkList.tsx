import { useId, useRef } from 'react';
import { type Evidence, type Link, type Saying, sayings } from '../../../shared/model/evidence.ts';
import { linksInOrder, relinked } from '../../../shared/visit/evidenceLinks.ts';
import { promptsFor } from '../../../shared/visit/evidencePrompts.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { CriteriaPicker, criterionNamed } from './CriteriaPicker.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly piece: Evidence;
  readonly change: ChangePiece;
}

/** The criteria that a piece is about, each with what the source says of it, and a search for more. */
export function LinkList({ piece, change }: Props) {
  const { links: words } = useWords().evidence;
  const { instrument } = useShownAssessment();
  const place = useRef<HTMLDivElement>(null);
  const codes = piece.links.map((one) => one.criterion);
  const say = (criterion: string, says: Saying | null) =>
    change({
      links: piece.links.map((one) => (one.criterion === criterion ? { criterion, says } : one)),
    });
  const remove = (code: string, button: Element) => {
    // The keyboard's place goes on to what is left before its own goes away.
    const all = [...(place.current?.querySelectorAll('.link-remove') ?? [])];
    const at = all.indexOf(button);
    const next = all[at + 1] ?? all[at - 1] ?? place.current?.querySelector('input[type=search]');
    if (next instanceof HTMLElement) next.focus();
    change(
      relinked(
        piece,
        codes.filter((one) => one !== code),
      ),
    );
  };
  return (
    <div ref={place} className="links">
      <h2>{words.title}</h2>
      <p className="help">{words.help}</p>
      <p className="hidden" role="status">
        {words.linked(piece.links.length)}
      </p>
      {piece.links.length > 0 && (
        <ul className="link-list">
          {linksInOrder(instrument, piece.links).map((link) => (
            <LinkRow
              key={link.criterion}
              piece={piece}
              link={link}
              onSay={(says) => say(link.criterion, says)}
              onRemove={(button) => remove(link.criterion, button)}
            />
          ))}
        </ul>
      )}
      <CriteriaPicker
        chips={false}
        label={words.find}
        value={codes}
        onChange={(next) => change(relinked(piece, next))}
      />
    </div>
  );
}

interface RowProps {
  readonly piece: Evidence;
  readonly link: Link;
  readonly onSay: (says: Saying | null) => void;
  readonly onRemove: (button: Element) => void;
}

function LinkRow({ piece, link: { criterion: code, says }, onSay, onRemove }: RowProps) {
  const { links: words, picker } = useWords().evidence;
  const { instrument } = useShownAssessment();
  const criterion = criterionNamed(instrument, code);
  const prompts = criterion ? promptsFor(criterion, piece) : [];
  return (
    <li>
      <div className="link-name">
        <p>
          <span className="code">{code}</span> <strong>{criterion?.topic ?? picker.gone}</strong>
        </p>
        <Action
          look="quiet"
          className="link-remove"
          aria-label={words.remove(code)}
          onPress={({ target }) => onRemove(target)}
        >
          <span aria-hidden="true">×</span>
        </Action>
      </div>
      {prompts.length > 0 && <Prompts prompts={prompts} />}
      <Sayings code={code} says={says} onSay={onSay} />
    </li>
  );
}

export function Prompts({ prompts }: { prompts: readonly string[] }) {
  return (
    <ul className="prompts">
      {prompts.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

interface SayingsProps {
  readonly code: string;
  readonly says: Saying | null;
  readonly onSay: (says: Saying | null) => void;
}

/** What the source says of the criterion: it is so, partly, it is not, or nothing. */
function Sayings({ code, says, onSay }: SayingsProps) {
  const { links: words } = useWords().evidence;
  const name = useId();
  return (
    <fieldset className="sayings">
      <legend className="hidden">{words.says(code)}</legend>
      {[...sayings, null].map((one) => (
        <label key={one ?? 'none'}>
          <input type="radio" name={name} checked={says === one} onChange={() => onSay(one)} />
          <span>{words.saying[one ?? 'none']}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useState } from 'react';
import { warnsBefore } from '../../../shared/instrument/distress.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { relinked } from '../../../shared/visit/evidenceLinks.ts';
import {
  type SuggestedStandard,
  type Suggestion,
  uncovered,
} from '../../../shared/visit/evidencePrompts.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Check } from '../../ui/Check.tsx';
import { Prompts } from './LinkList.tsx';
import { type ChangePiece, useSuggestions } from './pieces.ts';

interface Props {
  readonly id: string;
  readonly piece: Evidence;
  readonly change: ChangePiece;
}

/** What nobody has heard, read or seen yet, with what to ask, standard by standard; one press links it. */
export function SuggestionList({ id, piece, change }: Props) {
  const { links: words } = useWords().evidence;
  const groups = useGroupLabels();
  const [all, setAll] = useState(false);
  const suggested = useSuggestions(id, piece);
  const shown = all ? suggested : uncovered(suggested);
  const add = (code: string) => {
    const codes = piece.links.map((one) => one.criterion);
    change(relinked(piece, [...codes, code]));
  };
  return (
    <div className="suggestions">
      <h3>
        {piece.kind === 'interview'
          ? words.suggested.interview(groups[piece.group])
          : words.suggested[piece.kind]}
      </h3>
      <Check label={words.all} checked={all} onChange={setAll} />
      {shown.length === 0 && <p className="quiet">{words.nothingLeft}</p>}
      {shown.map((one, at) => (
        <StandardSuggestions
          key={one.standard.code}
          first={at === 0}
          suggested={one}
          gentle={piece.kind === 'interview'}
          onAdd={add}
        />
      ))}
    </div>
  );
}

interface StandardProps {
  readonly suggested: SuggestedStandard;
  /** Its questions show at once; the others unfold. */
  readonly first: boolean;
  /** Whether somebody is asked whom it may distress. */
  readonly gentle: boolean;
  readonly onAdd: (code: string) => void;
}

function StandardSuggestions({ suggested, first, gentle, onAdd }: StandardProps) {
  const { evidence, booklet } = useWords();
  const { instrument } = useShownAssessment();
  const { standard, suggestions } = suggested;
  const theme = instrument.themes.find((one) => one.code === standard.code.split('.')[0]);
  const warns = [standard, theme].some((one) => one && warnsBefore(one, instrument.themes));
  const notice = booklet.interview.gentle;
  return (
    <details className="suggestion-standard" open={first}>
      <summary>
        <span className="code">{standard.code}</span> <span className="grow">{standard.title}</span>{' '}
        <span className="quiet">{evidence.links.left(suggestions.length)}</span>
      </summary>
      {gentle && warns && (
        <p className="notice">
          <strong>{notice.title}.</strong> {notice.text}
        </p>
      )}
      <ul>
        {suggestions.map((one) => (
          <SuggestionRow key={one.criterion.code} suggestion={one} onAdd={onAdd} />
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly suggestion: Suggestion;
  readonly onAdd: (code: string) => void;
}

function SuggestionRow({ suggestion: { criterion, prompts, covered }, onAdd }: RowProps) {
  const { links: words } = useWords().evidence;
  const { code, topic, statement } = criterion;
  return (
    <li>
      <div>
        <p>
          <span className="code">{code}</span> <strong>{topic}</strong>
          {covered && <span className="quiet"> · {words.covered}</span>}
        </p>
        <Prompts prompts={prompts.length > 0 ? prompts : [statement]} />
      </div>
      <Action
        className="suggestion-add"
        aria-label={words.add(code)}
        onPress={({ target }) => {
          goOn(target);
          onAdd(code);
        }}
      >
        <span aria-hidden="true">+</span>
      </Action>
    </li>
  );
}

/** The keyboard's place, and the screen's, goes on to the next suggestion before its own goes away. */
function goOn(button: Element) {
  const list = button.closest('.suggestion-standard');
  const all = [...(list?.querySelectorAll('.suggestion-add') ?? [])];
  const at = all.indexOf(button);
  const above = list?.previousElementSibling ?? list?.parentElement?.querySelector('input');
  const next = all[at + 1] ?? all[at - 1] ?? list?.nextElementSibling?.querySelector('summary');
  const place = next ?? above?.querySelector('summary, input') ?? above;
  if (!(place instanceof HTMLElement)) return;
  place.focus({ preventScroll: true });
  // What was linked stands above now: the next comes up where the thumb is.
  const { top } = button.getBoundingClientRect();
  requestAnimationFrame(() => window.scrollBy(0, place.getBoundingClientRect().top - top));
}

import { type Reply, type ReplyWords, type Stance, stances } from '../../../shared/model/reply.ts';
import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { MarkPill } from '../../ui/Pill.tsx';
import { type FoundAnswer, saysNothing, sayTheSame } from './choice.ts';
import { ReplyFacts } from './ReplyFacts.tsx';
import { useTargets } from './target.ts';

interface Props {
  readonly found: FoundAnswer;
  /** What it says, as the person reads it. */
  readonly words: ReplyWords;
  readonly before: Reply | null;
  readonly kept: boolean;
  readonly onKeep: (kept: boolean) => void;
  readonly onRead: (stance: Stance | null) => void;
}

/** One answer of the file beside what it is about, and beside what was taken in before. */
export function AnswerCard({ found, words, before, kept, onKeep, onRead }: Props) {
  const { screen } = useWords().reply;
  const { name, mark } = useTargets()(found.target);
  const same = before !== null && sayTheSame(before, words);
  return (
    <article className="card found-answer" aria-label={name}>
      <h4 className="break">
        {name} {mark && <MarkPill mark={mark} />}
      </h4>
      {found.doubt && <DoubtField found={found} answer={words.answer} onRead={onRead} />}
      {before && !same ? (
        <div className="columns">
          <div>
            <h5>{screen.before}</h5>
            <ReplyFacts words={before} />
          </div>
          <div>
            <h5>{screen.now}</h5>
            {saysNothing(words) ? <p>{screen.emptied}</p> : <ReplyFacts words={words} />}
          </div>
        </div>
      ) : (
        <ReplyFacts words={words} />
      )}
      {same ? (
        <p className="quiet">{screen.same}</p>
      ) : (
        <>
          {before && !saysNothing(words) && <p className="quiet">{screen.replaces}</p>}
          <Check label={screen.keep(name)} checked={kept} onChange={onKeep} />
        </>
      )}
    </article>
  );
}

interface DoubtProps {
  readonly found: FoundAnswer;
  readonly answer: Stance | null;
  readonly onRead: (stance: Stance | null) => void;
}

/** Two boxes are ticked, or words stand there: the person says what is meant. */
function DoubtField({ found: { doubt }, answer, onRead }: DoubtProps) {
  const { screen, fields } = useWords().reply;
  if (!doubt) return null;
  const told =
    doubt.kind === 'several'
      ? screen.doubt.several(doubt.answers.map((one) => fields.stances[one]))
      : screen.doubt.unclear(doubt.text);
  return (
    <div className="notice open">
      <p className="break">{told}</p>
      <ChoiceField
        label={screen.decide}
        value={answer ?? ''}
        none={screen.undecided}
        options={stances.map((value) => ({ value, label: fields.stances[value] }))}
        onChange={onRead}
      />
    </div>
  );
}

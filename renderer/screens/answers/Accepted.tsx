import { useShallow } from 'zustand/react/shallow';
import { type Remark, remarkKey } from '../../../shared/model/remark.ts';
import { type Reply, replyKey } from '../../../shared/model/reply.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { shownRecords } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { useWindow } from '../../store/window.ts';
import { MarkPill } from '../../ui/Pill.tsx';
import { RemoveAction } from '../../ui/RemoveAction.tsx';
import { RemarkText } from './RemarkCard.tsx';
import { ReplyFacts } from './ReplyFacts.tsx';
import { useTargets } from './target.ts';

/** Answers and comments that were taken in, by what they are about. */
export function useAccepted() {
  const { id } = useShownAssessment();
  const replies = useWindow(useShallow((state) => shownRecords(state, 'reply', id)));
  const remarks = useWindow(useShallow((state) => shownRecords(state, 'remark', id)));
  return { replies, remarks };
}

/** What is in the assessment, each with a way to take it out again. */
export function Accepted() {
  const { screen } = useWords().reply;
  const { replies, remarks } = useAccepted();
  const answers = [...replies].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const comments = [...remarks].sort(
    ([, a], [, b]) => a.file.localeCompare(b.file) || a.place - b.place,
  );
  return (
    <section className="accepted" aria-labelledby="accepted-title">
      <h2 id="accepted-title">{screen.accepted}</h2>
      {answers.length + comments.length === 0 ? (
        <p className="nothing-yet">{screen.acceptedNone}</p>
      ) : (
        <p className="help">{screen.acceptedLead}</p>
      )}
      {answers.map(([target, reply]) => (
        <AcceptedAnswer key={target} target={target} reply={reply} />
      ))}
      {comments.map(([id, remark]) => (
        <AcceptedRemark key={id} id={id} remark={remark} />
      ))}
    </section>
  );
}

function AcceptedAnswer({ target, reply }: { target: string; reply: Reply }) {
  const { reply: words, format } = useWords();
  const { screen } = words;
  const { id } = useShownAssessment();
  const { name, mark } = useTargets()(target);
  return (
    <article className="card found-answer" aria-label={name}>
      <h3 className="break">
        {name} {mark && <MarkPill mark={mark} />}
      </h3>
      <ReplyFacts words={reply} />
      <p className="quiet break">{screen.fromFile(reply.file, format.days(reply.on, reply.on))}</p>
      <RemoveAction
        label={screen.remove}
        title={screen.removeAnswer(name)}
        confirm={screen.remove}
        onRemove={async () => writeRecord('reply', replyKey(id, target), null)}
      >
        {screen.removeText}
      </RemoveAction>
    </article>
  );
}

function AcceptedRemark({ id: remarkId, remark }: { id: string; remark: Remark }) {
  const { reply: words, format } = useWords();
  const { screen } = words;
  const { id } = useShownAssessment();
  return (
    <article className="card found-answer">
      <RemarkText remark={remark} />
      <p className="quiet break">
        {screen.fromFile(remark.file, format.days(remark.taken, remark.taken))}
      </p>
      <RemoveAction
        label={screen.remove}
        title={screen.removeComment(remark.author || screen.nobody)}
        confirm={screen.remove}
        onRemove={async () => writeRecord('remark', remarkKey(id, remarkId), null)}
      >
        {screen.removeText}
      </RemoveAction>
    </article>
  );
}

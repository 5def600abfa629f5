import { type Reply, replyKey } from '../../../shared/model/reply.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useAccepted } from './Accepted.tsx';
import { RemarkText } from './RemarkCard.tsx';
import { ReplyFacts } from './ReplyFacts.tsx';

/** What the service says on a criterion, standard or theme, folded away beside it; nothing where it said nothing. */
export function ServiceSays({ code }: { code: string }) {
  const { screen } = useWords().reply;
  const { id } = useShownAssessment();
  const reply = useRecord<Reply>('reply', replyKey(id, code));
  const { remarks } = useAccepted();
  const here = [...remarks]
    .filter(([, { target }]) => target === code)
    .sort(([, a], [, b]) => a.file.localeCompare(b.file) || a.place - b.place);
  const number = here.length + (reply ? 1 : 0);
  if (number === 0) return null;
  return (
    <details className="site-notes service-says">
      <summary>{screen.says(number)}</summary>
      {reply && <ReplyFacts words={reply} />}
      {here.map(([key, one]) => (
        <RemarkText key={key} remark={one} where={false} />
      ))}
    </details>
  );
}

import { type Talk as TalkNotes, talkKey } from '../../../shared/model/talk.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { LongText } from '../../ui/LongText.tsx';
import { SpeakingOrder } from './SpeakingOrder.tsx';
import { Timer } from './Timer.tsx';

const fresh: TalkNotes = { notes: '' };

/** What helps a team to talk about one criterion: who might begin, how long it has been, and notes of what was said. */
export function Talk({ code }: { code: string }) {
  const { talk } = useWords().together;
  const { id } = useShownAssessment();
  const [value, change] = useEdited('talk', talkKey(id, code), fresh);
  return (
    <details className="talk">
      <summary>{talk.title}</summary>
      <SpeakingOrder code={code} />
      <Timer />
      <LongText
        label={talk.notes}
        help={talk.notesHelp}
        value={value.notes}
        max={8000}
        onChange={(notes) => change({ notes }, 'typing')}
      />
    </details>
  );
}

import { type DragEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Proposal } from '../../../shared/contract/reply.ts';
import { largestReply } from '../../../shared/model/limits.ts';
import type { Told } from '../../../shared/problems.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  readonly chosen: boolean;
  readonly onRead: (proposal: Proposal | null) => void;
}

const word = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Takes the returned file by its dialog or by dropping it, and has it read. */
export function ChooseReply({ chosen, onRead }: Props) {
  const { reply, problems } = useWords();
  const { screen } = reply;
  const { id: assessment } = useShownAssessment();
  const [over, setOver] = useState(false);
  const [large, setLarge] = useState<Told | null>(null);
  const { running, told, run } = useAsync();

  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    onRead(null);
    if (file.size > largestReply * 1_000_000) {
      return setLarge(problems.REPLY_REFUSED({ reason: 'too-large' }));
    }
    setLarge(null);
    void run('read', async () => onRead(await client.reply.read({ assessment, file })));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={over ? 'card choose-reply over' : 'card choose-reply'}
      aria-label={screen.choose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className="row">
        <FileTrigger acceptedFileTypes={word.split(',')} onSelect={take}>
          <Action look={chosen ? 'plain' : 'main'}>
            {chosen ? screen.another : screen.choose}
          </Action>
        </FileTrigger>
      </div>
      <p className="help">{screen.drop}</p>
      <div role="status">{running && <p>{screen.reading}</p>}</div>
      <TellProblem told={large ?? told} />
    </section>
  );
}

import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { attachmentTypes } from '../../../shared/model/attachment.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { AttachmentRow } from './AttachmentRow.tsx';
import { type Incoming, useAttachments, useIncoming } from './attach.ts';

interface Props {
  /** The id of the evidence, approval or concern that they belong to. */
  readonly owner: string;
  /** Its photos may be chosen for reports. */
  readonly prints?: boolean;
  /** Nothing may be added, such as before consent. */
  readonly disabled?: boolean;
  /** Writes the owner where nobody wrote it yet; files wait until it is on the disk. */
  readonly onBegin?: () => void;
}

/** What a file dialog offers; what is in a file decides, not its name. */
const offered = [...attachmentTypes, 'image/webp', 'image/tiff'];

/** The photos and files of a record; added by a button, the camera, dropping or pasting. */
export function Attachments({ owner, prints = false, disabled = false, onBegin }: Props) {
  const { attachments } = useWords().evidence;
  const { id: assessment } = useShownAssessment();
  const all = useAttachments(owner);
  const { incoming, add, again, drop } = useIncoming({ assessment, owner });
  const [over, setOver] = useState(false);
  const title = useId();
  const take = (files: FileList | null | undefined) => {
    if (disabled || !files || files.length === 0) return;
    onBegin?.();
    void add(files);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onPaste = ({ clipboardData }: ClipboardEvent) => take(clipboardData.files);
  return (
    <section
      className={over ? 'attachments over' : 'attachments'}
      aria-labelledby={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      <h3 id={title}>{attachments.title}</h3>
      {all.length > 0 && (
        <ul className="attachment-list">
          {all.map((one) => (
            <AttachmentRow
              key={one.id}
              owned={{ assessment, owner }}
              attachment={one}
              prints={prints}
            />
          ))}
        </ul>
      )}
      {incoming.map((one) => (
        <NotYetIn key={one.id} one={one} onAgain={() => again(one)} onDrop={() => drop(one.id)} />
      ))}
      {!disabled && <AddButtons onAdd={take} />}
      <p className="help">{attachments.help}</p>
    </section>
  );
}

function AddButtons({ onAdd }: { onAdd: (files: FileList | null) => void }) {
  const { attachments } = useWords().evidence;
  return (
    <div className="row">
      <FileTrigger
        acceptedFileTypes={['image/jpeg', 'image/png']}
        defaultCamera="environment"
        onSelect={onAdd}
      >
        <Action className="big">{attachments.photo}</Action>
      </FileTrigger>
      <FileTrigger acceptedFileTypes={offered} allowsMultiple onSelect={onAdd}>
        <Action className="big">{attachments.add}</Action>
      </FileTrigger>
    </div>
  );
}

interface NotYetProps {
  readonly one: Incoming;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
}

/** A file on its way, or one that was refused: then why, and it stays until the person tries again or leaves it out. */
function NotYetIn({ one: { file, told }, onAgain, onDrop }: NotYetProps) {
  const { screens, evidence } = useWords();
  if (!told) return <p role="status">{evidence.attachments.adding(file.name)}</p>;
  return (
    <TellProblem told={told}>
      <div className="row">
        <Action onPress={onAgain}>{screens.common.tryAgain}</Action>
        <Action look="quiet" onPress={onDrop}>
          {evidence.attachments.dismiss}
        </Action>
      </div>
    </TellProblem>
  );
}

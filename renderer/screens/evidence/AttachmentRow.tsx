import { useState } from 'react';
import { attachmentKey } from '../../../shared/model/attachment.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { download } from '../../ui/download.ts';
import { ShortText } from '../../ui/ShortText.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { type NamedAttachment, type Owned, removeAttachment, usePicture } from './attach.ts';
import { PrintFields } from './PrintFields.tsx';
import { ShownPicture } from './ShownPicture.tsx';

interface Props {
  readonly owned: Owned;
  readonly attachment: NamedAttachment;
  /** Photos may be chosen for reports. */
  readonly prints: boolean;
}

/** One photo or file: small, with what it shows in words, to open and to remove. */
export function AttachmentRow({ owned, attachment: one, prints }: Props) {
  const { evidence } = useWords();
  const { attachments } = evidence;
  const [open, setOpen] = useState<'picture' | 'remove' | null>(null);
  const { told, run } = useAsync();
  const { assessment, owner } = owned;
  const save = () =>
    run('file', async () =>
      download(await client.attachment.file({ ...owned, attachment: one.id, small: false })),
    );
  const { id, ...value } = one;
  const describe = (shows: string) =>
    writeRecord('attachment', attachmentKey(assessment, owner, id), { ...value, shows }, 'typing');
  return (
    <li className="attachment">
      <Thumbnail owned={owned} attachment={one} />
      <div className="attachment-words">
        <p>
          <strong>{one.name}</strong>{' '}
          <span className="quiet">{attachments.size(one.bytes / 1024 / 1024)}</span>
        </p>
        <ShortText label={attachments.shows} value={one.shows} max={300} onChange={describe} />
        {prints && one.size && <PrintFields owned={owned} attachment={one} />}
        <div className="row">
          {one.size && (
            <Action aria-label={attachments.openNamed(one.name)} onPress={() => setOpen('picture')}>
              {attachments.open}
            </Action>
          )}
          {!one.size && <Action onPress={save}>{attachments.save}</Action>}
          <Action
            look="quiet"
            aria-label={attachments.removeNamed(one.name)}
            onPress={() => setOpen('remove')}
          >
            {attachments.remove}
          </Action>
        </div>
        <TellProblem told={told} />
      </div>
      {open === 'picture' && (
        <ShownPicture owned={owned} attachment={one} onSave={save} onClose={() => setOpen(null)} />
      )}
      {open === 'remove' && (
        <Confirm
          title={attachments.removeAsk(one.name)}
          confirm={attachments.remove}
          onCancel={() => setOpen(null)}
          onConfirm={() => {
            setOpen(null);
            void run('remove', () => removeAttachment(owned, id));
          }}
        >
          <p>{attachments.removeText}</p>
        </Confirm>
      )}
    </li>
  );
}

function Thumbnail({ owned, attachment: one }: Omit<Props, 'prints'>) {
  const { attachments } = useWords().evidence;
  const { picture, failed } = usePicture(owned, one, true);
  if (picture) return <img className="thumbnail" src={picture} alt={one.shows} />;
  const kind = one.name.split('.').at(-1)?.toUpperCase() ?? '';
  return (
    <span className="thumbnail none" aria-hidden="true">
      {failed ? attachments.unseen : one.size ? '' : kind.slice(0, 5)}
    </span>
  );
}

import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { type NamedAttachment, type Owned, usePicture } from './attach.ts';

interface Props {
  readonly owned: Owned;
  readonly attachment: NamedAttachment;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A picture as large as the window lets it be. */
export function ShownPicture({ owned, attachment, onSave, onClose }: Props) {
  const { screens, evidence } = useWords();
  const { attachments } = evidence;
  const { picture, failed } = usePicture(owned, attachment, false);
  return (
    <ModalDialog title={attachment.name} className="picture" onClose={onClose}>
      {picture && <img src={picture} alt={attachment.shows} />}
      {!picture && <p className="quiet">{failed ? attachments.unseen : screens.common.loading}</p>}
      <p className="help">{attachments.saveHelp}</p>
      <div className="row end">
        <Action onPress={onSave}>{attachments.save}</Action>
        <Action look="main" onPress={onClose} autoFocus>
          {screens.common.close}
        </Action>
      </div>
    </ModalDialog>
  );
}

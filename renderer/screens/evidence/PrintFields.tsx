import { attachmentKey } from '../../../shared/model/attachment.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import type { NamedAttachment, Owned } from './attach.ts';

interface Props {
  readonly owned: Owned;
  readonly attachment: NamedAttachment;
}

/** Whether a photo stands in reports, and whether somebody is on it; nothing prints that nobody has put into words. */
export function PrintFields({ owned: { assessment, owner }, attachment }: Props) {
  const { photo } = useWords().print;
  const { id, ...value } = attachment;
  const described = value.shows.trim() !== '';
  const save = (part: Pick<typeof value, 'prints' | 'people'>) =>
    writeRecord('attachment', attachmentKey(assessment, owner, id), { ...value, ...part });
  return (
    <>
      <Check
        label={photo.prints}
        checked={value.prints === true && described}
        isDisabled={!described}
        onChange={(prints) => save({ prints })}
      />
      {!described && <p className="help">{photo.describeFirst}</p>}
      {described && value.prints && (
        <ChoiceField
          label={photo.people}
          help={photo.help}
          value={value.people === undefined ? 'unsaid' : value.people ? 'somebody' : 'nobody'}
          options={(['unsaid', 'nobody', 'somebody'] as const)
            .filter((one) => one !== 'unsaid' || value.people === undefined)
            .map((one) => ({ value: one, label: photo[one] }))}
          onChange={(said) => said && said !== 'unsaid' && save({ people: said === 'somebody' })}
        />
      )}
    </>
  );
}

import { FileTrigger } from 'react-aria-components';
import { type LogoUse, logoUses } from '../../../shared/model/attachment.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { receive } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import {
  type NamedAttachment,
  removeAttachment,
  useAttachments,
  usePicture,
} from '../evidence/attach.ts';

interface Props {
  readonly assessment: string;
  /** Something is different: the report is to be shown anew. */
  readonly onChange: () => void;
}

/** The marks of the service and of the team, for the first page. */
export function Logos({ assessment, onChange }: Props) {
  const { logos } = useWords().print;
  const all = useAttachments(assessment);
  return (
    <details className="other-files">
      <summary>{logos.title}</summary>
      <p className="help">{logos.lead}</p>
      {logoUses.map((use) => (
        <LogoField
          key={use}
          use={use}
          assessment={assessment}
          given={all.filter((one) => one.use === use)}
          onChange={onChange}
        />
      ))}
    </details>
  );
}

interface FieldProps extends Props {
  readonly use: LogoUse;
  /** At most one, unless two laptops each gave one. */
  readonly given: readonly NamedAttachment[];
}

function LogoField({ use, assessment, given, onChange }: FieldProps) {
  const { logos } = useWords().print;
  const { told, run } = useAsync();
  const owned = { assessment, owner: assessment };
  const name = logos.uses[use];
  const removeAll = async () => {
    for (const { id } of given) await removeAttachment(owned, id);
  };
  const take = (files: FileList | null) =>
    run('add', async () => {
      const file = files?.[0];
      if (!file) return;
      const [change, attachment] = [crypto.randomUUID(), crypto.randomUUID()];
      const added = { change, ...owned, attachment, shows: '', use };
      const stored = await client.attachment.add({ ...added, file });
      await removeAll();
      receive([stored]);
      onChange();
    });
  const remove = () =>
    run('remove', async () => {
      await removeAll();
      onChange();
    });
  return (
    <div className="logo-field">
      <p>
        <strong>{name}</strong>
      </p>
      {given[0] ? (
        <Shown assessment={assessment} logo={given[0]} />
      ) : (
        <p className="quiet">{logos.none}</p>
      )}
      <div className="row">
        <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={take}>
          <Action aria-label={given[0] ? logos.replaceNamed(name) : logos.addNamed(name)}>
            {given[0] ? logos.replace : logos.add}
          </Action>
        </FileTrigger>
        {given[0] && (
          <Action look="quiet" aria-label={logos.removeNamed(name)} onPress={remove}>
            {logos.remove}
          </Action>
        )}
      </div>
      <TellProblem told={told} />
    </div>
  );
}

function Shown({ assessment, logo }: { assessment: string; logo: NamedAttachment }) {
  const { picture } = usePicture({ assessment, owner: assessment }, logo, false);
  return picture ? <img className="logo" src={picture} alt={logo.name} /> : null;
}

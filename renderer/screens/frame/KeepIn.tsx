import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';

interface Props {
  /** What is kept in. */
  readonly what: 'reason' | 'note' | 'words';
  /** Absent where nobody said so. */
  readonly internal: boolean | undefined;
  readonly onChange: (internal: boolean) => void;
}

/** Whether something that somebody wrote stays out of everything public; quiet, as it is rarely wanted. */
export function KeepIn({ what, internal = false, onChange }: Props) {
  const { chapters } = useWords();
  return (
    <div className="keep-in">
      <Check label={chapters.keepIn[what]} checked={internal} onChange={onChange} />
    </div>
  );
}

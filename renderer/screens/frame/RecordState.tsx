import { useSaved, useWords } from '../../store/hooks.ts';

interface Props {
  readonly noun: string;
  readonly recordKey: string;
  /** Something was chosen that cannot be saved yet. */
  readonly waits?: boolean;
}

/** Whether one record is on the disk as shown; says "saved" only when it is. */
export function RecordState({ noun, recordKey, waits = false }: Props) {
  const { saved } = useWords().screens;
  const state = useSaved(noun, recordKey);
  const shown = waits ? 'failed' : state;
  const text = { saved: saved.saved, saving: '', failed: saved.unsaved, empty: '' }[shown];
  return (
    <span className={`rated ${shown}`} data-state={shown}>
      {shown === 'saved' && <span aria-hidden="true">✓ </span>}
      {text}
    </span>
  );
}

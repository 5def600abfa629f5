import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';

interface Props {
  readonly shown: boolean;
  /** What is a draft, where several are on the screen. */
  readonly what?: string;
  readonly onRead: () => void;
}

/** Says that nobody has read a text yet; only somebody who says that they have takes it away. */
export function DraftMark({ shown, what, onRead }: Props) {
  const { draft } = useWords().write;
  if (!shown) return null;
  return (
    <div className="warning write-draft">
      <p>
        <strong>{draft.title}</strong> {draft.text}
      </p>
      <Action {...(what ? { 'aria-label': draft.readOf(what) } : {})} onPress={onRead}>
        {draft.read}
      </Action>
    </div>
  );
}

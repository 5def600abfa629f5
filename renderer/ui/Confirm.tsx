import type { ReactNode } from 'react';
import { useWords } from '../store/hooks.ts';
import { Action } from './Action.tsx';
import { ModalDialog } from './ModalDialog.tsx';

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ title, confirm, children, onConfirm, onCancel }: Props) {
  const { screens } = useWords();
  return (
    <ModalDialog title={title} role="alertdialog" onClose={onCancel}>
      {children}
      <div className="row end">
        <Action onPress={onCancel} autoFocus>
          {screens.common.cancel}
        </Action>
        <Action look="main" onPress={onConfirm}>
          {confirm}
        </Action>
      </div>
    </ModalDialog>
  );
}

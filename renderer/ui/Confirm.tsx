import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../store/hooks.ts';
import { Action } from './Action.tsx';

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
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onCancel()}
    >
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="row end">
            <Action onPress={onCancel} autoFocus>
              {screens.common.cancel}
            </Action>
            <Action look="main" onPress={onConfirm}>
              {confirm}
            </Action>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

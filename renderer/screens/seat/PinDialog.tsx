import type { ReactNode } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { PinForm } from './PinForm.tsx';

interface Props {
  /** Whose seat it is. */
  readonly name: string;
  readonly onPin: (pin: string) => Promise<unknown>;
  readonly onCancel: () => void;
  /** What there is for those who forgot it. */
  readonly children?: ReactNode;
}

/** Asks for the PIN of a seat of this laptop, before anybody sits down on it. */
export function PinDialog({ name, onPin, onCancel, children }: Props) {
  const { screens, together } = useWords();
  const { pin } = together;
  return (
    <ModalDialog title={`${name} · ${pin.title}`} onClose={onCancel}>
      <PinForm submit={pin.enter} onPin={onPin}>
        <Action onPress={onCancel}>{screens.common.cancel}</Action>
      </PinForm>
      {children}
    </ModalDialog>
  );
}

import { useWords } from '../../store/hooks.ts';
import { sitDown } from '../../store/room.ts';
import { PinForm } from '../seat/PinForm.tsx';

/** The seat has a PIN: it is asked for on every device anew. */
export function AskForPin({ assessment, member }: { assessment: string; member: string }) {
  const { pin } = useWords().together;
  return (
    <>
      <h1>{pin.title}</h1>
      <PinForm submit={pin.enter} onPin={(given) => sitDown(assessment, member, given)} />
    </>
  );
}

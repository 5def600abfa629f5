import { useRef } from 'react';
import { evidenceKey } from '../../../shared/model/evidence.ts';
import { client } from '../../client.ts';
import { recordId } from '../../store/records.ts';
import { sendTyped } from '../../store/saving.ts';
import { receive, useWindow } from '../../store/window.ts';
import { useAsync } from '../../ui/useAsync.ts';

/** Withdraws the consent to an interview: erases it here and in the vault. Asked again it tries to erase again. */
export function useWithdrawing(assessment: string, evidence: string) {
  const { running, told, run } = useAsync();
  const change = useRef(crypto.randomUUID());
  const withdraw = () =>
    run('withdraw', async () => {
      const id = recordId('evidence', evidenceKey(assessment, evidence));
      sendTyped();
      await untilSent(id);
      // What did not get to the disk must not get there afterwards.
      useWindow.setState(({ pending: { [id]: _, ...rest } }) => ({ pending: rest }));
      receive([await client.evidence.withdraw({ change: change.current, assessment, evidence })]);
    });
  return { running: running !== null, told, withdraw };
}

/** Waits until a record is on the disk or failed to get there. */
export function untilSent(id: string): Promise<void> {
  const waits = () => {
    const pending = useWindow.getState().pending[id];
    return pending !== undefined && pending.told === null;
  };
  return new Promise((resolve) => {
    if (!waits()) return resolve();
    const leave = useWindow.subscribe(() => {
      if (waits()) return;
      leave();
      resolve();
    });
  });
}

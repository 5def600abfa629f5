import { ORPCError } from '@orpc/client';
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
      try {
        receive([await client.evidence.withdraw({ change: change.current, assessment, evidence })]);
        forget(id);
      } catch (error) {
        if (isWithdrawn(error)) forget(id);
        throw error;
      }
    });
  return { running: running !== null, told, withdraw };
}

/** What did not get to the disk before it was withdrawn must not get there afterwards. */
const forget = (id: string) =>
  useWindow.setState(({ pending: { [id]: _, ...rest } }) => ({ pending: rest }));

/** It is withdrawn, though what lay on the disk is not overwritten yet. */
const isWithdrawn = (error: unknown) =>
  error instanceof ORPCError && error.code === 'ERASING_UNFINISHED';

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

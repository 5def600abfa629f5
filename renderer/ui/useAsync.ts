import { useState } from 'react';
import type { Told } from '../../shared/problems.ts';
import { tell } from '../store/told.ts';

/** Runs work that may fail: whether it runs, and what to tell when it failed, as `inWords` says it. */
export function useAsync(inWords = tell) {
  const [running, setRunning] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const run = async (name: string, work: () => Promise<unknown>) => {
    setRunning(name);
    setTold(null);
    try {
      await work();
    } catch (error) {
      setTold(inWords(error));
    } finally {
      setRunning(null);
    }
  };
  return { running, told, run };
}

import { ORPCError } from '@orpc/server';

/** Logs what nobody foresaw, once, where it happened. Foreseen failures are the window's to tell. */
export function logBug(error: unknown) {
  if (error instanceof ORPCError && error.status < 500) return;
  if (error instanceof Error && error.name === 'AbortError') return;
  console.error('[coscore] unexpected failure', error);
}

import type { createRouterClient } from '@orpc/server';
import type { router } from '../actions/router.ts';

/** Where a command's lines go. */
export type Say = (line: string) => void;

/** The procedures that the window calls. */
export type Client = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>;

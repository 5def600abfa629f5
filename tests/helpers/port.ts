import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { onTestFinished } from 'vitest';
import { router } from '../../electron/actions/router.ts';
import type { App } from '../../electron/app.ts';
import type { Contract } from '../../shared/contract/index.ts';

/** A window at the other end of a real message port, as in the desktop app; the port closes when the test ends. */
export function overPort(app: App): { window: ContractRouterClient<Contract>; port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(router).upgrade(port1, { context: { app, session: { seat: null } } });
  port1.start();
  port2.start();
  onTestFinished(() => port2.close());
  return { window: createORPCClient(new RPCLink({ port: port2 })), port: port2 };
}

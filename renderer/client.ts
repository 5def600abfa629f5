import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../shared/contract/index.ts';
import type { joinContract } from '../shared/contract/join.ts';

/** Every procedure, typed by the contract: the page's only way to the world. */
export const client: ContractRouterClient<Contract> = createORPCClient(
  location.protocol === 'coscore:' ? desktopLink() : browserLink(),
);

/** The desktop window: one message port, handed over by the preload script. */
function desktopLink() {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('coscore:port', location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

/** A browser on this machine: the local server that served the page. */
function browserLink() {
  return new HttpLink({
    url: `${location.origin}/rpc`,
    headers: { 'x-coscore-window': thisWindow() },
  });
}

/** What this window calls itself, so that two of one browser have a seat each. The same when it is loaded again. */
function thisWindow(): string {
  const known = sessionStorage.getItem('coscore-window') ?? crypto.randomUUID();
  sessionStorage.setItem('coscore-window', known);
  return known;
}

/**
 * In milliseconds: how long a device waits for an answer of the laptop. A line that went away without a word would
 * otherwise keep it waiting for ever.
 */
export const answerMost = 10_000;

/** What a device may call before it is let in. */
export const joinClient: ContractRouterClient<typeof joinContract> = createORPCClient(
  new HttpLink({
    url: `${location.origin}/join`,
    fetch: (request, init) => fetch(request, { ...init, signal: AbortSignal.timeout(answerMost) }),
  }),
);

/** Gets the key of a device that was let in; the browser keeps it where no script can read it. */
export async function enterRoom(ticket: string) {
  const { ok } = await fetch(`/enter/${ticket}`, {
    method: 'POST',
    signal: AbortSignal.timeout(answerMost),
  });
  if (!ok) throw new TypeError('The room did not let this device in');
}

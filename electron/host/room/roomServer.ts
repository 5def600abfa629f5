import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fastify';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { router } from '../../actions/router.ts';
import type { App } from '../../app.ts';
import { logBug } from '../../bugs.ts';
import { securityHeaders } from '../../security.ts';
import type { Certificate } from './certificate.ts';
import { joinRouter } from './join.ts';
import { devicePage } from './page.ts';
import type { Room } from './room.ts';

/** The browser itself keeps a cookie of this name to this address and to encrypted connections. */
const cookieName = '__Host-coscore';
/** A rating with its words is far smaller. */
const bodyMost = 100_000;
/** In milliseconds: whoever sends a request more slowly is cut off. */
const sendingMost = 30_000;
/** Far more than sixty devices need; without a bound, idle ones could take all files that the system lets us open. */
const connectionsMost = 600;

interface Options {
  readonly app: App;
  readonly room: Room;
  readonly certificate: Certificate;
  readonly addresses: readonly string[];
  /** Tried first; the next free one where it is taken. */
  readonly port: number;
  /** Called whenever a device that is inside does something. */
  readonly onUse: () => void;
}

export interface RoomServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the scoring pages to devices on the local network. What they may call is checked at every procedure. */
export async function startRoomServer(options: Options): Promise<RoomServer> {
  const { app, room, certificate, onUse } = options;
  const server = fastify({
    https: certificate,
    bodyLimit: bodyMost,
    requestTimeout: sendingMost,
    logger: false,
  });
  // The shorter of both holds for the headers alone: they have to be the same.
  server.server.headersTimeout = sendingMost;
  server.server.maxConnections = connectionsMost;
  let port = 0;
  await server.register(cookie);
  await server.register(rateLimit, { global: false });

  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'cache-control': 'no-store' });
    const refusal = foreign(request, options.addresses, port);
    if (refusal) await reply.code(403).type('text/plain').send(refusal);
  });

  const join = new RPCHandler(joinRouter, { interceptors: [onError(logBug)] });
  await server.register(async (door) => {
    await door.register(rateLimit, { max: 300, timeWindow: '1 minute' });
    door.post('/join/*', async (request, reply) => {
      const context = { app, room, from: request.ip };
      const { matched } = await join.handle(request, reply, { prefix: '/join', context });
      return matched ? reply : reply.code(404).send('No such procedure.');
    });
    door.post('/enter/:ticket', async (request: FastifyRequest<{ Params: Ticket }>, reply) => {
      const key = room.enter(request.params.ticket);
      if (!key) return turnedAway(reply);
      const options = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;
      return reply.setCookie(cookieName, key, options).code(204).send();
    });
  });

  const handler = new RPCHandler(router, { interceptors: [onError(logBug)] });
  server.post('/rpc/*', async (request, reply) => {
    const key = request.cookies[cookieName] ?? '';
    const session = room.session(key);
    if (!session) return turnedAway(reply);
    onUse();
    if (request.url.startsWith('/rpc/watch')) {
      // Whoever is sent away hears nothing from then on.
      const stops = room.listens(key, () => reply.raw.destroy());
      reply.raw.once('close', stops);
    }
    const context = { app, session };
    const { matched } = await handler.handle(request, reply, { prefix: '/rpc', context });
    return matched ? reply : reply.code(404).send('No such procedure.');
  });

  const page = devicePage(app.files.page);
  server.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(page));
  await server.register(files, { root: app.files.page, index: false, cacheControl: false });

  port = await listenFrom(options.port, (at) => server.listen({ host: '0.0.0.0', port: at }));
  return {
    port,
    close: () => {
      server.server.closeAllConnections();
      return server.close();
    },
  };
}

interface Ticket {
  readonly ticket: string;
}

/** The port asked for, or one of the next where others have it. 0 takes any. */
async function listenFrom(first: number, listen: (port: number) => Promise<string>) {
  for (let port = first; ; port += 1) {
    try {
      return Number(new URL(await listen(port)).port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= first + 20) throw error;
    }
  }
}

/** Why a request is not from a page of this room; undefined where it is. */
function foreign(
  { headers }: FastifyRequest,
  addresses: readonly string[],
  port: number,
): string | undefined {
  const hosts = [...addresses, '127.0.0.1', 'localhost'].map((one) => `${one}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return 'Wrong host.';
  if (headers.origin !== undefined && headers.origin !== `https://${headers.host}`)
    return 'Wrong origin.';
  const asking = headers['sec-fetch-site'] ?? 'none';
  return asking === 'none' || asking === 'same-origin' ? undefined : 'Wrong site.';
}

/** The page knows what to do: it asks for the code again and keeps what was not delivered yet. */
const turnedAway = (reply: FastifyReply) =>
  reply.code(401).type('text/plain').send('This device is not in the room.');

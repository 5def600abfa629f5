import { randomBytes, timingSafeEqual } from 'node:crypto';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fastify';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { router } from '../actions/router.ts';
import type { App } from '../app.ts';
import { logBug } from '../bugs.ts';
import { securityHeaders } from '../security.ts';
import { takeUploads } from './uploads.ts';
import { type Windows, windows } from './windows.ts';

const cookieName = 'coscore';
const megabyte = 1024 * 1024;

export interface LocalServer {
  readonly port: number;
  /** An address that lets one browser in, once; the one before it lets nobody in any more. */
  invite(): string;
  close(): Promise<void>;
}

/** Serves the app to browsers on this machine only. `page` is the folder of the built page; port 0 picks a free one. */
export async function startLocalServer(app: App, page: string, port = 0): Promise<LocalServer> {
  const sessions = new Map<string, Windows>();
  let invitation = secret();
  const server = fastify({
    bodyLimit: megabyte,
    logger: false,
    // An address that cannot be read comes past the hooks below.
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, securityHeaders).end('No such address.');
    },
  });
  await server.register(cookie);
  await server.register(rateLimit, { global: false });

  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    const refusal = foreign(request, listeningPort(server));
    if (refusal) await reply.code(403).type('text/plain').send(refusal);
  });

  server.get(
    '/enter/:token',
    // A HEAD request is a preview of a link, and would use it up.
    { exposeHeadRoute: false, config: { rateLimit: { max: 20, timeWindow: '1 minute' } } },
    async (request: FastifyRequest<{ Params: { token: string } }>, reply) => {
      if (!same(invitation, request.params.token)) return turnedAway(reply);
      invitation = secret();
      const id = secret();
      sessions.set(id, windows());
      return reply
        .setCookie(cookieName, id, { httpOnly: true, sameSite: 'strict', path: '/' })
        .redirect('/', 303);
    },
  );

  const handler = new RPCHandler(router, { interceptors: [onError(logBug)] });
  await server.register(async (inner) => {
    inner.addHook('onRequest', async (request, reply) => {
      if (!sessionOf(request, sessions)) await turnedAway(reply);
    });
    const run = async (request: FastifyRequest, reply: FastifyReply) => {
      const session = sessionOf(request, sessions);
      if (!session) return turnedAway(reply);
      // Words and photos stay in the vault: nothing of them may lie in a browser's own store.
      reply.header('cache-control', 'no-store');
      const { matched } = await handler.handle(request, reply, {
        prefix: '/rpc',
        context: { app, session },
      });
      return matched ? reply : reply.code(404).send('No such procedure.');
    };
    // The page sends nothing else, and what a link or a picture sends must never run a procedure.
    inner.post('/rpc/*', run);
    await inner.register((files) => takeUploads(files, run));
  });

  await server.register(async (inner) => {
    inner.addHook('onRequest', async (request, reply) => {
      if (!sessionOf(request, sessions)) await turnedAway(reply);
    });
    await inner.register(files, { root: page, cacheControl: false, etag: true });
  });

  await server.listen({ host: '127.0.0.1', port });
  return {
    port: listeningPort(server),
    invite: () => {
      invitation = secret();
      return `http://127.0.0.1:${listeningPort(server)}/enter/${invitation}`;
    },
    close: () => {
      server.server.closeAllConnections();
      return server.close();
    },
  };
}

/** Why a request is not from this machine's own browser at this address; undefined where it is. */
function foreign({ headers }: FastifyRequest, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'Wrong host.';
  const { origin } = headers;
  const origins = hosts.map((host) => `http://${host}`);
  if (origin !== undefined && !origins.includes(origin)) return 'Wrong origin.';
  // Browsers say whose page asks, also where they send no origin; a page of another port here has our cookie too.
  const asking = headers['sec-fetch-site'] ?? 'none';
  return asking === 'none' || asking === 'same-origin' ? undefined : 'Wrong site.';
}

function sessionOf(request: FastifyRequest, sessions: ReadonlyMap<string, Windows>) {
  const found = sessions.get(request.cookies[cookieName] ?? '');
  return found?.session(String(request.headers['x-coscore-window'] ?? ''));
}

function turnedAway(reply: FastifyReply) {
  return reply
    .code(401)
    .type('text/plain')
    .send(
      'This address was used already, or is not the one Coscore printed. Nothing is lost. ' +
        'Press Enter in the window where Coscore runs to get a new one.',
    );
}

function listeningPort(server: { server: { address(): unknown } }): number {
  const address = server.server.address();
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : 0;
}

const secret = () => randomBytes(32).toString('base64url');

function same(a: string, b: string): boolean {
  const [one, two] = [Buffer.from(a), Buffer.from(b)];
  return one.length === two.length && timingSafeEqual(one, two);
}

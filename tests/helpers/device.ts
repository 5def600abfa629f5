import { type Agent, request } from 'node:https';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly json: unknown;
  readonly text: string;
}

interface Asked {
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** A connection of its own for each call unless one is kept. */
  readonly agent?: Agent;
}

/** Calls a room's server as a device does; it trusts the certificate without asking, as a person would after comparing. */
export function callRoom(
  port: number,
  path: string,
  body?: unknown,
  { cookie, headers, method = 'POST', agent }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        // A kept connection of the room before would be dead.
        agent: agent ?? false,
        path,
        method,
        rejectUnauthorized: false,
        headers: {
          'content-type': 'application/json',
          ...(cookie ? { cookie } : {}),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          const json = text.startsWith('{') ? JSON.parse(text).json : undefined;
          resolve({ status: response.statusCode ?? 0, headers: response.headers, json, text });
        });
      },
    );
    call.on('error', reject);
    call.end(method === 'GET' ? undefined : JSON.stringify({ json: body ?? null }));
  });
}

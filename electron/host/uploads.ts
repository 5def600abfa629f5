import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { largestFile } from '../../shared/contract/instrument.ts';
import { largestAttachment, largestReply } from '../../shared/model/limits.ts';

/** A procedure that takes a file, and how many megabytes of it. */
interface Door {
  readonly path: string;
  readonly most: number;
}

/** All other procedures stay at the server's own, lower limit, and take JSON only. */
const doors: readonly Door[] = [
  { path: '/rpc/instrument/check', most: largestFile },
  { path: '/rpc/instrument/import', most: largestFile },
  { path: '/rpc/attachment/add', most: largestAttachment },
  { path: '/rpc/reply/read', most: largestReply },
];

const megabyte = 1_000_000;
/** What comes with the file: the names of its parts, and where in the input it belongs. */
const around = 10_000;

type Serve = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * Lets a file come in, as the form that the page sends it in. What else the higher limits would open is shut here: each
 * procedure has its own limit, the form has one file and the few words that say where it belongs, so no large JSON comes
 * in by these doors, and whoever has no session is turned away before anything is read.
 */
export async function takeUploads(server: FastifyInstance, serve: Serve) {
  for (const door of doors) await server.register(async (inner) => open(inner, door, serve));
}

function open(server: FastifyInstance, { path, most }: Door, serve: Serve) {
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: most * megabyte + around },
    async (request: FastifyRequest, body: Buffer<ArrayBuffer>) => formOf(request, body),
  );
  server.setErrorHandler((error: FastifyError, _, reply) => tooLarge(error, most, reply));
  server.post(path, serve);
}

async function formOf({ headers }: FastifyRequest, body: Buffer<ArrayBuffer>): Promise<FormData> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw unfit();
    });
  const words = form.get('data');
  if (typeof words !== 'string' || words.length > around || [...form].length > 2) throw unfit();
  return form;
}

const unfit = () => Object.assign(new Error('No such form.'), { statusCode: 400 });

/** A file over the limit is a foreseen failure like any other; the page tells it as such. */
function tooLarge(error: FastifyError, most: number, reply: FastifyReply) {
  if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
  return reply.code(422).send({
    json: { defined: true, code: 'FILE_TOO_LARGE', status: 422, message: '', data: { most } },
  });
}

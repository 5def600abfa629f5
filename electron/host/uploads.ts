import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { largestFile } from '../../shared/contract/instrument.ts';

/** The procedures that take a file. All others stay at the server's own, lower limit, and take JSON only. */
const procedures = ['/rpc/instrument/check', '/rpc/instrument/import'];

const megabyte = 1_000_000;
/** What comes with the file: the names of its parts, and where in the input it belongs. */
const around = 10_000;

/**
 * Lets a file come in, as the form that the page sends it in. What else the higher limit would open is shut here: the
 * form has one file and the few words that say where it belongs, so no large JSON comes in by this door, and whoever
 * has no session is turned away before anything is read.
 */
export async function takeUploads(
  server: FastifyInstance,
  serve: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
) {
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: largestFile * megabyte + around },
    async (request: FastifyRequest, body: Buffer<ArrayBuffer>) => formOf(request, body),
  );
  server.setErrorHandler(tooLarge);
  for (const path of procedures) server.post(path, serve);
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
function tooLarge(error: FastifyError, _: FastifyRequest, reply: FastifyReply) {
  if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
  const data = { most: largestFile };
  return reply
    .code(422)
    .send({ json: { defined: true, code: 'FILE_TOO_LARGE', status: 422, message: '', data } });
}

import { ReadableStream } from 'node:stream/web';
import type { Report } from '../../shared/report/report.ts';
import { type Crew, hire } from './crew.ts';
import { laidBefore } from './laidBefore.ts';
import { addUp } from './pages.ts';
import { partsOf } from './parts.ts';
import type { Pictures } from './pictures.ts';

/** Where the work is: laying out pages for the numbers in the contents, then writing the file. */
export type WriteStage = 'pages' | 'writing';

export interface Writing {
  /** Ends with the work, well or not; leaving it early cancels. */
  readonly events: AsyncIterable<WriteStage>;
  readonly result: Promise<Uint8Array<ArrayBuffer>>;
}

/** Writes a report as a Word file, away from this thread. The signal cancels; the result then rejects with an
 * AbortError. Pictures may still be on their way while pages are laid out: these need their size only. */
export function writeReport(
  report: Report,
  signal?: AbortSignal,
  pictures: Promise<Pictures> = Promise.resolve(new Map()),
): Writing {
  // Without contents there is no number to work out.
  const parts = report.contentsTitle === null ? [] : partsOf(report);
  const crew = hire(Math.max(1, parts.length));
  const { events, say, end } = stages(crew);
  const cancel = () => crew.dismiss(signal?.reason);
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  const result = write(report, parts, pictures, crew, say).finally(() => {
    signal?.removeEventListener('abort', cancel);
    crew.dismiss();
    end();
  });
  // Heard by whoever awaits the result; they may be reading the stages first.
  result.catch(() => {});
  return { events, result };
}

async function write(
  report: Report,
  parts: ReturnType<typeof partsOf>,
  pictures: Promise<Pictures>,
  crew: Crew,
  say: (stage: WriteStage) => void,
) {
  say('pages');
  const laid = await Promise.all(
    parts.map((part) => laidBefore(part, () => crew.ask({ kind: 'lay-out', part }))),
  );
  const shown = await pictures;
  say('writing');
  const pages = laid.length > 0 ? addUp(laid) : null;
  return crew.ask({ kind: 'write', report, pages, pictures: shown });
}

function stages(crew: Crew) {
  let left = false;
  let out: ReadableStreamDefaultController<WriteStage> | undefined;
  const events = new ReadableStream<WriteStage>({
    start: (controller) => {
      out = controller as ReadableStreamDefaultController<WriteStage>;
    },
    cancel: () => {
      left = true;
      crew.dismiss();
    },
  });
  const say = (stage: WriteStage) => {
    if (!left) out?.enqueue(stage);
  };
  const end = () => {
    if (!left) out?.close();
  };
  return { events, say, end };
}

import type { Logo, Photo, Report } from '../../shared/report/report.ts';
import type { App } from '../app.ts';

/** A picture as it goes into a file. */
export interface Picture {
  readonly type: 'jpg' | 'png';
  readonly bytes: Uint8Array;
}

/** The pictures of a report by the ids of their attachments: a report itself holds none. */
export type Pictures = ReadonlyMap<string, Picture>;

/** So many at once: each core makes one smaller, and few are unpacked at a time. */
const atOnce = 2;

/**
 * Reads the pictures of a report from the vault and makes them as large as print needs: 200 dots to the inch at the size
 * that they stand in. They were freed of all that a camera adds when they came in, and are written anew here.
 */
export async function loadPictures(
  app: App,
  report: Report,
  signal?: AbortSignal,
): Promise<Pictures> {
  const wanted = wantedOf(report);
  if (wanted.length === 0) return new Map();
  const found = new Map<string, Picture>();
  const one = async () => {
    for (let next = wanted.shift(); next && !signal?.aborted; next = wanted.shift()) {
      const picture = await load(app, next);
      if (picture) found.set(next.id, picture);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  signal?.throwIfAborted();
  return found;
}

interface Wanted {
  readonly id: string;
  /** The longest side, in pixels. */
  readonly side: number;
  readonly type: Picture['type'];
}

const sides = { large: 1280, half: 640, logo: 640 } as const;

function wantedOf({ blocks, titlePage }: Report): Wanted[] {
  const photos = blocks.flatMap((block): Wanted[] =>
    block.kind === 'photos'
      ? block.photos.map(({ id }: Photo) => ({
          id,
          side: block.large ? sides.large : sides.half,
          type: 'jpg',
        }))
      : [],
  );
  const logos = titlePage.logos.map(
    ({ id }: Logo): Wanted => ({ id, side: sides.logo, type: 'png' }),
  );
  return [...logos, ...photos];
}

/** Undefined where its file is gone or cannot be read: an empty field of its size stands in its place. */
async function load(app: App, { id, side, type }: Wanted): Promise<Picture | undefined> {
  const bytes = await app.store().file(id);
  if (!bytes) return undefined;
  // Loaded where there is a picture only: most reports have none.
  const { smaller } = await import('../attachment/smaller.ts');
  return smaller(bytes, side, type).then(
    (made) => ({ type, bytes: made }),
    () => undefined,
  );
}

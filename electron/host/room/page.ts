import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page as a device gets it: the same, with a mark that tells it that it is in a room. */
export const devicePage = (folder: string) =>
  readFileSync(join(folder, 'index.html'), 'utf8').replace(
    '<head>',
    '<head><meta name="coscore-room" content="device" />',
  );

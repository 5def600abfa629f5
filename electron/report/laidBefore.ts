import { createHash } from 'node:crypto';
import type { Laid } from './pages.ts';
import type { Part } from './parts.ts';

/** Reports have about a dozen parts: room for the last few of them. */
const most = 60;
const known = new Map<string, Laid>();

/**
 * The pages of a part, from memory where the very same part was laid out before: after a change to one criterion, most of
 * a report is as it was. Kept are hashes and page numbers, no text.
 */
export async function laidBefore(part: Part, layOut: () => Promise<Laid>): Promise<Laid> {
  const key = hash(part);
  const laid = known.get(key) ?? (await layOut());
  known.delete(key);
  known.set(key, laid);
  const oldest = known.keys().next();
  if (known.size > most && !oldest.done) known.delete(oldest.value);
  return laid;
}

/** Only the front shows the title page, whose dates change from one report to the next; no page shows the state of the data. */
function hash({ front, report }: Part): string {
  const { titlePage, source: _, ...rest } = report;
  return createHash('sha256')
    .update(JSON.stringify(front ? [rest, titlePage] : [rest]))
    .digest('base64');
}

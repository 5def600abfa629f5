import type { Report } from '../../shared/report/report.ts';
import { layOut } from './layOut.ts';
import type { Laid, Pages } from './pages.ts';
import type { Part } from './parts.ts';
import type { Pictures } from './pictures.ts';
import { renderWord } from './renderWord.ts';

/** What a worker can be asked for, one at a time. */
export type Job =
  | { readonly kind: 'lay-out'; readonly part: Part }
  | {
      readonly kind: 'write';
      readonly report: Report;
      readonly pages: Pages | null;
      readonly pictures: Pictures;
    };

export type Done<Kind extends Job['kind']> = Kind extends 'lay-out'
  ? Laid
  : Uint8Array<ArrayBuffer>;

export async function doJob(job: Job): Promise<Done<Job['kind']>> {
  return job.kind === 'lay-out'
    ? layOut(job.part)
    : renderWord(job.report, job.pages, job.pictures);
}

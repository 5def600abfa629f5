import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../electron/app.ts';
import { instrumentSchema } from '../../shared/instrument/instrument.ts';
import { standardsOf } from '../../shared/instrument/lookup.ts';
import { attachmentKey } from '../../shared/model/attachment.ts';
import type { Draft } from '../../shared/model/change.ts';

const size = { width: 2560, height: 1920 };
const different = 4;

/** Photos as large as photos are kept, with grain, which is what takes time to unpack. */
function keptPhotos(): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'coscore-photos-'));
  const script = join(import.meta.dirname, 'makePhotos.ts');
  execFileSync(process.execPath, [script, folder, String(different)]);
  const files = Array.from({ length: different }, (_, at) =>
    readFileSync(join(folder, `${at}.jpg`)),
  );
  rmSync(folder, { recursive: true });
  return files;
}

const draft = (noun: string, key: string, value: Draft['value']): Draft => ({
  id: crypto.randomUUID(),
  noun,
  key,
  value,
  replaces: null,
  member: null,
});

/** The sample with so many sites in place of its own, where there are several with a note at each for every standard. */
export function withSites(assessment: string, drafts: readonly Draft[], count: number): Draft[] {
  if (count === 1) return [...drafts];
  const instrument = drafts.find((one) => one.noun === 'instrument')?.value;
  const standards = standardsOf(instrumentSchema.parse(instrument)).map(({ code }) => code);
  const sites = Array.from({ length: count }, () => crypto.randomUUID());
  const about = ['site', 'siteNote', 'visit', 'refusedAccess', 'concern', 'evidence', 'withdrawal'];
  return [
    ...drafts.filter(({ noun }) => !about.includes(noun)),
    ...sites.map((id, place) =>
      draft('site', `${assessment}/${id}`, {
        ...{ name: `Site ${place + 1}`, address: '', service: null, place },
      }),
    ),
    ...sites.flatMap((id, at) =>
      standards.map((code) =>
        draft('siteNote', `${assessment}/${code}/${id}`, {
          text: `Here the doors were open on both days, and people showed us their rooms (${at + 1}).`,
        }),
      ),
    ),
  ];
}

/** Photos of observations and papers that are chosen to print, stored as they are once they were made anew. */
export async function choosePhotos(app: App, assessment: string, count: number) {
  const store = app.store();
  const owners = store.read
    .prepare<[string], { key: string }>(
      `SELECT key FROM evidence WHERE assessment = ?
       AND json_extract(body, '$.kind') = 'observation' ORDER BY key LIMIT ${count}`,
    )
    .all(assessment);
  const files = keptPhotos();
  for (const [at, { key }] of owners.entries()) {
    const [attachment, bytes] = [crypto.randomUUID(), files[at % files.length]];
    if (!bytes) throw new Error('No photo');
    const owner = key.split('/')[1] ?? '';
    await store.attach([{ name: attachment, bytes }], () =>
      draft('attachment', attachmentKey(assessment, owner, attachment), {
        ...{ name: `photo ${at}.jpg`, type: 'image/jpeg', bytes: bytes.length, size },
        ...{ shows: 'A corridor with a door at its end', prints: true, people: false },
      }),
    );
  }
}

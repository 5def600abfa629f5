import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { loadFacts } from '../../../electron/report/loadFacts.ts';
import { loadPictures } from '../../../electron/report/pictures.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { setUp, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { asFile, halves, photo, telling } from '../../helpers/pictures.ts';
import { opened } from './opened.ts';
import { faultsOf, readable } from './wordPackage.ts';

const app = appForFile();
let window: Window;
let team: Team;
let piece: string;

beforeEach(async () => {
  window = windowOn(app());
  team = await setUp(window);
  piece = newId();
  await window.record.save({
    noun: 'evidence',
    key: `${team.assessment}/${piece}`,
    value: {
      ...{ kind: 'observation', place: 'Corridor', at: null, site: null, on: null, who: [] },
      ...{ links: [{ criterion: '1.1.1', says: 'for' }], notes: '', quotes: [] },
    },
    change: newId(),
    replaces: null,
  });
});

/** A photo that was chosen to print. */
async function printed(part: { prints?: boolean; people?: boolean; shows?: string } = {}) {
  const at = { assessment: team.assessment, owner: piece, attachment: newId() };
  const file = asFile(await photo({ width: 1800, height: 1400 }), 'corridor.jpg');
  const added = await window.attachment.add({ ...at, change: newId(), file, shows: '' });
  const said = { shows: 'A door without a handle', prints: true, ...part };
  await window.attachment.describe({ ...at, ...said, change: newId(), replaces: added.id });
  return at;
}

const reportOf = (kind: 'full' | 'public' = 'full') =>
  buildReport(loadFacts(app(), team.assessment, 'en', Date.now()), { language: 'en', kind });

const photosIn = (kind?: 'full' | 'public') =>
  reportOf(kind).blocks.flatMap((one) => (one.kind === 'photos' ? one.photos : []));

async function fileOf(kind: 'full' | 'easy' = 'full'): Promise<Uint8Array> {
  const { assessment } = team;
  for await (const event of await window.report.write({ assessment, language: 'en', kind }))
    if (event.stage === 'ready')
      return new Uint8Array(
        await (await window.report.file({ ticket: event.ticket })).arrayBuffer(),
      );
  throw new Error('No file came');
}

test('a chosen photo prints upright, smaller, and without what a camera knew', async () => {
  const { attachment } = await printed({ people: false });
  expect(photosIn()).toMatchObject([{ id: attachment, alt: 'A door without a handle' }]);
  expect(photosIn('public')).toHaveLength(1);
  const bytes = await fileOf();
  expect(faultsOf(bytes)).toEqual([]);
  for (const word of telling) expect(readable(bytes)).not.toContain(word);
  expect(opened(bytes).document).toContain('descr="A door without a handle"');

  const made = (await loadPictures(app(), reportOf())).get(attachment);
  const { width, height, exif, format } = await sharp(made?.bytes).metadata();
  // It lay on its side.
  expect([width, height, exif, format]).toEqual([996, 1280, undefined, 'jpeg']);
}, 60_000);

test('one that nobody chose, put into words or looked at for people stays behind', async () => {
  await printed({ prints: false });
  await printed({ shows: '  ' });
  expect(photosIn()).toEqual([]);
  await printed();
  expect([photosIn().length, photosIn('public').length]).toEqual([1, 0]);
  await printed({ people: true });
  expect([photosIn().length, photosIn('public').length]).toEqual([2, 0]);
});

test('what a photo shows can be put into other words without choosing it again', async () => {
  const at = await printed({ people: false });
  await window.attachment.describe({ ...at, shows: 'A door', change: newId(), replaces: null });
  expect(photosIn('public')).toMatchObject([{ alt: 'A door' }]);
});

const logo = async (file: File, use: 'service-logo' | 'team-logo' = 'service-logo') => {
  const { assessment } = team;
  const which = { assessment, owner: assessment, attachment: newId(), use };
  return window.attachment.add({ ...which, change: newId(), file, shows: '' });
};

test('logos stand on the first page; a drawing or a document is none, and is told why', async () => {
  const clear = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  await logo(asFile(clear, 'logo.png'));
  await logo(
    asFile(await halves({ width: 40, height: 20 }).jpeg().toBuffer(), 'team.jpg'),
    'team-logo',
  );
  expect(reportOf().titlePage.logos.map(({ alt }) => alt)).toEqual([
    expect.stringMatching(/^Logo of /),
    'Logo of the assessment team',
  ]);
  const bytes = await fileOf('easy');
  expect(faultsOf(bytes)).toEqual([]);
  expect(opened(bytes).document.match(/descr="Logo of /g)).toHaveLength(2);

  for (const [name, words] of [
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['logo.txt', 'Our logo'],
  ] as const) {
    const problem = await refused(() => logo(asFile(words, name)));
    expect(problem).toMatchObject({
      code: 'ATTACHMENT_REFUSED',
      data: { reason: 'no-logo', name },
    });
  }
});

test('only a logo belongs to an assessment, and a logo to nothing else', async () => {
  const file = asFile(await halves({ width: 8, height: 8 }).png().toBuffer(), 'a.png');
  const { assessment } = team;
  const common = { assessment, attachment: newId(), change: newId(), file, shows: '' };
  const without = await refused(() => window.attachment.add({ ...common, owner: assessment }));
  const elsewhere = await refused(() =>
    window.attachment.add({ ...common, owner: piece, use: 'team-logo' }),
  );
  expect([without.code, elsewhere.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

test('who cancels waits for no picture', async () => {
  await printed({ people: false });
  const stop = new AbortController();
  const loading = loadPictures(app(), reportOf(), stop.signal);
  stop.abort();
  await expect(loading).rejects.toThrow('aborted');
});

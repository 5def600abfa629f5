import { expect, test } from 'vitest';
import { openWriter } from '../../../electron/store/database.ts';
import { logWriter } from '../../../electron/store/log.ts';
import { changeLog } from '../../../electron/store/migrations/0001-change-log.ts';
import { firstStamp, nextStamp } from '../../../shared/model/stamp.ts';
import { changesOf, tablesOf } from '../../helpers/content.ts';
import { memberDraft, newId, ratingDraft, somewhere } from '../../helpers/drafts.ts';
import {
  attachmentDraft,
  interviewDraft,
  interviewOf,
  withdrawalDraft,
} from '../../helpers/evidence.ts';
import { type Laptop, laptop, openOn } from '../../helpers/vault.ts';

const device = 'a'.repeat(16);

/** A vault as the first version left it: a log, and nothing of files. */
function ofFirstVersion(): Laptop {
  const on = laptop();
  const db = openWriter(on.file, on.key);
  db.exec(changeLog);
  db.pragma('user_version = 1');
  db.prepare("INSERT INTO meta (name, value) VALUES ('device', ?)").run(device);
  const log = logWriter(db);
  let stamp = firstStamp(device);
  for (const draft of [ratingDraft(somewhere()), memberDraft(newId(), newId(), 'Ada')]) {
    stamp = nextStamp(stamp, 1000, device);
    log({ ...draft, device, stamp });
  }
  db.close();
  return on;
}

test('a vault of the first version opens with all that is in it, and takes files and withdrawals', async () => {
  const on = ofFirstVersion();
  const store = openOn(on);
  expect(store.device).toBe(device);
  expect(changesOf(store).map(({ noun }) => noun)).toEqual(['rating', 'member']);
  expect([tablesOf(store).rating, tablesOf(store).member].map((rows) => rows?.length)).toEqual([
    1, 1,
  ]);

  const key = `${newId()}/${newId()}`;
  const file = newId();
  store.commit([interviewDraft(key, interviewOf())]);
  const draft = attachmentDraft(`${key}/${file}`);
  await store.attach([{ name: file, bytes: Buffer.from('bytes') }], () => draft);
  expect(store.verify()).toMatchObject({ sound: true, changes: 4 });
  store.commit([withdrawalDraft(key)]);
  store.close();

  const again = openOn(on);
  expect(again.verify()).toMatchObject({ sound: true, changes: 5 });
  expect(await again.file(file)).toBeUndefined();
  again.close();
});

test('a rebuild leaves files and their keys as they are', async () => {
  const store = openOn(laptop());
  const file = newId();
  const draft = attachmentDraft(`${newId()}/${newId()}/${file}`);
  await store.attach([{ name: file, bytes: Buffer.from('bytes') }], () => draft);
  store.rebuild();
  expect(await store.file(file)).toEqual(Buffer.from('bytes'));
  expect(store.verify().sound).toBe(true);
  store.close();
});

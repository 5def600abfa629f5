import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openWriter } from '../../../electron/store/database.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { Draft } from '../../../shared/model/change.ts';
import { child, line } from '../../helpers/child.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';
import {
  attachmentDraft,
  interviewDraft,
  interviewOf,
  withdrawalDraft,
} from '../../helpers/evidence.ts';
import { code, failure } from '../../helpers/problem.ts';
import { type Laptop, laptop, openOn } from '../../helpers/vault.ts';

const owner = `${newId()}/${newId()}`;
const words = 'words of a letter that somebody showed';
const bytes = Buffer.from(words.repeat(1000));

function opened(): { on: Laptop; store: Store; kept: () => string[] } {
  const on = laptop();
  const store = openOn(on);
  onTestFinished(() => store.close());
  return { on, store, kept: () => filesIn(on) };
}

const filesIn = ({ folder }: Laptop): string[] => {
  const files = join(folder, 'files');
  return existsSync(files) ? readdirSync(files).sort() : [];
};

/** A letter with a thumbnail, under an id of its own. */
function letter(id = newId()): {
  id: string;
  files: { name: string; bytes: Buffer }[];
  draft: Draft;
} {
  const files = [
    { name: id, bytes },
    { name: `${id}.small`, bytes: bytes.subarray(0, 100) },
  ];
  return { id, files, draft: attachmentDraft(`${owner}/${id}`) };
}

test('what was attached can be read again, also after the vault was closed', async () => {
  const { on, store, kept } = opened();
  const { id, files, draft } = letter();
  expect(await store.attach(files, () => draft)).toMatchObject({
    id: draft.id,
    value: draft.value,
  });
  expect(await store.file(id)).toEqual(bytes);
  expect(kept()).toEqual([id, `${id}.small`]);
  store.close();
  const again = openOn(on);
  expect(await again.file(id)).toEqual(bytes);
  expect(await again.file(`${id}.small`)).toEqual(bytes.subarray(0, 100));
  expect(await again.file(newId())).toBeUndefined();
  expect(again.verify()).toMatchObject({ sound: true, lost: [] });
  again.close();
});

test('no file in the vault holds anything that was attached in the clear, and nobody else may look into the folder', async () => {
  const { on, store } = opened();
  const { id, files, draft } = letter();
  await store.attach(files, () => draft);
  for (const name of readdirSync(on.folder, { recursive: true }).map(String)) {
    const file = join(on.folder, name);
    if (statSync(file).isFile()) expect(readFileSync(file).includes(words), name).toBe(false);
  }
  if (process.platform === 'win32') return;
  expect(statSync(join(on.folder, 'files')).mode & 0o077).toBe(0);
  expect(statSync(join(on.folder, 'files', id)).mode & 0o077).toBe(0);
});

test('the same bytes lie there differently each time: each file has a key of its own', async () => {
  const { on, store } = opened();
  const [one, two] = [letter(), letter()];
  await Promise.all([one, two].map(({ files, draft }) => store.attach(files, () => draft)));
  const [first, second] = [one, two].map(({ id }) => readFileSync(join(on.folder, 'files', id)));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false);
});

test('an attachment that is delivered twice is kept once, and its id is no other’s', async () => {
  const { store, kept } = opened();
  const { id, files, draft } = letter();
  const both = await Promise.all([
    store.attach(files, () => draft),
    store.attach(files, () => draft),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect([kept(), changeCount(store)]).toEqual([[id, `${id}.small`], 1]);
  const other = [{ name: id, bytes: Buffer.from('other bytes') }];
  expect(await code(() => store.attach(other, () => attachmentDraft(`${owner}/${id}`)))).toBe(
    'CHANGE_REFUSED',
  );
  expect(await store.file(id)).toEqual(bytes);
});

/** Nothing was kept, nothing is left lying there, and the next one goes in. */
async function expectNothingLeft(store: Store, kept: () => string[]) {
  expect([kept(), changeCount(store)]).toEqual([[], 0]);
  const { files, draft } = letter();
  await store.attach(files, () => draft);
  expect(store.verify()).toMatchObject({ sound: true, changes: 1 });
}

test('where the disk refuses a file, nothing is changed and nothing is left of it', async () => {
  const { on, store, kept } = opened();
  // A file where the folder should be.
  writeFileSync(join(on.folder, 'files'), '');
  expect(await code(() => store.attach(letter().files, () => letter().draft))).toBe('DISK');
  rmSync(join(on.folder, 'files'));
  await expectNothingLeft(store, kept);
});

test('where the second of two files cannot get its name, the first is not left either', async () => {
  const { on, store, kept } = opened();
  const { id, files, draft } = letter();
  const inTheWay = join(on.folder, 'files', `${id}.small`);
  mkdirSync(join(inTheWay, 'full'), { recursive: true });
  expect(await code(() => store.attach(files, () => draft))).toBe('DISK');
  expect(kept()).toEqual([`${id}.small`]);
  rmSync(inTheWay, { recursive: true });
  await expectNothingLeft(store, kept);
});

test('where the change is refused in the end, its files are not left', async () => {
  const { store, kept } = opened();
  const { files, draft } = letter();
  let asked = 0;
  const late = () => {
    asked += 1;
    if (asked > 1) throw new Error('Too late');
    return draft;
  };
  expect(await failure(() => store.attach(files, late))).toMatchObject({ message: 'Too late' });
  const wrong = { ...letter().draft, value: { name: '' } };
  expect(await code(() => store.attach(letter().files, () => wrong))).toBe('CHANGE_REFUSED');
  await expectNothingLeft(store, kept);
});

test.skipIf(process.platform === 'win32')(
  'a disk that is full after half a file leaves nothing of it, and the vault as it was',
  async () => {
    const on = laptop();
    openOn(on).close();
    const writer = child('attach', on.folder, on.key.toString('hex'), 'full');
    expect(await line(writer)).toBe('DISK EFBIG');
    expect(await line(writer)).toBe('left: 0 files, 0 changes');
    await writer.kill();
    const store = openOn(on);
    await expectNothingLeft(store, () => filesIn(on));
    store.close();
  },
);

test('what a process that was killed left half written goes at the next opening, and all that was said to be kept is', async () => {
  const on = laptop();
  const said: string[] = [];
  for (let round = 0; round < 6; round++) {
    const writer = child('attach', on.folder, on.key.toString('hex'), 'on and on');
    for (let count = 0; count <= round; count++) said.push(await line(writer));
    await writer.kill();
    for await (const id of writer.lines) said.push(id);
    const store = openOn(on);
    const { sound, changes } = store.verify();
    expect([sound, filesIn(on).length]).toEqual([true, changes]);
    for (const id of said) expect((await store.file(id))?.length).toBe(300_000);
    store.close();
  }
});

test('files that nobody knows go at the next opening', async () => {
  const { on, store } = opened();
  const { id, files, draft } = letter();
  await store.attach(files, () => draft);
  store.close();
  writeFileSync(join(on.folder, 'files', `${newId()}.part-0a0b0c0d`), 'half');
  writeFileSync(join(on.folder, 'files', newId()), 'without a key');
  const again = openOn(on);
  expect(filesIn(on)).toEqual([id, `${id}.small`]);
  expect(await again.file(id)).toEqual(bytes);
  again.close();
});

const harm: [string, (file: string) => void][] = [
  ['gone', (file) => rmSync(file)],
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
  ['empty', (file) => writeFileSync(file, '')],
  [
    'flipped in one bit',
    (file) => {
      const content = readFileSync(file);
      content.writeUInt8(content.readUInt8(5000) ^ 1, 5000);
      writeFileSync(file, content);
    },
  ],
];

test.each(harm)(
  'a file that is %s is told, by the check and to whoever opens it',
  async (_, spoil) => {
    const { on, store } = opened();
    const { id, files, draft } = letter();
    await store.attach(files, () => draft);
    spoil(join(on.folder, 'files', id));
    expect(store.verify()).toMatchObject({ sound: false, lost: [id] });
    expect(await code(() => store.file(id))).toBe('VAULT_DAMAGED');
  },
);

test('two files that were swapped are told: each is bound to its name', async () => {
  const { on, store } = opened();
  const [one, two] = [letter(), letter()];
  for (const { files, draft } of [one, two]) await store.attach(files, () => draft);
  const hand = openWriter(on.file, on.key);
  const names = [one.id, two.id];
  const keys = names.map((name) =>
    hand.prepare('SELECT key FROM file_key WHERE name = ?').pluck().get(name),
  );
  for (const [at, name] of names.entries()) {
    hand.prepare('UPDATE file_key SET key = ? WHERE name = ?').run(keys[1 - at], name);
  }
  hand.close();
  const content = names.map((name) => readFileSync(join(on.folder, 'files', name)));
  for (const [at, name] of names.entries()) {
    writeFileSync(join(on.folder, 'files', name), content[1 - at] ?? '');
  }
  expect(store.verify().lost.toSorted()).toEqual(names.toSorted());
});

test('an attachment whose file never came is told by the check', () => {
  const { store } = opened();
  const { id, draft } = letter();
  store.commit([draft]);
  expect(store.verify()).toMatchObject({ sound: false, lost: [id] });
});

test('one that is taken away loses its file and its key; the others keep theirs', async () => {
  const { store, kept } = opened();
  const [gone, stays] = [letter(), letter()];
  for (const { files, draft } of [gone, stays]) await store.attach(files, () => draft);
  store.commit([{ ...gone.draft, id: newId(), value: null }]);
  expect(kept()).toEqual([stays.id, `${stays.id}.small`]);
  expect(await store.file(gone.id)).toBeUndefined();
  expect(store.verify()).toMatchObject({ sound: true, lost: [], traces: false });
});

test('a removal that comes late from elsewhere takes no file of one that was described since', async () => {
  let clock = Date.now();
  const [on, other] = [laptop(() => clock), laptop(() => clock)];
  const [store, theirs] = [openOn(on), openOn(other)];
  const { id, files, draft } = letter();
  theirs.merge([await store.attach(files, () => draft)]);
  const removal = theirs.commit([{ ...draft, id: newId(), value: null }]);
  clock += 60_000;
  store.commit([{ ...draft, id: newId(), value: { ...draft.value, shows: 'A letter' } }]);
  store.merge(removal);
  expect(await store.file(id)).toEqual(bytes);
  store.close();
  theirs.close();
});

test('what is withdrawn while its photo is being written is not attached to it any more', async () => {
  const { store, kept } = opened();
  const { files, draft } = letter();
  store.commit([interviewDraft(owner, interviewOf())]);
  const attaching = store.attach(files, () => draft);
  store.commit([withdrawalDraft(owner)]);
  expect(await code(() => attaching)).toBe('WITHDRAWN');
  expect(kept()).toEqual([]);
  expect(store.verify().sound).toBe(true);
});

test('what is attached while the vault is being closed is told as locked, and leaves nothing', async () => {
  const { on, store } = opened();
  const { files, draft } = letter();
  const attaching = store.attach(files, () => draft);
  store.close();
  expect(await code(() => attaching)).toBe('VAULT_LOCKED');
  expect(filesIn(on)).toEqual([]);
});

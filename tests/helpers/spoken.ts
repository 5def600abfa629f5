import { keyOfFile } from '../../electron/store/fileKeys.ts';
import type { Store } from '../../electron/store/store.ts';
import { newId } from './drafts.ts';
import { attachmentDraft, interviewDraft, interviewOf } from './evidence.ts';

/** What somebody said, as it stands in notes, quotes and attachments: it is searched for in a vault's bytes. */
export const words = ['The blue door is locked', 'I count the steps', 'photo of the torn letter'];
export const notes = `${words[0]} every evening at eight.`;
export const quotes = [{ id: newId(), text: `${words[1]} to the kitchen.`, criteria: [] }];

/** The same numbers in every run, so that the pages of the file split and move as they did in the one before. */
function numbers(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * most);
  const hex = (length: number) => Array.from({ length }, () => upTo(16).toString(16)).join('');
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  return { upTo, hex, id };
}

/** Interviews written over and over among many others: what is cut short and moved leaves its bytes behind. */
export async function visit(store: Store, count = 20) {
  const { upTo, hex, id } = numbers(7);
  const assessment = id();
  const keys = Array.from({ length: count }, () => `${assessment}/${id()}`);
  for (let round = 0; round < 15; round++) {
    const drafts = keys.flatMap((key) => [
      interviewDraft(key, interviewOf({ notes: `${notes} ${hex(upTo(300))}`, quotes })),
      interviewDraft(`${assessment}/${id()}`, interviewOf({ notes: hex(100 + upTo(300)) })),
    ]);
    store.commit(drafts);
  }
  const [first = ''] = keys;
  const file = newId();
  await store.attach([{ name: file, bytes: Buffer.from(words.join(' ')) }], () =>
    attachmentDraft(`${first}/${file}`, { shows: words[2] ?? '' }),
  );
  const fileKey = keyOfFile(store.read, file) ?? Buffer.alloc(0);
  return { keys, file, sought: [...words, fileKey] };
}

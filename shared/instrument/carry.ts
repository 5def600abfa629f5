import type { Draft } from '../model/change.ts';
import type { Instrument } from './instrument.ts';
import { relinked } from './relinked.ts';

/** A record of an assessment with codes in its key or its value, and the change that gave it its value. */
export interface Held {
  readonly noun: string;
  readonly key: string;
  readonly change: string;
  readonly value: NonNullable<Draft['value']>;
  readonly member: string | null;
}

/** What an opening is left as whose code another criterion has now, or none. */
const closed = { closed: true };

/**
 * What has to be written so that every record is under the code it leads to and under no other, and linked to the same
 * criteria as before. Otherwise values and authors stay as they are. What leaves a code goes first; ratings come before
 * openings, so that what was carried counts as said before the opening.
 */
export function carry(held: readonly Held[], to: (code: string) => string): Draft[] {
  const leaving = held.filter((one) => movedKey(one.key, to) !== one.key);
  const arriving = leaving.map((one) => draft(one, movedKey(one.key, to), one.value));
  const arrives = new Set(arriving.map(nameOf));
  const left = leaving
    .filter((one) => one.noun === 'opening' || !arrives.has(nameOf(one)))
    .map((one) => draft(one, one.key, one.noun === 'opening' ? closed : null));
  const drafts = [...left, ...arriving, ...relinkedDrafts(held, to)].sort(
    (a, b) => Number(a.noun === 'opening') - Number(b.noun === 'opening'),
  );
  return inOrder(drafts, new Map(held.map((one) => [nameOf(one), one.change])));
}

function relinkedDrafts(held: readonly Held[], to: (code: string) => string): Draft[] {
  return held.flatMap((one) => {
    const value = relinked(one.noun, one.value, to);
    return value === one.value ? [] : [draft(one, one.key, value)];
  });
}

/**
 * Takes back the handovers of themes that are gone, in their members' names: left where they are, they would be handovers
 * of whatever theme a later version gives that code to.
 */
export function goneHandovers(handovers: readonly Held[], after: Instrument): Draft[] {
  const themes = new Set(after.themes.map((one) => one.code));
  return handovers
    .filter(({ key }) => !themes.has(key.split('/')[2] ?? ''))
    .map((one) => ({ ...draft(one, one.key, null), replaces: one.change }));
}

/** Each draft after the change that it replaces. */
function inOrder(drafts: readonly Draft[], known: Map<string, string>): Draft[] {
  return drafts.map((one) => {
    const replaces = known.get(nameOf(one)) ?? null;
    known.set(nameOf(one), one.id);
    return { ...one, replaces };
  });
}

const nameOf = ({ noun, key }: Pick<Draft, 'noun' | 'key'>) => `${noun} ${key}`;

/** Ids are no codes, so that nothing but a code leads elsewhere: it ends a key, or stands before a site. */
const movedKey = (key: string, to: (code: string) => string) => key.split('/').map(to).join('/');

const draft = ({ noun, member }: Held, key: string, value: Draft['value']): Draft => ({
  id: crypto.randomUUID(),
  noun,
  key,
  value,
  replaces: null,
  member,
});

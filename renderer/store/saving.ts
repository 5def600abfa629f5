import type { Attachment } from '../../shared/model/attachment.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Values } from '../../shared/model/nouns.ts';
import type { Rating } from '../../shared/model/rating.ts';
import type { RecordNoun } from '../../shared/model/recordNouns.ts';
import { answerMost, client } from '../client.ts';
import { isDevice } from '../device.ts';
import { apply, recordId } from './records.ts';
import { lostRoom } from './room.ts';
import { isLocked, isSeatLost, isShutOut, isUnreachable, isWithdrawn, tell } from './told.ts';
import { type Held, type Pending, type Step, useWindow } from './window.ts';

type Value = Change['value'];

const retryAfter = 3000;
/** In milliseconds: words are sent at the next pause in typing, and at the latest so long after the first of them. */
const typingPause = 700;
const typingMost = 1500;
const sending = new Set<string>();

/** A change as it goes to the host, the same at every try. */
interface Sent {
  readonly value: Value;
  readonly change: string;
  readonly replaces: string | null;
}
/**
 * What was sent and may have arrived although no answer came, by record. It goes again just as it was, before anything
 * later of its record: so each is stored once, and replaces the one before it.
 */
const unsure = new Map<string, Sent>();

/** What is not delivered yet, of one record. */
export interface Undelivered {
  readonly value: Value;
  readonly change: string;
  readonly unsure: Sent | null;
}

interface Typed {
  readonly timer: ReturnType<typeof setTimeout>;
  /** When the first words were typed that are not sent yet. */
  readonly since: number;
}
const typed = new Map<string, Typed>();

/** Records an answer that a person gave: shows it at once, writes it, and says "saved" only when the disk has it. */
export function write(noun: 'rating' | 'decision', key: string, value: Value) {
  const before = currentValue(noun, key);
  const onlyWords = value !== null && (before?.answer ?? null) === value.answer;
  useWindow.setState(({ past }) => ({
    past: remember(past, { noun, key, before, after: value }),
    future: [],
  }));
  put(noun, key, value, onlyWords);
}

/** Records anything else, whole; null removes it. What is being typed waits for a pause. */
export function writeRecord<Noun extends RecordNoun | 'attachment'>(
  noun: Noun,
  key: string,
  value: Values[Noun] | null,
  how: 'now' | 'typing' = 'now',
) {
  put(noun, key, value as Value, how === 'typing');
}

/** Keeps what was chosen for a decision until it is whole; null when it is, or when it is given up. */
export function hold(noun: string, key: string, value: Held | null) {
  const id = recordId(noun, key);
  useWindow.setState(({ held }) => ({
    held: value === null ? without(held, id) : { ...held, [id]: value },
  }));
}

/** What the window shows of a record: what was just given, or what the disk has. */
export function currentValue(noun: string, key: string): Value {
  const { pending, records } = useWindow.getState();
  const id = recordId(noun, key);
  const given = pending[id];
  return given ? given.value : (records[id]?.value ?? null);
}

/** Takes the last step of a noun back; returns the code that it was about. */
export function undo(noun: string): string | undefined {
  return step(noun, 'past', 'future', (one) => one.before);
}

/** Does again what was taken back; returns the code that it was about. */
export function redo(noun: string): string | undefined {
  return step(noun, 'future', 'past', (one) => one.after);
}

/** Sends what was typed and still waits for a pause: somebody left the field. */
export function sendTyped() {
  for (const id of typed.keys()) void send(id);
}

/** How often somebody asked to try again. */
let asked = 0;

/** Tries again to save what failed; also what is on its way and fails yet, for it may be the reason that is mended. */
export function retry() {
  asked += 1;
  for (const [id, { told }] of Object.entries(useWindow.getState().pending)) {
    if (told) void send(id);
  }
}

function step(
  noun: string,
  from: 'past' | 'future',
  to: 'past' | 'future',
  value: (one: Step) => Value,
): string | undefined {
  const state = useWindow.getState();
  const at = state[from].findLastIndex((one) => one.noun === noun);
  const one = state[from][at];
  if (!one) return undefined;
  useWindow.setState({ [from]: state[from].toSpliced(at, 1), [to]: [...state[to], one] });
  hold(one.noun, one.key, null);
  put(one.noun, one.key, value(one));
  return one.key.split('/').at(-1);
}

/** Typing on in the same text is one step, not one for each pause. */
function remember(past: readonly Step[], next: Step): Step[] {
  const last = past.at(-1);
  const typedOn =
    last?.key === next.key &&
    last.noun === next.noun &&
    last.before !== null &&
    next.after !== null &&
    last.before.answer === next.after.answer &&
    last.after?.answer === next.after.answer;
  return typedOn && last
    ? [...past.slice(0, -1), { ...next, before: last.before }]
    : [...past, next];
}

/** Shows a value as not saved yet and sends it: an answer at once, words at the next pause in typing. */
function put(noun: string, key: string, value: Value, onlyWords = false) {
  const id = recordId(noun, key);
  setPending(id, { value, change: crypto.randomUUID(), told: null });
  if (onlyWords) sendSoon(id);
  else void send(id);
}

function sendSoon(id: string) {
  const before = typed.get(id);
  clearTimeout(before?.timer);
  const since = before?.since ?? Date.now();
  const wait = Math.min(typingPause, Math.max(0, since + typingMost - Date.now()));
  typed.set(id, { since, timer: setTimeout(() => void send(id), wait) });
}

/** One call at a time for each record; what is given meanwhile goes with the next. */
async function send(id: string): Promise<void> {
  clearTimeout(typed.get(id)?.timer);
  typed.delete(id);
  const given = useWindow.getState().pending[id];
  if (!given || sending.has(id)) return;
  sending.add(id);
  const askedBefore = asked;
  const sent = unsure.get(id) ?? { value: given.value, change: given.change, replaces: seen(id) };
  unsure.set(id, sent);
  try {
    // Where the window heard of it already, only the answer was lost.
    const delivered = isSeen(id, sent) ? null : await call(id, sent);
    unsure.delete(id);
    useWindow.setState(({ records, pending }) => ({
      records: delivered ? apply(records, delivered) : records,
      pending: pending[id]?.change === sent.change ? without(pending, id) : pending,
    }));
    if (typed.has(id)) return;
  } catch (error) {
    const waits = isUnreachable(error) || isLocked(error);
    if (!isUnreachable(error)) unsure.delete(id);
    // Withdrawn in another window: nothing of it stays in this one either.
    if (isWithdrawn(error)) return setPending(id, null);
    const now = useWindow.getState().pending[id] ?? given;
    setPending(id, { ...now, told: tell(error), seatLost: isSeatLost(error), waits });
    if (isDevice && isShutOut(error)) lostRoom();
    if (waits) return retrySoon();
    // Else an older one was refused, or what was wrong may be mended by now.
    if (now.change === sent.change && asked === askedBefore) return;
  } finally {
    sending.delete(id);
  }
  void send(id);
}

const seen = (id: string) => useWindow.getState().records[id]?.id ?? null;
const isSeen = (id: string, { change }: Sent) => seen(id) === change;

let soon: ReturnType<typeof setTimeout> | undefined;

/** Asks at the host with one of those that wait; when it answers, all go. */
function retrySoon() {
  if (soon) return;
  soon = setTimeout(async () => {
    soon = undefined;
    const first = firstWaiting();
    if (first === undefined) return;
    await send(first);
    if (!useWindow.getState().pending[first]?.waits) retry();
  }, retryAfter);
}

const firstWaiting = () =>
  Object.entries(useWindow.getState().pending).find(([, one]) => one.waits)?.[0];

/** All that is not delivered yet, by record. */
export function undelivered(): Record<string, Undelivered> {
  const all = Object.entries(useWindow.getState().pending);
  return Object.fromEntries(
    all.map(([id, { value, change }]) => [id, { value, change, unsure: unsure.get(id) ?? null }]),
  );
}

/** Takes up what was not delivered before the page was loaded again; what is in the window already stays. */
export function takeUp(all: Readonly<Record<string, Undelivered>>) {
  for (const [id, { value, change, unsure: sent }] of Object.entries(all)) {
    if (useWindow.getState().pending[id]) continue;
    if (sent) unsure.set(id, sent);
    setPending(id, { value, change, told: null });
    void send(id);
  }
}

/** The procedure that writes a record. */
function call(id: string, { value, change, replaces }: Sent): Promise<Change> {
  const at = id.indexOf(' ');
  const [noun, key] = [id.slice(0, at), id.slice(at + 1)];
  const [assessment = '', second = '', criterion = ''] = key.split('/');
  const draft = { change, replaces };
  switch (noun) {
    case 'rating':
      return client.rating.save(
        { ...draft, assessment, member: second, criterion, value: value as Rating | null },
        isDevice ? { signal: AbortSignal.timeout(answerMost) } : {},
      );
    case 'decision':
      return client.decision.save({
        ...draft,
        assessment,
        code: second,
        value: value as Decision | null,
      });
    // What it shows; its bytes stay as they are.
    case 'attachment':
      return client.attachment.describe({
        ...draft,
        assessment,
        owner: second,
        attachment: criterion,
        ...saidOf(value as Attachment | null),
      });
    default:
      return client.record.save({ ...draft, noun: noun as RecordNoun, key, value });
  }
}

function saidOf(value: Attachment | null) {
  const { shows = '', prints, people } = value ?? {};
  return { shows, prints, people };
}

function setPending(id: string, given: Pending | null) {
  useWindow.setState(({ pending }) => ({
    pending: given ? { ...pending, [id]: given } : without(pending, id),
  }));
}

function without<Value>(all: Readonly<Record<string, Value>>, id: string) {
  const { [id]: _, ...rest } = all;
  return rest;
}

/** Whether everything that can be saved is on the disk. What is held waits for the person, not for the disk. */
export const allSaved = () => Object.keys(useWindow.getState().pending).length === 0;

const nothingHeld = () => {
  const { held, unfinished } = useWindow.getState();
  return Object.keys(held).length === 0 && Object.keys(unfinished).length === 0;
};

/** Asks before the window closes while something is not on the disk yet. */
export function guardUnsaved() {
  window.addEventListener('beforeunload', (event) => {
    if (!allSaved() || !nothingHeld()) event.preventDefault();
  });
}

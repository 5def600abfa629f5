import type { Change } from '../../shared/model/change.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Rating } from '../../shared/model/rating.ts';
import { client } from '../client.ts';
import { apply, recordId } from './records.ts';
import { isUnreachable, tell } from './told.ts';
import { type Pending, type Step, useWindow } from './window.ts';

type Value = Change['value'];

const retryAfter = 3000;
const sending = new Set<string>();

/** Records what a person gave: shows it at once, writes it, and says "saved" only when the disk has it. */
export function write(noun: Step['noun'], key: string, value: Value) {
  const before = currentValue(noun, key);
  useWindow.setState(({ past }) => ({
    past: remember(past, { noun, key, before, after: value }),
    future: [],
  }));
  put(noun, key, value);
}

/** What the window shows of a record: what was just given, or what the disk has. */
export function currentValue(noun: string, key: string): Value {
  const { pending, records } = useWindow.getState();
  const id = recordId(noun, key);
  const given = pending[id];
  return given ? given.value : (records[id]?.value ?? null);
}

/** Takes the last step of a noun back. */
export function undo(noun: string) {
  step(noun, 'past', 'future', (one) => one.before);
}

/** Does again what was taken back. */
export function redo(noun: string) {
  step(noun, 'future', 'past', (one) => one.after);
}

/** Tries again to save what failed. */
export function retry() {
  for (const [id, { told }] of Object.entries(useWindow.getState().pending)) {
    if (told) void send(id);
  }
}

function step(
  noun: string,
  from: 'past' | 'future',
  to: 'past' | 'future',
  value: (one: Step) => Value,
) {
  const state = useWindow.getState();
  const at = state[from].findLastIndex((one) => one.noun === noun);
  const one = state[from][at];
  if (!one) return;
  useWindow.setState({ [from]: state[from].toSpliced(at, 1), [to]: [...state[to], one] });
  put(one.noun, one.key, value(one));
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

function put(noun: string, key: string, value: Value) {
  const id = recordId(noun, key);
  setPending(id, { value, change: crypto.randomUUID(), told: null });
  void send(id);
}

/** One call at a time for each record; what is given meanwhile goes with the next. */
async function send(id: string): Promise<void> {
  const given = useWindow.getState().pending[id];
  if (!given || sending.has(id)) return;
  sending.add(id);
  try {
    const change = await call(id, given);
    useWindow.setState(({ records, pending }) => ({
      records: apply(records, change),
      pending: pending[id]?.change === given.change ? without(pending, id) : pending,
    }));
  } catch (error) {
    const { pending, language } = useWindow.getState();
    setPending(id, { ...(pending[id] ?? given), told: tell(error, language) });
    if (isUnreachable(error)) setTimeout(() => void send(id), retryAfter);
    return;
  } finally {
    sending.delete(id);
  }
  void send(id);
}

/** The procedure that writes a record. */
function call(id: string, { value, change }: Pending): Promise<Change> {
  const at = id.indexOf(' ');
  const [noun, key] = [id.slice(0, at), id.slice(at + 1)];
  const [assessment = '', second = '', criterion = ''] = key.split('/');
  const seen = useWindow.getState().records[id]?.id ?? null;
  const draft = { change, replaces: seen };
  return noun === 'rating'
    ? client.rating.save({
        ...draft,
        assessment,
        member: second,
        criterion,
        value: value as Rating | null,
      })
    : client.decision.save({ ...draft, assessment, code: second, value: value as Decision | null });
}

function setPending(id: string, pending: Pending) {
  useWindow.setState((state) => ({ pending: { ...state.pending, [id]: pending } }));
}

function without(pending: Readonly<Record<string, Pending>>, id: string) {
  const { [id]: _, ...rest } = pending;
  return rest;
}

/** Whether everything given is on the disk. */
export const allSaved = () => Object.keys(useWindow.getState().pending).length === 0;

/** Asks before the window closes while something is not on the disk yet. */
export function guardUnsaved() {
  window.addEventListener('beforeunload', (event) => {
    if (!allSaved()) event.preventDefault();
  });
}

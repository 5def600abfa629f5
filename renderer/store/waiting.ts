import { takeUp, type Undelivered, undelivered } from './saving.ts';
import { useWindow } from './window.ts';

const place = 'coscore-waiting';

/** What somebody gave on this device and the laptop does not have yet. */
export interface Waiting {
  readonly assessment: string;
  readonly member: string;
  readonly answers: Readonly<Record<string, Undelivered>>;
}

/** Whose answers are kept now. */
let whose: Pick<Waiting, 'assessment' | 'member'> | null = null;

/**
 * Keeps what is not delivered for when this page is loaded again, and only that: it goes from the device with the
 * laptop's answer, and with the tab.
 */
useWindow.subscribe(({ pending }, before) => {
  if (!whose || pending === before.pending) return;
  if (Object.keys(pending).length === 0) sessionStorage.removeItem(place);
  else keep({ ...whose, answers: undelivered() });
});

function keep(waiting: Waiting) {
  try {
    sessionStorage.setItem(place, JSON.stringify(waiting));
  } catch {
    // A browser that keeps nothing: it waits in the window alone, which asks before it closes.
  }
}

export function readWaiting(): Waiting | null {
  const kept = sessionStorage.getItem(place);
  return kept ? JSON.parse(kept) : null;
}

/** Somebody sits here: what they left goes to the laptop, and from now on what they give is kept until it is there. */
export function keepFor(assessment: string, member: string) {
  const left = readWaiting();
  whose = { assessment, member };
  if (left?.assessment === assessment && left.member === member) takeUp(left.answers);
}

/** Nobody sits here for now; what waits stays. */
export function keepNoMore() {
  whose = null;
}

/** Throws away what waits: somebody else sits here, and its author is gone. */
export function forgetWaiting() {
  keepNoMore();
  sessionStorage.removeItem(place);
}

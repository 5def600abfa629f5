/** Wrong tries before somebody has to wait, and the longest wait, in seconds. */
const free = 5;
const longest = 900;

/** Counts wrong tries by what they were for; each after the first few doubles the wait. Forgotten when Coscore ends. */
export interface Attempts {
  /** Seconds until the next try is allowed; 0 where it is now. */
  wait(what: string): number;
  wrong(what: string): void;
  right(what: string): void;
}

/** `now` in milliseconds; tests have a clock of their own. */
export function countAttempts(now: () => number = Date.now): Attempts {
  const tries = new Map<string, { readonly wrong: number; readonly until: number }>();
  return {
    wait: (what) => Math.max(0, Math.ceil(((tries.get(what)?.until ?? 0) - now()) / 1000)),
    wrong: (what) => {
      const wrong = (tries.get(what)?.wrong ?? 0) + 1;
      const seconds = wrong < free ? 0 : Math.min(longest, 10 * 2 ** (wrong - free));
      tries.set(what, { wrong, until: now() + seconds * 1000 });
    },
    right: (what) => {
      tries.delete(what);
    },
  };
}

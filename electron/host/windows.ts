import type { Session } from '../session.ts';

/** More windows than anybody has open; the one that was used least lately gives way. */
const most = 50;

/** The windows of one browser: they share its cookie, and each has a seat of its own. */
export interface Windows {
  /** `window` is what a page calls itself; it opens nothing that the cookie does not. */
  session(window: string): Session;
}

export function windows(): Windows {
  const sessions = new Map<string, Session>();
  return {
    session: (window) => {
      const name = window.slice(0, 64);
      const session = sessions.get(name) ?? { seat: null };
      sessions.delete(name);
      sessions.set(name, session);
      const [oldest] = sessions.keys();
      if (sessions.size > most && oldest !== undefined) sessions.delete(oldest);
      return session;
    },
  };
}

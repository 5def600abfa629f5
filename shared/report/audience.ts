import type { Facts } from './facts.ts';

/** Whom a report is for. Only internal ones are written so far. */
export type Audience = 'internal' | 'public';

/** What an audience may read: urgent concerns are for those who act on them, and in no report for the public. */
export function factsFor(audience: Audience, facts: Facts): Facts {
  switch (audience) {
    case 'internal':
      return facts;
    case 'public':
      return { ...facts, visit: { ...facts.visit, concerns: new Map() } };
  }
}

import type { Facts } from '../report/facts.ts';

/** What the files for other programs are made from: the facts of a report, and which openings are named. */
export interface OutFacts extends Facts {
  /** Codes of the criteria whose ratings the team sees with names. */
  readonly named: ReadonlySet<string>;
}

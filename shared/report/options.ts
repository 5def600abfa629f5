import type { Language } from '../language/locales.ts';

/** The reports of an assessment: for whom, and how much. */
export const reportKinds = ['full', 'public', 'easy', 'table'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What somebody chooses when they ask for a report. */
export interface ReportOptions {
  readonly language: Language;
  /** Full where nothing is said. */
  readonly kind?: ReportKind;
  /** A4 where nothing is said. */
  readonly paper?: Paper;
  /** With fields for the service to fill in; in the full report only. */
  readonly fields?: boolean;
  /** For dates, such as "Europe/Paris"; UTC where nothing is said. */
  readonly timeZone?: string;
}

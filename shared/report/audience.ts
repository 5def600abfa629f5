import type { ReportKind } from './options.ts';

/** Whom a report is for. All but the full one may come before anybody's eyes. */
export type Audience = 'internal' | 'public';

export const audienceOf = (kind: ReportKind): Audience => (kind === 'full' ? 'internal' : 'public');

/** Fewer people than this are not counted apart in anything public: one of them could be told from the others. */
export const smallGroup = 5;

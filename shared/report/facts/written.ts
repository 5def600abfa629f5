import type { Finding } from '../../model/finding.ts';
import type { Passage } from '../../model/passage.ts';
import type { Recommendation } from '../../model/recommendation.ts';

/** What people wrote for the report, each by its id. */
export interface Written {
  /** By part and language: "summary/en". */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
}

/** What there is before anybody wrote. */
export const nothingWritten: Written = {
  passages: new Map(),
  findings: new Map(),
  recommendations: new Map(),
};

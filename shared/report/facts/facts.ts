import type { FormerAnswers } from '../../instrument/former.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Answer } from '../../model/answer.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Decision } from '../../model/decision.ts';
import type { Member } from '../../model/member.ts';
import type { Reply } from '../../model/reply.ts';
import type { Gathered } from './gathered.ts';
import type { DecisionVersion } from './history.ts';
import type { LogoFact } from './photo.ts';
import type { Together } from './together.ts';
import type { Written } from './written.ts';

/** Everything a report is made from, fetched in one read. Holds no rating of a criterion that was not opened. */
export interface Facts {
  /** The assessment's id. */
  readonly id: string;
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  /** In the order of the team list. */
  readonly members: readonly (Member & { readonly id: string })[];
  /** Codes of the criteria whose ratings the facilitator opened. */
  readonly opened: ReadonlySet<string>;
  /** Codes of those of them whose ratings the team sees with names. */
  readonly named: ReadonlySet<string>;
  /** Members' own ratings of opened criteria; `comment` and `evidence` may be empty. */
  readonly ratings: readonly RatingFact[];
  /** How many criteria each member answered, opened or not, those set aside left out: who is done, never what they chose. */
  readonly answered: ReadonlyMap<string, number>;
  /** By the code of a criterion, standard or theme. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** What was ever stored of each decision that has more than one version, the earliest first, by code. */
  readonly decisionHistory: ReadonlyMap<string, readonly DecisionVersion[]>;
  /** Criteria that the team set aside as not applicable to this service, each with the reason. */
  readonly setAside: ReadonlyMap<string, string>;
  /** What was answered on criteria that an upgrade took out; no rating that was not opened. */
  readonly former: readonly FormerAnswers[];
  /** What the team planned and gathered on its visit. */
  readonly visit: Gathered;
  /** For the title page; the service's first. */
  readonly logos: readonly LogoFact[];
  /** How the team scored together. */
  readonly together: Together;
  /** What people wrote for the report, beside their reasons. */
  readonly written: Written;
  /** What the service answered, by the recommendation's id or the standard's code. */
  readonly replies: ReadonlyMap<string, Reply>;
  /** When the facts were read: milliseconds since 1970. */
  readonly readAt: number;
  /** How many changes the vault held then: which data the report was made from. */
  readonly position: number;
}

export interface RatingFact {
  readonly member: string;
  readonly criterion: string;
  readonly answer: Answer;
  readonly comment: string;
  readonly evidence: string;
}

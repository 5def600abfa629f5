import type { Approval } from '../../model/approval.ts';
import type { Concern } from '../../model/concern.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Plan } from '../../model/plan.ts';
import type { RefusedAccess } from '../../model/refusedAccess.ts';
import type { Respondents } from '../../model/respondents.ts';
import type { Registered } from '../../model/service.ts';
import type { Site } from '../../model/site.ts';
import type { SiteNote } from '../../model/siteNote.ts';
import type { Visit } from '../../model/visit.ts';
import type { PhotoFact } from './photo.ts';

/** What the team planned and gathered on its visit, each by its id. */
export interface Gathered {
  readonly plan: Plan | null;
  readonly approvals: ReadonlyMap<string, Approval>;
  /** The service's entry in the register; null where it has none. */
  readonly registered: Registered | null;
  readonly sites: ReadonlyMap<string, Site>;
  readonly visits: ReadonlyMap<string, Visit>;
  /** By group. */
  readonly respondents: ReadonlyMap<string, Respondents>;
  readonly refused: ReadonlyMap<string, RefusedAccess>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Chosen to be printed, by the ids of their attachments. */
  readonly photos: ReadonlyMap<string, PhotoFact>;
  /** Evidence whose consent was withdrawn: its content is gone, whatever else the facts hold. */
  readonly withdrawn: ReadonlySet<string>;
  /** By code and site: "1.1.2/…". */
  readonly siteNotes: ReadonlyMap<string, SiteNote>;
  readonly concerns: ReadonlyMap<string, Concern>;
}

/** What there is before a visit is planned. */
export const nothingGathered: Gathered = {
  plan: null,
  approvals: new Map(),
  registered: null,
  sites: new Map(),
  visits: new Map(),
  respondents: new Map(),
  refused: new Map(),
  evidence: new Map(),
  photos: new Map(),
  withdrawn: new Set(),
  siteNotes: new Map(),
  concerns: new Map(),
};

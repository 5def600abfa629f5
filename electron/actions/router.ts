import { assessmentActions } from './assessment.ts';
import { attachmentActions } from './attachment.ts';
import { os } from './base.ts';
import { bookletActions } from './booklet.ts';
import { comparisonActions } from './comparison.ts';
import { decisionActions } from './decision.ts';
import { dissentActions } from './dissent.ts';
import { evidenceActions } from './evidence.ts';
import { exportActions } from './export.ts';
import { figuresActions } from './figures.ts';
import { instrumentActions } from './instrument.ts';
import { openingActions } from './opening.ts';
import { programmeActions } from './programme.ts';
import { ratingActions } from './rating.ts';
import { recordActions } from './record.ts';
import { replyActions } from './reply.ts';
import { reportActions } from './report.ts';
import { roomActions } from './room.ts';
import { scopeActions } from './scope.ts';
import { seatActions } from './seat.ts';
import { vaultActions } from './vault.ts';
import { watch } from './watch.ts';

/** Every procedure with its action: the one router that all hosts serve. */
export const router = os.router({
  vault: vaultActions,
  assessment: assessmentActions,
  instrument: instrumentActions,
  seat: seatActions,
  rating: ratingActions,
  opening: openingActions,
  scope: scopeActions,
  decision: decisionActions,
  dissent: dissentActions,
  figures: figuresActions,
  record: recordActions,
  evidence: evidenceActions,
  attachment: attachmentActions,
  programme: programmeActions,
  report: reportActions,
  reply: replyActions,
  export: exportActions,
  comparison: comparisonActions,
  booklet: bookletActions,
  room: roomActions,
  watch,
});

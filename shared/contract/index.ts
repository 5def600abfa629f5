import { eventIterator } from '@orpc/contract';
import { assessment } from './assessment.ts';
import { attachment } from './attachment.ts';
import { changeSchema, procedure } from './base.ts';
import { booklet } from './booklet.ts';
import { comparison } from './comparison.ts';
import { decision, opening } from './decision.ts';
import { dissent } from './dissent.ts';
import { evidence } from './evidence.ts';
import { otherFiles } from './export.ts';
import { figures } from './figures.ts';
import { instrument } from './instrument.ts';
import { programme } from './programme.ts';
import { rating, seatProcedures } from './rating.ts';
import { record } from './record.ts';
import { reply } from './reply.ts';
import { report } from './report.ts';
import { room } from './room.ts';
import { scope } from './scope.ts';
import { vault } from './vault.ts';

/** Every procedure: the only place where they are named. */
export const contract = {
  vault,
  assessment,
  instrument,
  seat: seatProcedures,
  rating,
  opening,
  scope,
  record,
  evidence,
  attachment,
  decision,
  dissent,
  figures,
  programme,
  report,
  reply,
  export: otherFiles,
  comparison,
  booklet,
  room,
  /** What changes from now on, as far as this window may see it. */
  watch: procedure.output(eventIterator(changeSchema)),
};

export type Contract = typeof contract;

import type { Table } from '../store/table.ts';
import { attachmentTable } from './attachment.ts';
import { decisionTable } from './decision.ts';
import { dissentTable } from './dissent.ts';
import { handoverTable } from './handover.ts';
import { instrumentTable } from './instrument.ts';
import { memberTable } from './member.ts';
import { openingTable } from './opening.ts';
import { pinTable } from './pin.ts';
import { programmeTable } from './programme.ts';
import { ratingTable } from './rating.ts';
import { assessmentTable } from './readAssessment.ts';
import { recordTables } from './record.ts';
import { scopeTable } from './scope.ts';
import { withdrawalTable } from './withdrawal.ts';

/** Every noun's table. */
export const tables: readonly Table[] = [
  instrumentTable,
  assessmentTable,
  memberTable,
  ratingTable,
  openingTable,
  scopeTable,
  decisionTable,
  programmeTable,
  ...recordTables,
  withdrawalTable,
  dissentTable,
  handoverTable,
  pinTable,
  attachmentTable,
];

import type { Withdrawal } from '../../shared/model/withdrawal.ts';
import { defineTable } from './rows.ts';

export const withdrawalTable = defineTable<Withdrawal>({
  noun: 'withdrawal',
  columns: { assessment: 'TEXT NOT NULL' },
  indexes: ['assessment'],
  row: ([assessment = '']) => ({ assessment }),
});

import type { Attachment } from '../../shared/model/attachment.ts';
import { defineTable } from './rows.ts';

export const attachmentTable = defineTable<Attachment>({
  noun: 'attachment',
  columns: { assessment: 'TEXT NOT NULL', owner: 'TEXT NOT NULL', body: 'TEXT NOT NULL' },
  indexes: ['assessment', 'owner'],
  row: ([assessment = '', owner = ''], value) => ({
    assessment,
    owner,
    body: JSON.stringify(value),
  }),
});

import { type Handover, handoverKey } from '../../shared/model/handover.ts';
import { client } from '../client.ts';
import { type Records, recordId, recordsOf } from './records.ts';
import { receive, useWindow } from './window.ts';

/** The themes that a member left to somebody else. */
export const handedThemes = (records: Records, assessment: string, member: string): string[] =>
  recordsOf<Handover>(records, 'handover')
    .map(({ key }) => key.split('/'))
    .filter(([where, who]) => where === assessment && who === member)
    .map(([, , theme = '']) => theme)
    .sort();

/** Leaves a theme to somebody else, or takes it up again (null). */
export async function handOver(
  assessment: string,
  member: string,
  theme: string,
  value: Handover | null,
) {
  const { records } = useWindow.getState();
  const replaces =
    records[recordId('handover', handoverKey(assessment, member, theme))]?.id ?? null;
  const change = crypto.randomUUID();
  receive([await client.seat.handOver({ change, replaces, assessment, member, theme, value })]);
}

import type { Instrument } from '../../shared/instrument/instrument.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import type { Member } from '../../shared/model/member.ts';
import { openingKey } from '../../shared/model/opening.ts';
import { type Records, recordId, recordsOf } from './records.ts';
import { useWindow } from './window.ts';

/** A member with their id. */
export type TeamMember = Member & { readonly id: string };

/** The assessment on the screen. The frame shows no part of one before it is loaded. */
export function useShownAssessment(): {
  id: string;
  instrument: Instrument;
  assessment: Assessment;
} {
  const shown = useWindow((state) => state.assessment);
  const assessment = useWindow(
    ({ records }) => records[recordId('assessment', shown?.id ?? '')]?.value,
  );
  if (!shown || !assessment) throw new Error('No assessment is loaded');
  return { ...shown, assessment: assessment as unknown as Assessment };
}

/** The team in the order of its list. */
export function membersOf(records: Records, assessment: string): TeamMember[] {
  return recordsOf<Member>(records, 'member')
    .filter(({ key }) => key.startsWith(`${assessment}/`))
    .map(({ key, value }) => ({ ...value, id: key.slice(assessment.length + 1) }))
    .sort((a, b) => a.place - b.place || a.id.localeCompare(b.id));
}

/** Whether it shows whose rating is whose on a criterion. */
export function isNamed(records: Records, assessment: string, criterion: string): boolean {
  const opening = records[recordId('opening', openingKey(assessment, criterion))]?.value;
  return Boolean(opening && !opening.closed && !opening.unnamed);
}

/** Whether a criterion's ratings are open. */
export function isOpen(records: Records, assessment: string, criterion: string): boolean {
  const opening = records[recordId('opening', openingKey(assessment, criterion))]?.value;
  return Boolean(opening && !opening.closed);
}

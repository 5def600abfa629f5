import type { Words } from '../../../shared/language/words.ts';
import type { Assessment } from '../../../shared/model/assessment.ts';
import type { Member } from '../../../shared/model/member.ts';
import type { Entry } from '../../store/register.ts';

/** What the form holds while a person fills it in; days may still be empty. */
export interface FormValue {
  readonly assessment: Pick<Assessment, 'service' | 'round' | 'from' | 'to'>;
  readonly members: readonly FormMember[];
}

export interface FormMember extends Omit<Member, 'place'> {
  readonly id: string;
}

export const newMember = (): FormMember => ({
  id: crypto.randomUUID(),
  name: '',
  perspective: 'other',
  role: '',
});

/** What is assessed before anybody said so. */
export const newService: Assessment['service'] = {
  name: '',
  type: 'community-team',
  address: '',
  hasBeds: false,
};

/** The form before anybody filled it in. */
export const emptyForm = (): FormValue => ({
  assessment: { service: newService, round: 0, from: '', to: '' },
  members: [
    { ...newMember(), perspective: 'lived-experience' },
    { ...newMember(), perspective: 'mental-health' },
  ],
});

/** What an assessment copies of an entry of the register. */
export const serviceOf = ({ id, name, type, address, hasBeds }: Entry): Assessment['service'] => ({
  name,
  type,
  address,
  hasBeds,
  registered: id,
});

/** A line of the form as the record it becomes. */
export function toMember({ id: _, ...member }: FormMember, place: number): Member {
  return { ...member, place };
}

/** What is missing or wrong, in words, and the name of the field that it is about. */
export interface Fault {
  readonly at: string;
  readonly text: string;
}

/** What of a fault is about a field; null where it is right. */
export const wrongIn = (faults: readonly Fault[], at: string): string | null =>
  faults.find((one) => one.at === at)?.text ?? null;

/** How the field for a member's name is called. */
export const nameOf = ({ id }: FormMember) => `member-${id}`;

/** All that is missing or wrong; empty where the form can be saved. */
export function faults({ assessment, members }: FormValue, words: Words): Fault[] {
  const { details } = words.screens;
  const { service, from, to } = assessment;
  const missing = from === '' ? 'from' : 'to';
  return [
    service.name.trim() === '' && { at: 'service', text: details.nameMissing },
    (from === '' || to === '') && { at: missing, text: details.daysMissing },
    from !== '' && to !== '' && to < from && { at: 'to', text: details.datesWrong },
    members.length === 0 && { at: 'members', text: details.teamMissing },
    ...members.map(
      (one) => one.name.trim() === '' && { at: nameOf(one), text: details.memberMissing },
    ),
  ].filter((fault) => fault !== false);
}

/** Types of service in which people stay overnight. */
export const usuallyHasBeds: ReadonlySet<string> = new Set([
  'hospital',
  'general-hospital-unit',
  'residential',
  'social-care-home',
  'supported-housing',
  'network',
]);

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

/** What is missing or wrong, in words; empty where the form can be saved. */
export function faults({ assessment, members }: FormValue, words: Words): string[] {
  const { details } = words.screens;
  const { service, from, to } = assessment;
  return [
    service.name.trim() === '' && details.nameMissing,
    (from === '' || to === '') && details.daysMissing,
    from !== '' && to !== '' && to < from && details.datesWrong,
    members.length === 0 && details.teamMissing,
    members.some((one) => one.name.trim() === '') && details.memberMissing,
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

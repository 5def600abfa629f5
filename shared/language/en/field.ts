import type { ServiceType } from '../../model/assessment.ts';
import type { Perspective } from '../../model/member.ts';
import { format } from './locale.ts';

/** Words of the field, used on screens and in reports alike. */
export const field = {
  yes: 'Yes',
  no: 'No',
  perspectives: {
    'lived-experience': 'Lived experience',
    family: 'Family or carer',
    'mental-health': 'Mental health professional',
    legal: 'Legal or human rights',
    social: 'Social',
    other: 'Other',
  } satisfies Record<Perspective, string>,
  serviceTypes: {
    hospital: 'Psychiatric hospital',
    'general-hospital-unit': 'Unit in a general hospital',
    residential: 'Residential service',
    'social-care-home': 'Social care home',
    'supported-housing': 'Supported housing',
    day: 'Day service',
    outpatient: 'Outpatient service',
    'community-team': 'Community team',
    network: 'Network of services',
    other: 'Other',
  } satisfies Record<ServiceType, string>,
  round: (round: number) => (round === 0 ? 'Baseline' : `Follow-up ${format.number(round)}`),
  dates: format.days,
};

import type { Words } from '../words.ts';
import { format } from './locale.ts';

/** Words of the field, used on screens and in reports alike. */
export const field: Words['field'] = {
  yes: 'Sì',
  no: 'No',
  perspectives: {
    'lived-experience': 'Esperienza vissuta',
    family: 'Familiare o caregiver',
    'mental-health': 'Professione sanitaria',
    legal: 'Diritto o diritti umani',
    social: 'Ambito sociale',
    other: 'Altro',
  },
  serviceTypes: {
    hospital: 'Ospedale psichiatrico',
    'general-hospital-unit': 'Reparto di un ospedale generale (SPDC)',
    residential: 'Struttura residenziale',
    'social-care-home': 'Residenza socio-assistenziale',
    'supported-housing': 'Abitare supportato',
    day: 'Centro diurno',
    outpatient: 'Ambulatorio',
    'community-team': 'Équipe territoriale (CSM)',
    network: 'Rete di servizi',
    other: 'Altro',
  },
  round: (round: number) =>
    round === 0 ? 'Valutazione iniziale' : `Rivalutazione ${format.number(round)}`,
  dates: format.days,
};

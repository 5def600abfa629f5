import type { Words } from '../words.ts';
import { format } from './locale.ts';

/** Words of the field, used on screens and in reports alike. */
export const field: Words['field'] = {
  yes: 'Oui',
  no: 'Non',
  perspectives: {
    'lived-experience': 'Expérience vécue',
    family: 'Famille ou proche',
    'mental-health': 'Métier de la santé mentale',
    legal: 'Droit ou droits humains',
    social: 'Domaine social',
    other: 'Autre',
  },
  serviceTypes: {
    hospital: 'Hôpital psychiatrique',
    'general-hospital-unit': 'Unité dans un hôpital général',
    residential: 'Service résidentiel',
    'social-care-home': 'Établissement médico-social',
    'supported-housing': 'Logement accompagné',
    day: 'Service de jour',
    outpatient: 'Service ambulatoire',
    'community-team': 'Équipe mobile ou de proximité',
    network: 'Réseau de services',
    other: 'Autre',
  },
  round: (round) => (round === 0 ? 'Évaluation initiale' : `Suivi\u00a0${format.number(round)}`),
  dates: format.days,
};

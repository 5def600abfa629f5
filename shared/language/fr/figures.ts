import type { Confusion } from '../../scoring/agreement.ts';
import { format } from './locale.ts';

const { number, count } = format;

/** Words of the figures on how far a team agreed before it talked. */
export const figures = {
  title: 'À quel point nous étions d’accord',
  lead: 'D’après ce que chaque membre a coté de son côté, avant d’en parler. Seuls les critères dévoilés comptent.',
  nothing:
    'Rien n’est encore dévoilé. Dès que l’équipe d’évaluation dévoile des critères, cette page dit à quel point vos cotations se ressemblaient.',
  noPairs:
    'Aucun critère dévoilé n’a reçu de niveau de deux personnes ; il n’y a donc rien à comparer.',
  exactly: (some: number, of: number) => `${number(some)} cas sur ${number(of)}`,
  about: (some: number) => `environ ${number(some)} cas sur 100`,
  sentence: (near: string, same: string) =>
    `Avant d’en parler, vos cotations étaient, deux à deux, égales ou à un seul niveau d’écart dans ${near}, et égales dans ${same}.`,
  short: (near: string, same: string) =>
    `Égales ou à un niveau d’écart : ${near}. Égales : ${same}.`,
  basis: (pairs: number, criteria: number) =>
    `Base : ${count(pairs, { one: 'paire', other: 'paires' })} sur ${count(criteria, { one: 'critère', other: 'critères' })}.`,
  mixed: (criteria: number) =>
    `Sur ${count(criteria, { one: 'critère', other: 'critères' })}, certains ont dit « non applicable » quand d’autres donnaient un niveau.`,
  limits: [
    'Ces chiffres disent à quel point vos cotations se ressemblaient avant que chacun n’entende les autres ; ils ne disent ni qui avait raison, ni ce que vaut le service.',
    'Moins il y a de critères, plus un chiffre peut varier : regardez la longueur de sa barre avant d’en comparer deux.',
  ],
  alpha: 'Alpha de Krippendorff',
  ac2: 'AC2 de Gwet',
  scale:
    '1 veut dire que toutes sont égales, 0 qu’elles ne se ressemblent pas plus que par hasard. Le point est le chiffre, la barre l’intervalle où il pourrait tout aussi bien se situer (95 fois sur 100).',
  interval: (value: string, low: string, high: string) => `${value} (de ${low} à ${high})`,
  chance: 'par hasard',
  same: 'toutes égales',
  tooFew: 'Trop peu pour le dire',
  tooFewWhy: (least: number) =>
    `« Trop peu pour le dire » figure là où moins de ${count(least, { one: 'critère peut être comparé', other: 'critères peuvent être comparés' })} : une cotation de plus pourrait tout changer.`,
  allTheSame: 'Tous les niveaux sont égaux : on ne peut pas faire la part du hasard',
  whole: 'Tous les critères dévoilés',
  themes: 'Par thème',
  standards: (theme: string) => `Standards du thème ${theme}`,
  groups: {
    title: 'Ce qui distingue les points de vue',
    lead: 'Combien de fois chaque point de vue a donné chaque réponse. Un critère ne compte que si au moins trois personnes d’un même point de vue l’ont coté et que personne ne peut être reconnu.',
    none: 'Trop peu pour le dire : aucun point de vue n’a trois personnes que l’on puisse montrer ensemble sans que quelqu’un soit reconnaissable.',
    on: (criteria: number) => `sur ${count(criteria, { one: 'critère', other: 'critères' })}`,
    theme: (theme: string) => `Points de vue sur le thème ${theme}`,
    bars: 'Combien de fois chaque réponse a été donnée',
  },
  confusing: {
    title: 'Pour votre prochaine formation',
    lead: 'Sur ces critères, vous n’avez pas seulement jugé différemment : peut-être les avez-vous compris différemment.',
    none: 'Aucun critère dévoilé ne se fait remarquer.',
    why: {
      'applies-or-not': 'non applicable pour certains, un niveau pour d’autres',
      'far-apart': 'des cotations à trois niveaux d’écart ou plus',
      'hard-to-say': 'éléments insuffisants pour plusieurs membres',
    } satisfies Record<Confusion, string>,
  },
};

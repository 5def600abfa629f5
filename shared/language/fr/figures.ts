import type { Confusion } from '../../scoring/agreement.ts';
import { format } from './locale.ts';

const { number, count } = format;

/** Words of the figures on how far a team agreed before it talked. */
export const figures = {
  title: 'À quel point nous étions d’accord',
  lead: 'D’après ce que chacun a noté de son côté, avant d’en parler. Seuls les critères ouverts comptent.',
  nothing:
    'Rien n’est encore ouvert. Dès que l’équipe ouvre des critères, cette page dit à quel point vos notes se ressemblaient.',
  noPairs:
    'Aucun critère ouvert n’a reçu de niveau de deux personnes ; il n’y a donc rien à comparer.',
  exactly: (some: number, of: number) => `${number(some)} cas sur ${number(of)}`,
  about: (some: number) => `environ ${number(some)} cas sur 100`,
  sentence: (near: string, same: string) =>
    `Avant d’en parler, vos notes étaient, deux à deux, égales ou à un seul niveau d’écart dans ${near}, et égales dans ${same}.`,
  short: (near: string, same: string) =>
    `Égales ou à un niveau d’écart : ${near}. Égales : ${same}.`,
  basis: (pairs: number, criteria: number) =>
    `Base : ${count(pairs, { one: 'paire', other: 'paires' })} sur ${count(criteria, { one: 'critère', other: 'critères' })}.`,
  mixed: (criteria: number) =>
    `Sur ${count(criteria, { one: 'critère', other: 'critères' })}, certains ont dit « non applicable » quand d’autres donnaient un niveau.`,
  limits: [
    'Ces chiffres disent à quel point vos notes se ressemblaient avant que chacun n’entende les autres ; ils ne disent ni qui avait raison, ni ce que vaut le service.',
    'Moins il y a de critères, plus un chiffre peut varier : regardez la longueur de sa barre avant d’en comparer deux.',
  ],
  alpha: 'Alpha de Krippendorff',
  ac2: 'AC2 de Gwet',
  scale:
    '1 veut dire toutes égales, 0 pas plus semblables que par hasard. Le point est le chiffre, la barre ce qu’il pourrait être tout aussi bien (95 sur 100).',
  interval: (value: string, low: string, high: string) => `${value} (de ${low} à ${high})`,
  chance: 'par hasard',
  same: 'toutes égales',
  tooFew: 'Trop peu pour le dire',
  tooFewWhy: (least: number) =>
    `« Trop peu pour le dire » figure là où moins de ${count(least, { one: 'critère peut être comparé', other: 'critères peuvent être comparés' })} : une note de plus pourrait renverser le chiffre.`,
  allTheSame: 'Tous les niveaux sont égaux : on ne peut pas faire la part du hasard',
  whole: 'Tous les critères ouverts',
  themes: 'Par thème',
  standards: (theme: string) => `Standards du thème ${theme}`,
  groups: {
    title: 'Ce qui distingue les points de vue',
    lead: 'Combien de fois chaque point de vue a donné chaque réponse. Un critère ne compte que si au moins trois personnes d’un même point de vue l’ont noté et que personne ne peut être reconnu.',
    none: 'Trop peu pour le dire : aucun point de vue n’a trois personnes que l’on puisse montrer ensemble sans que quelqu’un soit reconnaissable.',
    on: (criteria: number) => `sur ${count(criteria, { one: 'critère', other: 'critères' })}`,
    theme: (theme: string) => `Points de vue sur le thème ${theme}`,
    bars: 'Combien de fois chaque réponse a été donnée',
  },
  confusing: {
    title: 'Pour votre prochaine formation',
    lead: 'Sur ces critères, vous n’avez pas seulement jugé autrement : peut-être les avez-vous lus autrement.',
    none: 'Aucun critère ouvert ne se fait remarquer.',
    why: {
      'applies-or-not': 'pour certains il n’est pas applicable, d’autres ont donné un niveau',
      'far-apart': 'des niveaux à trois degrés d’écart ou plus',
      'hard-to-say': 'pour plusieurs, les éléments ne suffisent pas pour le dire',
    } satisfies Record<Confusion, string>,
  },
};

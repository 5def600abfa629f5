import { format } from './locale.ts';

/** Words of the screens of this part. */
export const concern = {
  title: 'Alertes urgentes',
  lead: 'Ce qui ne peut pas attendre le rapport : une personne en danger, une maltraitance, une disparition. Chacun peut donner l’alerte, à tout moment. Elle reste ouverte jusqu’à ce que quelqu’un écrive comment elle s’est terminée.',
  raise: 'Donner l’alerte',
  open: 'Ouvertes',
  closed: 'Closes',
  noneOpen: 'Aucune alerte urgente n’est ouverte.',
  noneClosed: 'Aucune n’a été close jusqu’ici.',
  back: 'Toutes les alertes urgentes',
  banner: (n: number) =>
    format.count(n, { one: 'alerte urgente est ouverte', other: 'alertes urgentes sont ouvertes' }),
  bannerLabel: 'Alertes urgentes ouvertes',
  noWords: 'Pas encore décrite',
  others: (n: number) => `et ${format.count(n, { one: 'autre', other: 'autres' })}`,
  one: 'Alerte urgente',
  fresh: 'Nouvelle alerte urgente',
  notYet: 'Elle est donnée, et s’affiche sur chaque écran, dès le premier mot que vous écrivez.',
  helpTitle: 'La sécurité d’abord',
  help: [
    'Quelqu’un est en danger maintenant ? Cherchez d’abord de l’aide : le numéro d’urgence, puis la personne responsable du service. Écrivez ensuite.',
    'Prévenez aussitôt la personne qui conduit votre équipe, et celles que la loi impose de prévenir ici. N’attendez pas la fin de la visite.',
    'N’enquêtez pas vous-même et n’interrogez personne. Notez ce que vous avez vu ou ce que l’on vous a dit, avec les mots employés.',
    'Ne promettez à personne que cela restera entre vous. Dites qui vous allez prévenir, et que tout sera fait pour protéger les personnes.',
  ],
  what: 'Ce qui s’est passé',
  whatHelp: 'Ce qui a été vu, entendu ou dit. Un code comme U-07 à la place d’un nom.',
  where: 'Lieu',
  whereHelp: 'Unité, chambre, couloir, dehors…',
  on: 'Jour',
  at: 'Heure',
  by: 'Alerte donnée par',
  ratherNot: 'Préfère ne pas le dire',
  told: 'Qui a été prévenu, et quand',
  toldHelp: 'Par exemple : responsable de l’unité, 14:20, de vive voix.',
  done: 'Ce qui a été fait',
  ending: 'Comment elle s’est terminée',
  outcome: 'Issue',
  outcomeHelp:
    'En quoi les personnes concernées sont maintenant en sécurité, et qui suit l’affaire. Seul cela clôt l’alerte ; elle peut être rouverte.',
  close: 'Clore avec cette issue',
  outcomeMissing: 'Écrivez d’abord l’issue.',
  closedOn: (day: string) => `Close le ${format.days(day, day)}`,
  reopen: 'Rouvrir',
  when: (day: string | null, time: string | null) =>
    [day && format.days(day, day), time].filter(Boolean).join(', '),
};

import { format } from './locale.ts';

const { number, form, listEnd } = format;

/** Words of rating one criterion at a time, and of devices of the room. */
export const simple = {
  view: { label: 'Façon de coter', one: 'Un critère à la fois', all: 'Tout le standard' },
  parts: { label: 'Rubriques', rate: 'Coter', together: 'Ensemble', mine: 'Mes réponses' },
  place: (theme: string, at: number, all: number) =>
    `Thème ${theme}\u202f: ${number(at)} sur ${number(all)}`,
  official: 'Le texte officiel et ce qu’il faut regarder',
  noLevel: 'Si aucun niveau ne convient',
  comment: 'Voulez-vous dire pourquoi\u202f?',
  commentHelp:
    'Vous pouvez laisser vide. Merci de ne citer le nom d’aucune personne rencontrée en entretien.',
  back: 'Retour',
  next: 'Suivant',
  themes: 'Tous les thèmes',
  clear: 'Retirer ma réponse',
  allRated: 'Vous avez tout coté. Merci\u202f!',
  allRatedMore:
    'Vous pouvez revoir vos réponses et les changer tant que l’équipe d’évaluation ne les a pas dévoilées.',
  overview: {
    title: 'Où vous en êtes',
    lead: 'Commencez par le thème que vous voulez. Chaque réponse peut être changée plus tard.',
    go: 'Continuer',
    done: (done: number, all: number) =>
      `${number(done)} sur ${number(all)} ${form(done, { one: 'coté', other: 'cotés' })}`,
    complete: (all: number) => (all === 1 ? 'Coté' : `Les ${number(all)} sont cotés`),
    open: (code: string, title: string) => `Thème ${code}\u202f: ${title}`,
    practise: 'Faire d’abord un essai',
    practiseAgain: 'Refaire un essai',
  },
  practice: {
    kicker: 'Pour essayer',
    title: 'Dans notre coin café, toute l’équipe peut se préparer une boisson chaude.',
    lead: 'Une question inventée, pour essayer. Rien de ce que vous choisissez ici n’est enregistré.',
    promises: [
      'Il n’y a ni bonne ni mauvaise réponse. C’est votre avis qui compte.',
      'Personne ne voit vos réponses avant que l’équipe d’évaluation les dévoile.',
      'Prenez tout le temps qu’il vous faut. Vous pouvez changer d’avis.',
    ],
    answer: 'Votre réponse d’essai',
    try: 'Choisissez une réponse pour voir quand elle convient. Essayez-en plusieurs.',
    best: 'Elle convient quand il y a toujours du café, du thé et une tasse propre, pour tout le monde.',
    upper: 'Elle convient quand cela marche le plus souvent, mais qu’il faut apporter son thé.',
    lower:
      'Elle convient quand quelqu’un a acheté une bouilloire, mais qu’il n’y a pas encore de tasses.',
    worst: 'Elle convient quand il n’y a rien et que personne n’a commencé.',
    notApplicable:
      'Elle convient quand la question n’a pas de sens ici\u202f: l’équipe n’a pas de pièce à elle.',
    notEnough:
      'Elle convient quand vous avez voulu voir, mais que la porte était fermée et que personne ne savait.',
    done: 'C’est compris, on commence',
    skip: 'Passer l’essai',
  },
  voice: {
    read: 'Lire à voix haute',
    stop: 'Arrêter la lecture',
    none: (language: string) =>
      `La lecture à voix haute ne marche pas ici\u202f: cet appareil n’a pas de voix hors ligne pour cette langue (${language}).`,
    answers: 'Vous pouvez répondre\u202f:',
  },
  gentle: {
    kicker: 'Avant de continuer',
    title: 'Prenez votre temps ici',
    text: (code: string, title: string) =>
      `La partie qui suit, «\u00a0${code} ${title}\u00a0», parle de contrainte ou de violence. Elle peut réveiller de mauvais souvenirs. C’est à vous de voir ce qui vous convient maintenant, sans devoir dire pourquoi.`,
    go: 'Continuer maintenant',
    later: 'Le faire plus tard',
    hand: 'Confier le thème à quelqu’un',
  },
  hand: {
    title: (code: string, title: string) => `Confier le thème ${code}, ${title}`,
    open: 'Confier à quelqu’un',
    openLabel: (code: string) => `Confier le thème ${code} à quelqu’un`,
    lead: 'On note que vous laissez ce thème à quelqu’un d’autre, mais pas pourquoi. Personne n’attend vos cotations sur ce thème. Ce que vous y avez déjà coté reste à vous, et vous pouvez reprendre le thème à tout moment.',
    to: 'À qui\u202f?',
    nobody: 'À personne en particulier',
    confirm: 'Confier ce thème',
    cancel: 'Le garder',
    done: (name: string) => `Vous avez confié ce thème à ${listEnd([name])}`,
    doneNobody: 'Vous avez laissé ce thème à d’autres.',
    again: 'Le reprendre',
    elsewhere: 'Continuer ailleurs',
  },
  rest: {
    button: 'Enregistrer et faire une pause',
    title: 'Un moment de pause',
    saved: 'Toutes vos réponses sont enregistrées.',
    waits: (n: number) =>
      `${number(n)} ${form(n, { one: 'réponse attend sur cette page et sera enregistrée', other: 'réponses attendent sur cette page et seront enregistrées' })} quand la connexion reviendra. Laissez la page ouverte.`,
    saving: 'Un instant, enregistrement…',
    calm: 'Il n’y a aucune limite de temps. Vos réponses ne se voient pas pour le moment.',
    go: 'Reprendre où j’en étais',
  },
  delivery: {
    offline: 'Pas de connexion avec le portable. Vous pouvez continuer à coter.',
    waits: (n: number) =>
      `Pas de connexion avec le portable. ${number(n)} ${form(n, { one: 'réponse attend ici et partira toute seule', other: 'réponses attendent ici et partiront toutes seules' })}. Vous pouvez continuer à coter.`,
    sitAgain: 'Reprendre votre place',
  },
  display: {
    spacing: 'Espace entre les lettres, les mots et les lignes',
    spacings: { normal: 'Habituel', wide: 'Large' },
    motion: 'Mouvement',
    motions: { system: 'Comme l’appareil', still: 'Rien ne bouge' },
    pace: 'Lecture à voix haute',
    paces: { slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
  },
};

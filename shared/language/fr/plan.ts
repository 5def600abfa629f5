import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, series, listEnd } = format;

/** Words of the screens of this part. */
export const plan: Words['plan'] = {
  title: 'Préparation',
  outline: 'Parties de la préparation',
  sections: {
    overview: 'Vue d’ensemble',
    service: 'Service évalué',
    sites: 'Sites',
    team: 'Équipe',
    method: 'Méthode',
    aim: 'But et périmètre',
    approvals: 'Autorisations',
    visits: 'Visites',
    days: 'Jour par jour',
    interviews: 'Entretiens prévus',
    checklist: 'Liste de contrôle',
    refused: 'Accès refusés',
  },
  remove: {
    title: (what) => `Supprimer « ${what} » ?`,
    text: 'Ce qui y est écrit disparaît aussi.',
    confirm: 'Supprimer',
  },
  overview: {
    missing: (n) =>
      `${count(n, { one: 'point manque', other: 'points manquent' })} encore avant le départ`,
    ready: 'Tout ce qu’il faut pour la visite est là.',
    readyLead: 'Ce qui change dans la préparation se voit ici aussitôt.',
    inPlace: 'Déjà en place',
    heard: 'Entretiens menés jusqu’ici',
    refused: (n) => `${count(n, { one: 'accès refusé noté', other: 'accès refusés notés' })}.`,
  },
  needs: {
    topics: {
      perspectives: 'Points de vue',
      independence: 'Indépendance',
      confidentiality: 'Confidentialité',
      training: 'Formation',
      aim: 'But et périmètre',
      authorisation: 'Autorisation',
      ethics: 'Avis éthique',
      visits: 'Visites',
      clashes: 'Horaires et personnes',
      interviews: 'Entretiens prévus',
      checklist: 'Liste de contrôle avant la visite',
    },
    perspectives: (missing) =>
      missing.length === 0
        ? 'Expérience vécue, famille, santé et droit sont tous dans l’équipe.'
        : `Pas encore dans l’équipe : ${series(missing)}.`,
    independence: (names) =>
      names.length === 0
        ? 'Chaque membre a dit s’il a des liens avec le service.'
        : `Liens avec le service pas encore déclarés : ${listEnd(names)}`,
    confidentiality: (names) =>
      names.length === 0
        ? 'Chaque membre s’y est engagé.'
        : `Engagement de confidentialité encore à prendre : ${listEnd(names)}`,
    training: (names) =>
      names.length === 0
        ? 'Chaque membre est formé à la méthode.'
        : `Jour de formation pas encore indiqué : ${listEnd(names)}`,
    aim: (missing) =>
      missing.length === 0 ? 'Tout est écrit.' : `Pas encore écrit : ${listEnd(missing)}`,
    aimParts: {
      aim: 'le but',
      scope: 'le périmètre',
      announced: 'si la visite est annoncée',
    },
    approved: 'Au dossier.',
    asked: 'Demandé, pas encore accordé.',
    notApproved: 'Rien n’est encore noté.',
    noVisit: 'Aucune n’est encore prévue.',
    visits: (n) => `${count(n, { one: 'visite a', other: 'visites ont' })} une date.`,
    sitesWithout: (sites) => `Sans jour prévu : ${listEnd(sites)}`,
    clashes: (n) => `${count(n, { one: 'point', other: 'points' })} à regarder.`,
    interviews: (groups) =>
      groups.length === 0
        ? 'Chaque groupe a son nombre.'
        : `Nombre encore à fixer : ${series(groups)}.`,
    checklist: (done, all) => `${number(done)} sur ${number(all)} faits.`,
  },
  aim: {
    lead: 'Pourquoi l’équipe s’y rend et ce qu’elle va regarder. Les deux s’impriment dans le rapport.',
    aim: 'À quoi sert la visite',
    aimHelp: 'Qui l’a demandée, ce qui devrait changer ensuite et qui lira le rapport.',
    scope: 'Ce qu’elle couvre',
    scopeHelp:
      'Quelles unités et quelles heures, quels thèmes ; ce qui reste de côté, et pourquoi.',
    announced: 'Le service sait-il quand vous venez ?',
    announcements: {
      announced: 'Oui, la visite est annoncée',
      part: 'En partie : il connaît les semaines, pas le jour',
      unannounced: 'Non, la visite n’est pas annoncée',
    },
  },
  approvals: {
    lead: 'Ce sur quoi repose la visite. Gardez ici aussi les lettres : une porte fermée s’ouvre souvent devant un papier.',
    kinds: { authorisation: 'Autorisation de visite', ethics: 'Avis éthique' },
    leads: {
      authorisation:
        'Qui permet à l’équipe d’entrer, de parler aux personnes en privé et de lire les documents.',
      ethics: 'Qui a dit que la façon d’interroger ne nuit à personne.',
    },
    add: { authorisation: 'Ajouter une autorisation', ethics: 'Ajouter un avis éthique' },
    state: 'État',
    states: { asked: 'En attente', given: 'Accordé', 'not-needed': 'Pas nécessaire' },
    by: 'Par qui',
    byHelp: 'Un service ou un comité.',
    on: 'Date de l’accord',
    reference: 'Référence',
    note: 'Remarque',
    noteHelp: 'Conditions, durée de validité.',
    why: 'Pourquoi ce n’est pas nécessaire',
    files: 'Fichiers',
    remove: 'Supprimer cette fiche',
  },
  visits: {
    lead: 'Une visite, c’est une journée sur un site. Les horaires et les personnes peuvent venir plus tard.',
    empty: 'Aucune visite prévue pour l’instant',
    emptyLead: 'Commencez par un jour ; dites ensuite qui va où, et quand.',
    add: 'Ajouter une visite',
    new: 'Nouvelle visite',
    day: 'Jour',
    noDay: 'Jour à fixer',
    slots: (n) => count(n, { one: 'créneau', other: 'créneaux' }),
    slot: (n) => `Créneau ${number(n)}`,
    addSlot: 'Ajouter un créneau',
    from: 'De',
    to: 'À',
    what: 'Quoi',
    whatHelp: 'Réunion d’ouverture, tour des locaux, entretiens dans l’unité 2…',
    who: 'Qui y va',
    removeSlot: (n) => `Supprimer le créneau ${number(n)}`,
    note: 'Remarque',
    noteHelp: 'Comment venir, où se retrouver, ce qu’il faut apporter.',
    remove: 'Supprimer cette visite',
    look: 'À regarder',
    outside: (day, days) => `${day} : ce n’est pas l’un des jours de l’évaluation (${days}).`,
    backwards: (day, from, to) =>
      `${day} : un créneau finit à ${to}, avant de commencer à ${from}.`,
    double: (name, day, time, sites) =>
      `${day}, ${time} : ${name} serait au même moment sur ces sites : ${listEnd(sites)}`,
  },
  days: {
    lead: 'Qui est où et quand, à lire en chemin.',
    whose: 'Afficher',
    everybody: 'Toute l’équipe',
    empty: 'Aucun jour prévu pour l’instant',
    emptyMember: (name) => `${name} n’est encore dans aucun créneau.`,
    toVisits: 'Préparer les visites',
    noTime: 'Heure à fixer',
    nobody: 'Personne d’indiqué',
    nothing: 'Pas encore de créneau.',
    nothingAt: (site) => `${site} : pas encore de créneau.`,
    table: (day) => `Qui est où et quand : ${day}`,
    columns: { time: 'Heure', what: 'Quoi et où', who: 'Qui' },
  },
  interviews: {
    lead: 'Combien de personnes vous voulez entendre, par groupe. Un entretien compte quand le consentement a été donné et n’a pas été retiré.',
    wanted: 'Entretiens prévus',
    label: 'Comment ce groupe s’appelle ici',
    labelHelp: 'Chacun choisit ses mots pour soi. Laissez vide pour les mots habituels.',
    progress: (done, all, group) => `${number(done)} sur ${number(all)} : ${group}`,
    heard: (done, group) => `${number(done)} : ${group}`,
    wholeNumber: (most) => `Un nombre entier de 0 à ${number(most)}.`,
    suggestion: 'Nombres selon la taille du service',
    size: 'Lits ou, là où personne ne passe la nuit, personnes suivies en un an',
    sizeKnown: 'Repris du registre des services ; vous pouvez le changer ici.',
    sizeAsked: 'Le registre ne le dit pas : donnez un nombre.',
    suggests: 'Pour cette taille, le tableau propose',
    use: 'Prendre ces nombres',
    used: 'Ce sont vos nombres.',
    table: 'Le tableau de départ',
    shipped: (version) =>
      `Chiffres de Coscore, version ${version} : un point de départ. Ce que vous changez vaut pour toutes les évaluations de ce coffre.`,
    own: 'Vos propres chiffres. Ils valent pour toutes les évaluations de ce coffre.',
    upTo: 'Jusqu’à',
    more: 'Au-delà',
    row: (n) => `Ligne ${number(n)}`,
    addRow: 'Ajouter une ligne',
    removeRow: (n) => `Supprimer la ligne ${number(n)}`,
    columns: { upTo: 'Taille', users: 'Personnes', family: 'Proches', staff: 'Personnel' },
    back: 'Revenir aux chiffres de Coscore',
    backTitle: 'Revenir aux chiffres de Coscore ?',
    backText: 'Votre tableau disparaît. Les nombres déjà fixés restent.',
    faults: 'Le tableau sert et s’enregistre dès que ceci est corrigé :',
    missing: (row, column) => `Ligne ${number(row)}, ${column} : il manque un nombre.`,
    order: (row, before) =>
      `La ligne ${number(row)} doit aller plus loin que la précédente : au-delà de ${number(before)}.`,
  },
  refused: {
    lead: 'Si l’équipe est tenue à l’écart d’un lieu, de personnes ou de documents, c’est déjà un constat. Notez-le dès que cela arrive ; il s’imprime dans le rapport.',
    empty: 'Aucun accès refusé jusqu’ici',
    emptyLead: 'Si cela arrive, notez-le ici avec vos mots.',
    add: 'Noter un accès refusé',
    new: 'Accès refusé',
    kind: 'Ce qui a été refusé',
    kinds: {
      place: 'Un lieu',
      people: 'Parler aux personnes qui utilisent le service',
      records: 'Des documents ou des dossiers',
      staff: 'Parler au personnel',
      other: 'Autre chose',
    },
    day: 'Jour',
    by: 'Refusé par',
    byHelp: 'La fonction, pas le nom : cadre de garde, direction.',
    words: 'Ce qui s’est passé',
    wordsHelp: 'Ce que vous avez demandé, ce qui a été répondu et pour quelle raison.',
    criteria: 'Critères que vous n’avez pas pu vérifier',
    remove: 'Supprimer cette fiche',
  },
  checklist: {
    lead: 'Ce qu’une visite demande d’habitude. Écartez ce qui ne vous sert pas, ajoutez ce qui est à vous.',
    phases: {
      before: 'Avant la visite',
      during: 'Pendant la visite',
      after: 'Après la visite',
    },
    addNote: 'Remarque',
    addNoteOn: (task) => `Remarque sur : ${task}`,
    note: 'Remarque',
    leaveOut: 'Écarter',
    leaveOutTask: (task) => `Écarter : ${task}`,
    leftOut: (n) => `Écartés (${number(n)})`,
    putBack: 'Remettre',
    putBackTask: (task) => `Remettre : ${task}`,
    removeTask: (task) => `Supprimer : ${task}`,
    own: 'Un point à vous',
    add: 'Ajouter',
    usual: {
      training: 'Toute l’équipe s’est exercée à la méthode, entretiens compris',
      instrument: 'L’équipe a parcouru les critères et mis de côté ce qui ne peut pas s’appliquer',
      'meeting-before':
        'L’équipe s’est réunie : qui fait quoi, qui mène les entretiens, qui prend des notes',
      'documents-asked': 'Le service sait quels documents l’équipe veut lire',
      letter: 'Les lettres d’autorisation sont imprimées, à montrer à l’entrée',
      'consent-forms':
        'Notices et formulaires de consentement sont prêts, en mots simples et dans toutes les langues utiles',
      interpreters:
        'Interprètes, salles accessibles et autres aides sont prévus, pour l’équipe et pour les personnes entendues',
      'support-contacts':
        'Les contacts sont prêts pour qui aura besoin de soutien après avoir parlé',
      safety: 'On sait qui appelle qui si une personne est en danger',
      'opening-meeting':
        'Réunion d’ouverture avec la direction, le personnel et les personnes qui utilisent le service',
      tour: 'Tour de tous les locaux, y compris ceux d’habitude fermés à clé',
      'private-room': 'Les entretiens ont lieu là où personne d’autre n’entend',
      'consent-each': 'Le consentement est noté avant chaque entretien',
      'documents-read':
        'Les documents sont lus ; les dossiers personnels seulement avec l’accord de la personne',
      'concerns-daily': 'Les alertes urgentes sont regardées chaque jour',
      debrief: 'L’équipe fait le point sur la journée, chaque jour',
      'closing-meeting':
        'Réunion de clôture : remerciements et suite prévue, pas encore de résultats',
      'notes-complete': 'Toutes les notes sont saisies et liées aux critères',
      'own-ratings': 'Chaque membre a coté de son côté',
      'meeting-after': 'L’équipe s’est réunie et s’est accordée',
      devices: 'Aucune note ni photo ne reste sur un téléphone ou un autre appareil',
      papers: 'Les papiers de la visite sont sous clé ou détruits',
      thanks: 'Le service et les personnes qui ont parlé ont été remerciés',
      feedback: 'Les résultats sont revenus aux personnes qui utilisent le service et au personnel',
    },
  },
};

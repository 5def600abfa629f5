import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, form, list } = format;

/** Words of the app around the field: buttons, labels, explanations. */
export const screens: Words['screens'] = {
  common: {
    app: 'Coscore',
    cancel: 'Annuler',
    close: 'Fermer',
    tryAgain: 'Réessayer',
    loading: 'Un instant…',
    skip: 'Aller au contenu',
    back: 'Toutes les évaluations',
    of: (done, all) => `${number(done)} sur ${number(all)}`,
    people: (n) => count(n, { one: 'personne', other: 'personnes' }),
    required: 'obligatoire',
  },
  problem: {
    title: 'Cela n’a pas marché',
  },
  bar: {
    sections: 'Parties de cette évaluation',
    score: 'Coter',
    agree: 'S’accorder',
    report: 'Rapport',
    details: 'Service et membres',
    lock: 'Verrouiller',
    leaveSample: 'Quitter l’exemple',
    sample:
      'Ceci est l’exemple\u202f: un service inventé. Rien de ce que vous y changez n’est conservé.',
    display: 'Affichage',
    undo: 'Annuler',
    redo: 'Rétablir',
  },
  saved: {
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    unsaved: 'Pas encore enregistré',
    label: 'État de l’enregistrement',
  },
  display: {
    title: 'Affichage',
    language: 'Langue',
    size: 'Taille du texte',
    theme: 'Couleurs',
    themes: { system: 'Comme l’ordinateur', light: 'Claires', dark: 'Sombres' },
    percent: (value) => format.percent(value / 100),
  },
  first: {
    title: 'Évaluer un service ensemble',
    lead: 'Votre équipe visite un service de santé mentale. Chaque personne cote d’abord de son côté, puis vous vous mettez d’accord et vous remettez un rapport Word. Tout reste sur cet ordinateur.',
    make: 'Créez votre coffre',
    makeLead:
      'Le coffre est un dossier chiffré qui contient tout. Seule sa phrase de passe permet de l’ouvrir.',
    passphrase: 'Phrase de passe',
    again: 'La même, encore une fois',
    show: 'Montrer ce que j’écris',
    advice: (least) =>
      `Au moins ${count(least, { one: 'caractère', other: 'caractères' })}. Quatre ou cinq mots sans lien entre eux sont sûrs et faciles à retenir.`,
    warning:
      'Sans cette phrase de passe, personne ne peut ouvrir le coffre, et il n’existe pas encore de moyen de la retrouver. Gardez-en une copie en lieu sûr, ailleurs que sur cet ordinateur.',
    differ: 'Les deux phrases ne sont pas identiques.',
    create: 'Créer le coffre',
    creating: 'Création du coffre…',
    look: 'Voir d’abord l’exemple',
    lookLead:
      'Un service inventé, coté par huit personnes et discuté jusqu’au bout. Il s’ouvre à part de vos propres données et disparaît quand vous le quittez.',
    looking: 'Préparation de l’exemple…',
    where: (folder) => `Le coffre sera dans ${folder}`,
    promises: [
      'Fonctionne sans internet et n’envoie rien à personne.',
      'Personne ne voit vos cotations tant que l’équipe d’évaluation ne les a pas dévoilées.',
      'Tout ce qui est sur le disque est chiffré.',
    ],
  },
  unlock: {
    title: 'Ouvrez votre coffre',
    open: 'Ouvrir',
    opening: 'Ouverture…',
    where: (folder) => `Coffre dans ${folder}`,
  },
  list: {
    title: 'Évaluations',
    new: 'Nouvelle évaluation',
    addSample: 'Ajouter l’exemple',
    emptyTitle: 'Aucune évaluation pour l’instant',
    empty:
      'Commencez-en une pour le service que vous visitez, ou ajoutez l’exemple inventé pour faire un tour.',
    rated: 'Cotations des membres',
    opened: 'Dévoilé',
    agreed: 'Décidé ensemble',
    ratedText: (done, all) =>
      `${number(done)} sur ${count(all, { one: 'cotation', other: 'cotations' })}`,
    openedText: (done, all) =>
      `${number(done)} sur ${count(all, { one: 'critère', other: 'critères' })}`,
    agreedText: (criteria, all, standards, themes) =>
      `${number(criteria)} sur ${count(all, { one: 'critère', other: 'critères' })}, ${count(standards, { one: 'standard', other: 'standards' })}, ${count(themes, { one: 'thème', other: 'thèmes' })}`,
    sample: 'Exemple',
    open: (name) => `Ouvrir ${name}`,
  },
  details: {
    newTitle: 'Nouvelle évaluation',
    title: 'Service et membres',
    service: 'Le service',
    name: 'Nom du service ou du réseau',
    type: 'Type',
    address: 'Adresse',
    beds: 'On peut y dormir (il y a des lits)',
    bedsHelp:
      'Sans lits, certains critères peuvent ne pas s’appliquer. L’équipe d’évaluation décide pour chacun.',
    visit: 'La visite',
    from: 'Premier jour',
    to: 'Dernier jour',
    round: 'Étape',
    roundHelp: 'Évaluation initiale la première fois, puis suivi 1, 2 et ainsi de suite.',
    instrument: 'L’instrument',
    instrumentLabel: 'Standards et critères',
    team: 'L’équipe d’évaluation',
    teamHelp:
      'Chaque personne cote d’abord de son côté. Celles qui ont une expérience vécue sont membres au même titre que les autres.',
    member: (n) => `Membre ${number(n)}`,
    memberName: 'Nom ou initiales',
    perspective: 'Point de vue',
    role: 'Rôle, avec ses propres mots',
    add: 'Ajouter un membre',
    remove: (name) => `Retirer ${name}`,
    create: 'Commencer l’évaluation',
    save: 'Enregistrer',
    saved: 'Enregistré',
    missing: (names) => `Points de vue qui manquent pour l’instant\u202f: ${list(names)}.`,
    nameMissing: 'Donnez un nom au service.',
    memberMissing: 'Donnez un nom à chaque membre.',
    datesWrong: 'Le dernier jour vient avant le premier.',
    teamMissing: 'Il faut au moins un membre.',
    daysMissing: 'Indiquez le premier et le dernier jour.',
    fix: 'Merci de revoir d’abord ceci\u202f:',
  },
  scope: {
    title: 'Ce qui peut ne pas s’appliquer ici',
    lead: 'Certains critères peuvent ne pas concerner ce service. L’instrument propose, l’équipe d’évaluation décide. Un critère mis de côté n’est plus à coter et compte comme N/A\u202f; le rapport en donne la raison. Vous pouvez revenir sur ce choix à tout moment.',
    withoutBeds: 'Personne ne passe la nuit dans ce service.',
    none: 'Rien n’est proposé pour un service de ce type.',
    proposed: 'L’instrument propose',
    decided: (done, all) =>
      `${number(done)} sur ${number(all)} ${form(done, { one: 'décidé', other: 'décidés' })}`,
    allAside: (all) => `Tout mettre de côté (${number(all)})`,
    aside: 'Mettre de côté',
    applies: 'S’applique',
    choice: (code) => `Le critère ${code} s’applique-t-il\u202f?`,
    own: 'Mis de côté pour une autre raison',
    another: 'Mettre de côté un autre critère',
    reason: 'Pourquoi il ne peut pas concerner ce service',
    reasonHelp:
      'Imprimé dans le rapport. Si quelque chose manque ou est difficile, ce n’est pas une raison\u202f: dans ce cas, cotez le critère.',
    reasonMissing: 'Dites pourquoi en une phrase.',
    chosen: (code, topic) => `${code} ${topic}`,
    cancel: 'En choisir un autre',
    takeBack: 'Le coter quand même',
    takeBackOn: (code) => `Coter ${code} quand même`,
    says: 'Ce qu’il dit',
    badge: 'Mis de côté comme non applicable',
    onwards: 'Passer à la cotation',
    saved: 'Enregistré',
  },
  seat: {
    title: 'Qui cote\u202f?',
    lead: 'Vous ne verrez que vos propres cotations. Quand vous aurez fini, passez la main à la personne suivante.',
    choose: (name) => `Coter\u202f: ${name}`,
    done: (done, all) =>
      done === 0
        ? 'pas commencé'
        : done === all
          ? 'tout est coté'
          : `${number(done)} sur ${number(all)} ${form(done, { one: 'coté', other: 'cotés' })}`,
    you: 'Cotation par',
    leave: 'Passer la main',
    again: (name) => `Reprendre ici\u202f: ${name}`,
    left: 'Vos cotations sont enregistrées. Passez l’ordinateur à la personne suivante.',
  },
  score: {
    title: 'Coter',
    outline: 'Thèmes et standards',
    search: 'Chercher un critère',
    searchHint: 'mot ou code',
    results: (n) => (n === 0 ? 'Aucun résultat' : count(n, { one: 'critère', other: 'critères' })),
    nextUnrated: 'Suivant à coter',
    allRated: 'Tout est coté',
    theme: (code) => `Thème ${code}`,
    standard: (code) => `Standard ${code}`,
    previous: 'Standard précédent',
    next: 'Standard suivant',
    plain: 'En mots simples',
    lookFor: 'Que regarder',
    methods: { interview: 'Entretiens', documents: 'Documents', observation: 'Observation' },
    groups: {
      users: 'personnes qui utilisent le service',
      family: 'famille et proches',
      staff: 'personnel',
    },
    articles: (articles) =>
      `CDPH, ${form(articles.length, { one: 'article', other: 'articles' })} ${list(articles.map(String))}`,
    answer: (code) => `Votre cotation pour ${code}`,
    comment: 'Commentaire',
    evidence: 'Sur quoi cela repose',
    evidenceHelp:
      'Ce que vous avez vu, entendu ou lu. Jamais le nom d’une personne rencontrée en entretien.',
    words: 'Ajouter un commentaire',
    clear: 'Effacer',
    keys: 'Touches\u202f: 1 à 4 pour un niveau, 0 non applicable, 5 éléments insuffisants, N critère suivant à coter.',
    naHint: 'Peut ne pas s’appliquer à un service sans lits',
    rated: 'coté',
    notRated: 'pas encore coté',
    openedNote:
      'Dévoilé à l’équipe d’évaluation. Un changement s’affiche maintenant à côté de votre première cotation.',
    themeDone: (done, all) =>
      `${number(done)} sur ${number(all)} ${form(done, { one: 'coté', other: 'cotés' })}`,
  },
  answers: {
    yourAnswer: 'Votre réponse',
    several: 'Choisissez tout ce qui convient.',
    number: 'Un nombre',
    between: (least: number, most: number) =>
      `Indiquez un nombre de ${format.number(least)} à ${format.number(most)}.`,
  },
  paper: {
    whose: 'À qui est cette feuille\u202f?',
    title: 'Saisie depuis le papier',
    lead: 'Votre feuille, ligne par ligne\u202f: tapez le numéro de la case, et la ligne suivante arrive.',
    keys: '0 pour non applicable, le numéro qui suit la dernière case pour éléments insuffisants. Entrée et les flèches changent de ligne, Tab mène au commentaire.',
    back: 'Retour à la cotation',
    wrong: 'Ce numéro n’est celui d’aucune case',
    comment: (code: string) => `Commentaire pour ${code}`,
    commentShort: 'Commentaire',
  },
  programme: {
    title: 'Synthèse d’ensemble',
    link: (title: string) => `Synthèse de toutes les évaluations avec «\u00a0${title}\u00a0»`,
    asked: 'Combien ont été interrogés',
    askedUnit: 'services ou unités',
    response: 'Ont répondu',
    part: (count: number, of: number) =>
      of === 0
        ? 'aucun pour l’instant'
        : `${format.number(count)} sur ${format.number(of)} (${format.percent(count / of)})`,
    counts: (told: number, notApplicable: number, notEnough: number, silent: number) =>
      `Réponses\u202f: ${told}. Non applicable\u202f: ${notApplicable}. Éléments insuffisants\u202f: ${notEnough}. Sans réponse\u202f: ${silent}.`,
    figures: (least: number, median: number, most: number, sum: number) =>
      `De ${format.number(least)} à ${format.number(most)}, médiane ${format.number(median)}, ${format.number(sum)} en tout`,
  },
  agree: {
    title: 'S’accorder',
    notOpen: 'Cotations pas encore dévoilées',
    open: 'Dévoiler les cotations',
    openStandard: 'Dévoiler tout ce standard',
    openTheme: 'Dévoiler tout ce thème',
    openTitle: (code) => `Dévoiler les cotations de ${code}\u202f?`,
    openText:
      'Toute l’équipe d’évaluation verra les cotations et les commentaires de chaque membre. C’est sans retour\u202f: ce qui est vu est vu.',
    openUnfinished: (names) => `Cotation pas encore terminée\u202f: ${list(names)}.`,
    openConfirm: 'Dévoiler',
    ratings: 'Cotations des membres',
    noRatings: 'Personne n’a coté ce critère.',
    notRated: 'Pas encore coté',
    first: (answer) => `d’abord\u202f: ${answer}`,
    hint: 'Repère\u202f:',
    hintCriterion: 'la médiane basse des cotations des membres. C’est à vous de décider ensemble.',
    hintStandard:
      'la médiane basse des niveaux retenus pour ses critères. C’est à vous de décider ensemble.',
    hintTheme:
      'la médiane basse des niveaux retenus pour ses standards. C’est à vous de décider ensemble.',
    noHint: 'Pas de repère\u202f: aucune cotation ne compte pour l’instant.',
    decision: 'Ce que nous retenons',
    decisionOn: (code) => `Ce que nous retenons pour ${code}`,
    reason: 'Pourquoi',
    reasonAsked:
      'Ce choix s’écarte du repère. Dites en une phrase pourquoi\u202f; il sera alors enregistré.',
    reasonHelp: 'Imprimé dans le rapport, pour que la direction du service le lise et y réponde.',
    below: 'Déjà décidé',
    nothingBelow: 'Rien n’est encore décidé à ce niveau.',
    undecided: 'pas encore décidé',
    keys: 'Touches\u202f: 1 à 4 pour un niveau, 0 non applicable, 5 éléments insuffisants.',
    done: (done, all) =>
      `${number(done)} sur ${number(all)} ${form(done, { one: 'décidé', other: 'décidés' })}`,
    columns: {
      member: 'Membre',
      answer: 'Cotation',
      words: 'Commentaire et éléments recueillis',
    },
    theme: 'Le thème dans son ensemble',
    standard: 'Le standard dans son ensemble',
  },
  report: {
    title: 'Rapport',
    language: 'Langue du rapport',
    write: 'Écrire le fichier Word',
    stop: 'Arrêter',
    stages: {
      reading: 'Lecture de l’évaluation…',
      building: 'Rédaction du rapport…',
      pages: 'Mise en page pour la table des matières…',
      writing: 'Écriture du fichier…',
    },
    ready: (name) => `«\u00a0${name}\u00a0» est prêt, dans vos téléchargements.`,
    preview: 'Aperçu',
    outline: 'Dans ce rapport',
    unreadable: 'L’aperçu n’a pas pu être préparé.',
  },
};

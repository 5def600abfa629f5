import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, list, listEnd } = format;

const points = { one: 'point', other: 'points' };

/** Words of the kinds of report: how one chooses among them, and what each says in its own way. */
export const kinds: Words['kinds'] = {
  kind: 'Type de rapport',
  kinds: {
    full: 'Complet',
    public: 'Grand public',
    easy: 'Facile à lire',
    table: 'Tableau des résultats',
  },
  about: {
    full: 'Pour l’équipe, le service et ses responsables.',
    public: 'Pour tout le monde. Ce qui pourrait révéler qui a dit quoi n’y figure pas.',
    easy: 'Des phrases courtes en gros caractères, pour toutes les personnes qui utilisent le service.',
    table: 'Une page à afficher ou à garder sous la main.',
  },
  paper: 'Format du papier',
  papers: { a4: 'A4', letter: 'Letter (États-Unis)' },
  assessment: 'Évaluation',
  assessmentId: (short) => `Évaluation ${short}`,

  leftOut: {
    title: 'Absent du rapport grand public',
    intro: 'Parcourez cette liste avant d’enregistrer le fichier. Rien de cela n’y figure.',
    check:
      'Les motifs et les notes par site figurent tels que l’équipe les a écrits. Relisez-les\u202f: pourrait-on y reconnaître qui a dit quelque chose\u202f?',
    concerns: 'Signalements urgents',
    quotes: 'Citations sans accord pour le public',
    documents: 'Citations de documents du service',
    notes: 'Éléments notés par les membres',
    answers: 'Cotations que chaque membre a données de son côté',
    answersItem: (answers, criteria) =>
      `${count(answers, { one: 'cotation', other: 'cotations' })} pour ${count(criteria, { one: 'critère', other: 'critères' })}`,
    names: 'Membres qui n’ont pas accepté que leur nom figure',
    namesInTexts: 'Textes où des crochets remplacent un nom ou un code',
    details: 'Rôles, compétences, formations et liens des membres',
    visits: 'Qui de l’équipe est allé où',
    groups: 'Entretiens par site, et groupes de moins de cinq personnes',
    without: 'Décisions prises en l’absence d’un point de vue',
    dissents: 'Signatures des avis divergents',
    approvals: 'Références des autorisations',
    refused: 'Qui a refusé l’accès, et quel jour',
    work: 'Le travail de l’équipe\u202f: personnes de soutien, thèmes laissés à d’autres, critères lus différemment',
    history: 'Niveaux et raisons que l’équipe d’évaluation a modifiés ensuite',
    former: 'Cotations de critères qui ne sont plus dans l’instrument',
  },

  public: {
    kicker: 'Rapport public d’une évaluation indépendante',
    documentTitle: (service, round) => `${service}\u202f: rapport public, ${round}`,
    resultsIntro:
      'Chaque thème et chaque standard commence par le niveau que l’équipe a retenu et par son motif. Les tableaux présentent chaque critère avec son niveau et son motif.',
    quotesNote:
      'Pour chaque critère, les sources sont indiquées par leur nature\u202f; elles ne décident d’aucun niveau. Les paroles des personnes ne figurent ici que si elles ont accepté que tout le monde les lise. Les crochets remplacent des noms et des codes.',
    tableAlt: (standard) =>
      `Critères du standard ${standard}\u202f: code, énoncé, niveau retenu et motif.`,
    interviews: 'entretiens',
    documents: 'documents',
    observation: 'observation',
    size: (members) => `L’équipe compte ${count(members, { one: 'membre', other: 'membres' })}.`,
    lived: 'Elle a l’expérience vécue des services de santé mentale.',
    perspectives: (names) => `Les points de vue qu’elle réunit\u202f: ${list(names)}.`,
    named: (names) => `Membres qui ont accepté que leur nom figure\u202f: ${listEnd(names)}`,
    noTies: 'Tous les membres ont déclaré n’avoir aucun lien avec le service.',
    someTies: 'Des liens avec le service ont été déclarés au sein de l’équipe.',
    tiesUnknown: 'Tous les membres n’ont pas encore déclaré s’ils ont des liens avec le service.',
    opened:
      'Les cotations ont d’abord été dévoilées sans noms et dans un ordre aléatoire. Qui changeait d’avis donnait une nouvelle cotation\u202f; la première a été conservée.',
    dissent:
      'Qui voyait une décision autrement pouvait le dire avec ses propres mots, qui figurent sous la décision. Personne d’autre ne pouvait les modifier ni les retirer.',
    fewHeard: (group) => `moins de cinq avec ${group}`,
    without:
      'Tout le monde peut lire ce rapport. N’y figurent pas les cotations que chaque membre a données de son côté, les notes de l’équipe, les paroles des personnes qui n’ont pas donné leur accord, les nombres de moins de cinq personnes, ni qui est allé où.',
    visitsAlt: 'Les jours sur place.',
    approvalsAlt: 'Autorisations de la visite\u202f: lesquelles, de qui et où elles en sont.',
    refusedAlt: 'Accès refusés\u202f: à quoi et où, ce qui s’est passé et les critères concernés.',
    noLevel: 'Critères sans niveau retenu',
  },

  easy: {
    kicker: 'Facile à lire',
    title: (service) => `Vos droits dans ce service\u202f: ${service}`,
    documentTitle: (service, round) => `${service}\u202f: facile à lire, ${round}`,
    about: 'De quoi il s’agit',
    came: 'Une équipe est venue voir ce service.',
    dates: (dates) => `Voici les jours\u202f: ${dates}.`,
    team: (people) =>
      `Il y avait ${count(people, { one: 'personne', other: 'personnes' })} dans l’équipe.`,
    lived: 'L’équipe connaît aussi cette aide de l’intérieur.',
    talked: 'L’équipe a parlé avec des gens.',
    read: 'Elle a lu des papiers.',
    saw: 'Elle a regardé les lieux.',
    asked: 'Elle a demandé\u202f: vos droits sont-ils respectés ici\u202f?',
    looked: (criteria) => `Elle a regardé ${count(criteria, points)}.`,
    agreed: 'Puis ses membres ont choisi ensemble chaque réponse.',
    found: 'Voici ce qu’elle a trouvé.',
    signs: 'Ce que veulent dire les signes',
    signsAlt: 'Les signes et ce que chacun veut dire.',
    sign: 'Signe',
    meaning: 'Ce qu’il veut dire',
    notAgreed: 'L’équipe n’a pas encore choisi de réponse.',
    part: (code, text) => `${code}. ${text}`,
    whole: (text) => `Dans l’ensemble\u202f: ${text}`,
    rest: 'Les autres points',
    lookedAt: 'Ce que nous avons regardé',
    partAlt: (code) =>
      `Partie ${code}\u202f: ce que nous avons regardé, avec un signe à chaque fois.`,
    good: 'Ce qui va bien',
    noGood: 'Ici, rien ne va encore tout à fait bien.',
    must: 'Ce qui doit changer',
    mustIntro: 'Vous y avez droit. Ce n’est pas encore le cas ici\u202f:',
    nothingMust: 'L’équipe n’a rien trouvé qui doit beaucoup changer.',
    mostly: (n) =>
      format.form(n, {
        one: `${number(n)} autre point va presque bien. Il doit aller un peu mieux.`,
        other: `${number(n)} autres points vont presque bien. Ils doivent aller un peu mieux.`,
      }),
    unclear: (n) => `Sur ${count(n, points)}, on n’en sait pas assez.`,
    notFitting: (n) =>
      `${count(n, { one: 'point ne va', other: 'points ne vont' })} pas avec ce genre de lieu.`,
    undecided: (n) => `Sur ${count(n, points)}, l’équipe n’a pas encore choisi.`,
    next: 'Et maintenant',
    steps: [
      'Le service reçoit aussi un long rapport.',
      'On y lit pourquoi l’équipe a choisi chaque réponse.',
      'Vous pouvez demander au service ce qu’il va changer.',
      'Vous pouvez demander à quelqu’un de lire avec vous.',
    ],
    data: 'D’où vient ce texte',
  },

  table: {
    kicker: 'Résultat d’une évaluation indépendante',
    documentTitle: (service, round) => `${service}\u202f: tableau des résultats, ${round}`,
    alt: 'Le niveau que l’équipe a retenu pour chaque thème et chaque standard.',
    legendAlt: 'Les niveaux et ce qu’ils veulent dire.',
    note: 'L’équipe a retenu chaque niveau d’un commun accord. Aucun n’est une moyenne.',
  },
};

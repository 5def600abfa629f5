import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, list, listEnd } = format;

const points = { one: 'point', other: 'points' };

/** A name as a word within a sentence. */
const lower = (name: string) => name.slice(0, 1).toLocaleLowerCase('fr') + name.slice(1);

/** Days within a sentence: an interval reads "du 14 au 16", one day "le 14". */
function fromTo(dates: string): string {
  const [from, to] = dates.split(/\s*–\s*/u);
  return to === undefined ? `le ${from}` : `du ${from} au ${to}`;
}

/** Words of the kinds of report: how one chooses among them, and what each says in its own way. */
export const kinds: Words['kinds'] = {
  kind: 'Type de rapport',
  kinds: {
    full: 'Complet',
    public: 'Public',
    easy: 'Facile à lire',
    table: 'Tableau des résultats',
  },
  about: {
    full: 'Pour l’équipe d’évaluation, le service et ses responsables.',
    public: 'Pour tout le monde. Ce qui pourrait révéler qui a dit quoi n’y figure pas.',
    easy: 'Des phrases courtes en gros caractères, pour toutes les personnes qui utilisent le service.',
    table: 'Une page à afficher ou à garder sous la main.',
  },
  paper: 'Format du papier',
  papers: { a4: 'A4', letter: 'Letter (États-Unis)' },
  assessment: 'Évaluation',
  assessmentId: (short) => `Évaluation ${short}`,

  leftOut: {
    title: 'Absent du rapport public',
    intro:
      'Parcourez cette liste avant d’enregistrer le fichier. Rien de cela ne figure dans le rapport public.',
    check:
      'Les raisons et les notes par site figurent telles que l’équipe d’évaluation les a écrites. Relisez-les\u202f: pourrait-on y reconnaître qui a dit quelque chose\u202f?',
    concerns: 'Alertes urgentes',
    quotes: 'Citations sans accord pour le public',
    documents: 'Citations de documents du service',
    notes: 'Éléments recueillis, notés par les membres',
    answers: 'Cotations que chaque membre a données de son côté',
    answersItem: (answers, criteria) =>
      `${count(answers, { one: 'cotation', other: 'cotations' })} pour ${count(criteria, { one: 'critère', other: 'critères' })}`,
    names: 'Membres qui n’ont pas accepté que leur nom figure',
    namesInTexts: 'Textes où des crochets remplacent un nom ou un code',
    details: 'Rôles, compétences, formations et liens des membres',
    visits: 'Qui de l’équipe d’évaluation est allé où',
    groups: 'Entretiens par site, et groupes de moins de cinq personnes',
    without: 'Décisions prises en l’absence d’un point de vue',
    dissents: 'Signatures sous «\u00a0Vu autrement\u00a0»',
    approvals: 'Références des autorisations',
    refused: 'Qui a refusé l’accès, et quel jour',
    work: 'Le travail de l’équipe d’évaluation\u202f: personnes de soutien, thèmes laissés à d’autres, critères compris différemment',
    history: 'Niveaux et raisons que l’équipe d’évaluation a modifiés ensuite',
    former: 'Cotations de critères qui ne sont plus dans l’instrument',
  },

  public: {
    kicker: 'Rapport public d’une évaluation indépendante',
    documentTitle: (service, round) => `${service}\u202f: rapport public, ${round}`,
    resultsIntro:
      'Chaque thème et chaque standard commence par le niveau que l’équipe d’évaluation a retenu, avec la raison. Les tableaux donnent pour chaque critère le niveau retenu et la raison.',
    quotesNote:
      'Pour chaque critère, les sources sont indiquées par leur nature\u202f; elles ne décident d’aucun niveau. Les paroles des personnes ne figurent ici que si elles ont accepté que tout le monde les lise.',
    bracketsNote: 'Les crochets remplacent des noms et des codes.',
    tableAlt: (standard) =>
      `Critères du standard ${standard}\u202f: code, énoncé, niveau retenu et raison.`,
    interviews: 'entretiens',
    documents: 'documents',
    observation: 'observation',
    size: (members) =>
      `L’équipe d’évaluation compte ${count(members, { one: 'membre', other: 'membres' })}.`,
    lived: 'L’expérience vécue des services de santé mentale y est présente.',
    perspectives: (names) =>
      `Les points de vue que l’équipe d’évaluation réunit\u202f: ${list(Array.from(names, lower))}.`,
    named: (names) => `Membres qui ont accepté que leur nom figure\u202f: ${listEnd(names)}`,
    noTies: 'Tous les membres ont déclaré n’avoir aucun lien avec le service.',
    someTies: 'Des liens avec le service ont été déclarés au sein de l’équipe d’évaluation.',
    tiesUnknown: 'Tous les membres n’ont pas encore déclaré s’ils ont des liens avec le service.',
    opened:
      'Les cotations ont d’abord été dévoilées sans noms et dans un ordre tiré au sort. Qui changeait d’avis donnait une nouvelle cotation\u202f; la première a été gardée.',
    dissent:
      'Qui voyait une décision autrement pouvait le dire avec ses mots, qui figurent sous la décision. Personne d’autre ne pouvait les changer ni les retirer.',
    fewHeard: (group) => `${group}\u202f: moins de cinq`,
    without:
      'Tout le monde peut lire ce rapport. N’y figurent pas les cotations que chaque membre a données de son côté, les notes de l’équipe d’évaluation, les paroles des personnes qui n’ont pas donné leur accord, les nombres de moins de cinq personnes, ni qui est allé où.',
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
    came: 'Notre groupe est venu voir ce service.',
    dates: (dates) => `C’était ${fromTo(dates)}.`,
    team: (people) =>
      `Il y a ${count(people, { one: 'personne', other: 'personnes' })} dans notre groupe.`,
    lived: 'Notre groupe sait aussi ce que c’est de recevoir cette aide.',
    talked: 'Nous avons parlé avec des gens.',
    read: 'Nous avons lu des papiers.',
    saw: 'Nous avons regardé les lieux.',
    asked: 'Notre question\u202f: est-ce que vos droits sont respectés ici\u202f?',
    looked: (criteria) => `Nous avons regardé ${count(criteria, points)}.`,
    agreed: 'Puis nous avons choisi ensemble chaque réponse.',
    found:
      'Voici ce que nous avons trouvé. «\u00a0L’équipe\u00a0» veut dire\u202f: les gens qui travaillent ici.',
    signs: 'Ce que veulent dire les signes',
    signsAlt: 'Les signes et ce que chacun veut dire.',
    sign: 'Signe',
    meaning: 'Ce qu’il veut dire',
    notAgreed: 'Nous n’avons pas encore choisi de réponse.',
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
    nothingMust: 'Ici, rien ne doit beaucoup changer.',
    mostly: (n) =>
      format.form(n, {
        one: `${number(n)} autre point va presque bien. Il doit aller un peu mieux.`,
        other: `${number(n)} autres points vont presque bien. Ils doivent aller un peu mieux.`,
      }),
    unclear: (n) => `Sur ${count(n, points)}, nous n’en savons pas assez.`,
    notFitting: (n) =>
      `${count(n, { one: 'point ne va', other: 'points ne vont' })} pas avec ce genre de lieu.`,
    undecided: (n) => `Sur ${count(n, points)}, nous n’avons pas encore choisi.`,
    next: 'Et maintenant\u202f?',
    steps: [
      'Le service reçoit aussi un long rapport.',
      'On y lit pourquoi nous avons choisi chaque réponse.',
      'Vous pouvez demander au service ce qu’il va changer.',
      'Vous pouvez demander à quelqu’un de lire avec vous.',
    ],
    data: 'D’où vient ce texte',
    madeOn: (day) => `Ce texte a été fait le ${day}.`,
    check: 'Les lignes grises servent aux personnes qui vérifient.',
  },

  table: {
    kicker: 'Résultat d’une évaluation indépendante',
    documentTitle: (service, round) => `${service}\u202f: tableau des résultats, ${round}`,
    alt: 'Le niveau que l’équipe d’évaluation a retenu pour chaque thème et chaque standard.',
    legendAlt: 'Les niveaux et ce qu’ils veulent dire.',
    note: 'L’équipe d’évaluation a retenu chaque niveau d’un commun accord. Aucun n’est une moyenne.',
  },
};

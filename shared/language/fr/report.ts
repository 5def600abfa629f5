import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, form, list } = format;

/** A number and its noun, which stay on one line. */
const bound: typeof count = (n, forms) => count(n, forms).replace(' ', '\u00a0');

/** Words of reports. Ours throughout: nothing here quotes the tool kit. */
export const report: Words['report'] = {
  kicker: 'Rapport d’une évaluation indépendante',
  title: (service) => `${service}\u202f: comment les droits des personnes y sont respectés`,
  subtitle: (round, dates) => `${round}, ${dates}`,
  documentTitle: (service, round) => `${service}\u202f: rapport d’évaluation, ${round}`,
  runningHead: (service, round) => `${service} · ${round}`,
  sampleHead: (head) => `${head} · Exemple, service fictif`,
  pageOf: { before: 'Page ', between: ' sur ', after: '' },
  contents: 'Table des matières',
  handling:
    'Usage interne\u202f: pour le service, les autorités dont il relève et l’équipe d’évaluation.',
  madeOn: format.day,
  sample: {
    title: 'Exemple',
    text: 'Ce service, son équipe d’évaluation et tout ce qui en est dit sont inventés, pour montrer à quoi ressemble un rapport.',
  },

  label: {
    service: 'Service',
    type: 'Type de service',
    address: 'Adresse',
    round: 'Étape',
    dates: 'Dates de l’évaluation',
    team: 'Équipe d’évaluation',
    madeOn: 'Rapport établi le',
    instrument: 'Instrument',
    version: 'Version',
    position: 'État des données',
    licence: 'Licence',
    source: 'Source',
    notice: 'Textes',
    beds: 'Lits',
    served: 'Personnes accompagnées en un an',
    languages: 'Langues parlées',
    sites: 'Sites',
    sources: 'Repose sur',
    quotes: 'Citations',
    reason: 'Pourquoi',
    evidence: 'Éléments recueillis, notés par les membres',
    agreed: 'Niveau retenu',
  },
  people: (people) =>
    people === 0 ? 'Pas encore saisie' : count(people, { one: 'personne', other: 'personnes' }),
  instrumentVersion: (title, version) => `${title}, version ${version}`,
  position: (changes) =>
    `Après ${count(changes, { one: 'modification enregistrée', other: 'modifications enregistrées' })}`,
  noAddress: 'Non indiquée',

  notDecided: { code: '–', name: 'Pas encore décidé' },
  notRated: { code: '…', name: 'Pas encore coté' },
  /** How many gave an answer: "5 A/P", "2 sans cotation". */
  said: (answer, members) => `${answer}\u202f: ${number(members)}`,
  share: (members, answer) => `${number(members)}\u00a0${answer}`,
  shareLabel: {
    'not-enough': 'sans éléments suffisants',
    'not-decided': 'sans décision',
    'not-rated': 'sans cotation',
  },
  shares: (parts, of) => `${parts.join(', ')} (sur\u00a0${number(of)})`,
  notOpened: 'Pas encore dévoilées, donc non montrées',
  setAside: 'Mis de côté par l’équipe d’évaluation comme non applicable',
  noTeam: 'Pas encore de membres',

  /** Whom the team interviews, within a sentence. */
  groups: {
    users: 'personnes qui utilisent le service',
    family: 'famille et proches',
    staff: 'personnel',
  },
  sources: {
    // In brackets: what a team calls a group has an article or none.
    interviews: (n, group) => `${bound(n, { one: 'entretien', other: 'entretiens' })} (${group})`,
    documents: (n) => bound(n, { one: 'document', other: 'documents' }),
    observations: (n) => bound(n, { one: 'observation', other: 'observations' }),
  },
  quote: (words) => `«\u00a0${words}\u00a0»`,

  concerns: {
    title: (open, closed) =>
      `Alertes urgentes\u202f: ${list([...(open > 0 ? [count(open, { one: 'ouverte', other: 'ouvertes' })] : []), ...(closed > 0 ? [count(closed, { one: 'close', other: 'closes' })] : [])])}`,
    text: 'Ce qui ne pouvait pas attendre ce rapport. Ne figure que dans les rapports internes.',
    open: 'Ouverte',
    closed: (day) => `Close le ${day}`,
    where: 'Où',
    when: 'Quand',
    told: 'Qui a été prévenu',
    done: 'Ce qui a été fait',
    outcome: 'Issue',
    notSaid: 'Non noté',
  },

  summary: {
    title: 'Résumé',
    none: 'L’équipe d’évaluation n’a encore retenu aucun niveau. Ce rapport montre ce qui a été évalué, comment, et ce qui reste à faire.',
    agreed: (criteria, standards, themes) =>
      `L’équipe d’évaluation a retenu un niveau pour ${criteria} critères, ${standards} standards et ${themes} thèmes.`,
    of: (some, all) => (some === all ? `les ${number(all)}` : `${number(some)} des ${number(all)}`),
    byTeam:
      'Chaque niveau est un jugement porté ensemble par l’équipe d’évaluation. Aucun n’a été calculé à partir d’autres niveaux.',
    themes: (spread) => `Thèmes\u202f: ${spread}`,
    standards: (spread) => `Standards\u202f: ${spread}`,
    criteria: (spread) => `Critères\u202f: ${spread}`,
    openTitle: 'Encore ouvert',
    open: (points) =>
      `${count(points, { one: 'point n’a', other: 'points n’ont' })} pas encore de niveau retenu. Le chapitre «\u00a0Points ouverts\u00a0» ${form(points, { one: 'l’indique', other: 'les indique tous' })}.`,
    chart: 'Critères par niveau retenu, pour chaque thème',
    chartAlt: (rows) =>
      `Barres empilées\u202f: combien de critères de chaque thème l’équipe d’évaluation a situés à chaque niveau. ${rows.join(' ')}`,
    chartRow: (theme, spread) => `${theme}\u202f: ${spread}.`,
  },
  byLevel: {
    title: 'Les standards par niveau retenu',
    alt: 'Les standards que l’équipe d’évaluation a situés à chaque niveau.',
    level: 'Niveau retenu',
    standards: 'Standards',
  },
  glance: {
    title: 'Tous les thèmes et standards sur une page',
    alt: 'Le niveau que l’équipe d’évaluation a retenu pour chaque thème et chaque standard, et la répartition de leurs critères.',
    code: 'N°',
    name: 'Thème ou standard',
    level: 'Niveau retenu',
    criteria: 'Ses critères',
  },

  method: {
    title: 'Comment l’évaluation a été faite',
    service: 'Le service et l’instrument',
    team: 'L’équipe d’évaluation et ses points de vue',
    teamAlt:
      'Membres de l’équipe d’évaluation\u202f: rôle, point de vue et nombre de critères que chaque membre a cotés.',
    name: 'Nom',
    role: 'Rôle',
    perspective: 'Point de vue',
    answered: 'Critères cotés',
    teamNames:
      'Les membres figurent sous le nom qu’ils ont choisi. Aucune cotation n’est jamais montrée avec un nom.',
    noTeam: 'Aucun membre n’a encore été saisi.',
    answeredOf: (some, all) => `${number(some)} sur ${number(all)}`,
    missing: (names) =>
      `Points de vue absents de l’équipe d’évaluation\u202f: ${list(names)}. Les résultats sont à lire en en tenant compte.`,
    missingLivedExperience:
      'Aucun membre ne parle à partir de sa propre expérience des services de santé mentale. Cela limite la portée des résultats.',
    livedExperience: (members, all) =>
      `${count(members, { one: 'membre', other: 'membres' })} sur ${number(all)} ${form(members, { one: 'parle à partir de sa', other: 'parlent à partir de leur' })} propre expérience des services de santé mentale.`,
    aim: 'But et périmètre',
    aimLabel: 'But',
    scope: 'Périmètre',
    announced: 'Annonce',
    announcements: {
      announced: 'Le service savait quand l’équipe d’évaluation viendrait.',
      part: 'Le service ne connaissait qu’une partie de la visite.',
      unannounced: 'Le service ne savait pas quand l’équipe d’évaluation viendrait.',
    },
    approvals: 'Autorisations de la visite',
    approvalsAlt:
      'Autorisations de la visite\u202f: laquelle, de qui, où elle en est et sous quelle référence.',
    approval: 'Autorisation',
    approvedBy: 'De la part de',
    approvalState: 'État',
    approvalStates: {
      asked: 'Accord demandé, pas encore donné',
      given: 'Accord donné',
      'not-needed': 'Pas nécessaire',
    },
    reference: 'Référence',
    visits: 'Jours sur place',
    visitsAlt: 'Qui de l’équipe d’évaluation était où, et quel jour.',
    day: 'Jour',
    noDay: 'Jour non indiqué',
    site: 'Site',
    who: 'Qui y est allé',
    nobodyNamed: 'Personne d’indiqué',
    independence: 'Compétences et indépendance',
    tiesAlt:
      'Pour chaque membre\u202f: compétences, formation, liens avec le service et engagement de confidentialité.',
    expertise: 'Compétences',
    trained: 'Formation',
    ties: 'Liens avec le service',
    confidentiality: 'Engagement de confidentialité',
    noTies: 'Aucun',
    notDeclared: 'Non déclarés',
    notRecorded: 'Non noté',
    noneDeclared: 'Aucun membre n’a encore déclaré s’il a des liens avec le service.',
    gathered: 'Entretiens, documents et observations',
    gatheredIntro:
      'Entretiens menés, sur ceux que l’équipe d’évaluation souhaitait. Un entretien compte quand le consentement est noté et n’a pas été retiré.',
    heardOf: (some, all, group) => `${group}\u202f: ${number(some)} sur ${number(all)}`,
    heard: (some, group) => `${group}\u202f: ${number(some)}`,
    readAndSeen: (documents, observations) =>
      `${count(documents, { one: 'document lu', other: 'documents lus' })}, ${count(observations, { one: 'observation notée', other: 'observations notées' })}.`,
    stopped: (interviews) =>
      `${count(interviews, { one: 'entretien a été interrompu par la personne\u202f; ce qu’elle avait déjà dit compte', other: 'entretiens ont été interrompus par la personne\u202f; ce qu’elle avait déjà dit compte' })}.`,
    withdrawn: (interviews) =>
      `${count(interviews, { one: 'entretien a été retiré\u202f; rien n’en figure dans ce rapport', other: 'entretiens ont été retirés\u202f; rien n’en figure dans ce rapport' })}.`,
    gaps: {
      nothing: (n, where) =>
        `Rien n’a été demandé, vu ni lu pour ${count(n, { one: 'critère', other: 'critères' })}\u202f: ${where}.`,
      onlyStaff: (n, where) =>
        `Seul le personnel a été entendu pour ${count(n, { one: 'critère', other: 'critères' })}\u202f: ${where}.`,
      disagree: (n, where) =>
        `Les sources se contredisent pour ${count(n, { one: 'critère', other: 'critères' })}\u202f: ${where}.`,
    },
    rating: 'Comment les niveaux ont été retenus',
    steps: [
      'D’abord, chaque personne de son côté\u202f: chaque membre a coté chaque critère sans voir les cotations des autres, et pouvait noter des commentaires et des éléments recueillis.',
      'Puis ensemble\u202f: la personne qui animait a dévoilé les cotations, critère par critère. L’équipe d’évaluation en a parlé, puis a retenu un niveau et écrit pourquoi.',
      'Puis en remontant\u202f: avec les critères sous les yeux, l’équipe d’évaluation a jugé chaque standard, puis chaque thème, toujours en disant pourquoi.',
    ],
    notComputed:
      'Aucune formule n’a servi\u202f: un niveau n’est jamais une moyenne, et une seule cotation basse ne suffit pas non plus à en décider.',
    silence:
      'Trois réponses sont partout distinguées. «\u00a0Non applicable\u00a0» signifie qu’un critère ne peut pas concerner ce service. «\u00a0Éléments insuffisants\u00a0» signifie que l’équipe d’évaluation a cherché et n’a pas pu se prononcer. «\u00a0Pas encore coté\u00a0» ou «\u00a0pas encore décidé\u00a0» signifie qu’aucune réponse n’a été donnée.',
    coverage: 'Ce qui a été couvert',
    coverageItems: (opened, decided) => [
      `Les cotations des membres ont été dévoilées pour ${opened} critères. Une cotation qui n’est pas dévoilée ne figure pas dans ce rapport.`,
      `L’équipe d’évaluation a retenu un niveau pour ${decided} critères.`,
    ],
    setAside: (criteria) =>
      `Critères mis de côté, car l’équipe d’évaluation a jugé qu’ils ne peuvent pas concerner ce service\u202f: ${number(criteria)}. Chacun compte comme «\u00a0non applicable\u00a0» et figure avec sa raison.`,
    notEnough: (criteria) =>
      `Pour ${count(criteria, { one: 'critère', other: 'critères' })}, l’équipe d’évaluation a estimé que les éléments recueillis ne suffisaient pas pour se prononcer.`,
  },

  together: {
    steps: {
      opened:
        'Les cotations étaient d’abord dévoilées sans noms et dans un ordre tiré au sort. Qui changeait d’avis donnait une nouvelle cotation ; la première a été gardée, et les deux sont comptées plus bas là où elles diffèrent.',
      dissent:
        'Qui voyait une décision autrement pouvait le dire avec ses mots. Ils figurent sous la décision, signés comme la personne l’a choisi. Personne d’autre ne pouvait les changer ni les retirer.',
    },
    supporters: (members: number, all: number) =>
      `Membres accompagnés d’une personne de soutien, qui a aidé et n’a pas coté : ${number(members)} sur ${number(all)}.`,
    handedOver: (themes: number) =>
      `${count(themes, { one: 'fois, un membre a laissé un thème à un autre', other: 'fois, un membre a laissé un thème à un autre' })} ; ce qu’il n’y a pas coté compte comme pas encore coté.`,
    dissents: (words: number) =>
      `${count(words, { one: 'fois, un membre a vu une décision autrement, comme il est dit sous celle-ci', other: 'fois, un membre a vu une décision autrement, comme il est dit sous celle-ci' })}.`,
    agreement: 'À quel point les cotations se ressemblaient avant la discussion',
    agreementIntro:
      'D’après ce que les membres ont coté de leur côté, avant qu’un critère ne soit dévoilé. Une paire, ce sont les niveaux de deux membres sur le même critère. « Non applicable » et « éléments insuffisants » ne sont pas des niveaux et ne sont donc pas comparés.',
    agreementAlt:
      'Pour chaque thème, combien de critères et de paires ont pu être comparés, combien de paires étaient égales ou à un niveau d’écart, et deux mesures de l’accord avec leurs intervalles.',
    theme: 'Thème',
    compared: 'Comparaison',
    pairsOn: (pairs: number, criteria: number) =>
      `${bound(pairs, { one: 'paire', other: 'paires' })}, ${bound(criteria, { one: 'critère', other: 'critères' })}`,
    same: 'Égales',
    near: 'Égales ou à un niveau près',
    alpha: 'Indice alpha',
    ac2: 'Indice AC2',
    whole: 'Tous les thèmes',
    tooFew: 'trop peu pour le dire',
    allTheSame: 'toutes égales',
    nothing: 'rien à comparer',
    limits:
      'L’alpha est celui de Krippendorff pour des niveaux ordonnés, l’AC2 celui de Gwet avec des poids ordinaux : 1 veut dire que toutes sont égales, 0 qu’elles ne se ressemblent pas plus que par hasard. Entre parenthèses figure l’intervalle où chaque indice pourrait tout aussi bien se situer (95 fois sur 100, en tirant à nouveau les critères). Ces indices disent à quel point les cotations se ressemblaient, non qui avait raison ni ce que vaut le service ; avec peu de critères, ils varient beaucoup.',
    confusing:
      'Critères que les membres ont peut-être compris différemment, à reprendre lors de la prochaine formation :',
    why: {
      'applies-or-not': (codes: string) =>
        `Non applicable pour certains, un niveau pour d’autres : ${codes}`,
      'far-apart': (codes: string) => `Cotations à trois niveaux d’écart ou plus : ${codes}`,
      'hard-to-say': (codes: string) => `Éléments insuffisants pour plusieurs membres : ${codes}`,
    },
    before: 'Avant la discussion',
    after: 'Après la discussion',
    without: 'Décidé sans',
    differently: 'Vu autrement',
    unsigned: 'Une personne de l’équipe d’évaluation',
  },

  results: {
    quotesNote:
      'Ce sur quoi repose un critère est compté par source et ne décide d’aucun niveau. Les paroles des entretiens ne figurent qu’avec le consentement de la personne, avec son groupe et, quand cela ne peut pas révéler qui a parlé, le site.',
    bracketsNote: 'Les crochets remplacent les codes d’entretien notés par les membres.',
    refused: 'Accès refusés',
    refusedIntro:
      'L’équipe d’évaluation n’a pas eu accès à ce qu’elle avait demandé. C’est un résultat en soi.',
    refusedAlt:
      'Accès refusés\u202f: quoi, où et quand, par quelle fonction, ce qui s’est passé, et les critères concernés.',
    refusedWhat: 'Quoi',
    refusedBy: 'Refusé par',
    refusedWords: 'Ce qui s’est passé',
    refusedCriteria: 'Critères',
    title: 'Résultats par thème et par standard',
    intro:
      'Chaque thème et chaque standard commence par le niveau que l’équipe d’évaluation a retenu, avec la raison. Les tableaux donnent pour chaque critère le niveau retenu, la raison et la répartition des cotations des membres : avant la discussion et, si quelqu’un a changé d’avis, après.',
    heading: (code, title) => `${code}  ${title}`,
    inText: (code, title) => `${code}\u00a0${title}`,
    articles: (articles) =>
      `${form(articles.length, { one: 'Article', other: 'Articles' })} ${list(articles.map(String))} de la Convention relative aux droits des personnes handicapées`,
    tableAlt: (standard) =>
      `Critères du standard ${standard}\u202f: code, énoncé, niveau retenu avec la raison, et répartition des cotations des membres.`,
    code: 'N°',
    criterion: 'Critère',
    agreed: 'Retenu',
    ratings: 'Cotations des membres',
  },

  open: {
    title: 'Points ouverts',
    none: 'Rien n’est ouvert\u202f: l’équipe d’évaluation a dévoilé les cotations et décidé pour tous les critères, et décidé aussi pour tous les standards et tous les thèmes.',
    intro: 'Ce qui figure ici est à revoir avant que les résultats soient définitifs.',
    alt: 'Points ouverts par nature, avec les codes concernés.',
    kind: 'Ce qui est ouvert',
    where: 'Où',
    number: 'Nombre',
    themes: 'Thèmes sans niveau retenu',
    standards: 'Standards sans niveau retenu',
    notDecided: 'Critères dévoilés, mais pas encore décidés',
    notOpened: 'Critères dont les cotations ne sont pas dévoilées',
    decidedUnopened: 'Critères décidés sans que les cotations aient été dévoilées',
    notEnough: 'Critères pour lesquels les éléments sont insuffisants',
    notRated: 'Critères dévoilés que certains membres n’ont pas cotés',
    all: (code) => `tout ${code}`,
  },

  annex: {
    title: 'Annexes',
    scale: 'L’échelle',
    scaleAlt: 'Les réponses de l’échelle et ce qu’elles signifient.',
    answer: 'Réponse',
    meaning: 'Ce qu’elle signifie',
    notDecidedMeaning: 'L’équipe d’évaluation n’a pas encore retenu de réponse.',
    notRatedMeaning: 'Un membre n’a pas donné de réponse. Cela ne compte jamais comme un niveau.',
    decisions: 'Tous les niveaux retenus',
    decisionsAlt:
      'Pour chaque standard, le niveau retenu, puis celui de chacun de ses critères, par numéro.',
    standard: 'Standard',
    level: 'Niveau',
    decisionsNote:
      'Les colonnes numérotées sont les critères du standard\u202f: la colonne 3 de la ligne 1.2 est le critère 1.2.3.',
    instrument: 'L’instrument et ses textes',
    former: 'Réponses à des critères absents de cette version',
    formerNote:
      'L’évaluation est passée à une autre version de l’instrument. Ces réponses ont été données avant, à des critères qui n’y sont plus.',
    formerAlt:
      'Code, version et texte des critères qui ne sont plus dans l’instrument, avec ce qui a été décidé et répondu.',
    formerWhere: (code, version) => `${code} (version ${version})`,
    data: 'Ce dont ce rapport est fait',
    dataNote:
      'Un rapport refait à partir du même état des données dit la même chose. Les modifications plus récentes n’y sont pas.',
  },
};

import { format } from './locale.ts';

const { number, count, label } = format;

const priorities = { high: 'Haute', medium: 'Moyenne', low: 'Basse' };
const priorityMeans = {
  high: 'tout de suite, car tant que rien ne change, une personne subit un tort ou se voit refuser un droit',
  medium: 'dans l’année, car il faut un plan, de l’argent ou d’autres personnes',
  low: 'à la première occasion, pour que ce qui est déjà bon devienne meilleur',
};

/** Mots de l’écran où s’écrivent les textes d’un rapport. */
export const write = {
  title: 'Rédiger',
  outline: 'Ce qu’il y a à rédiger',
  sections: {
    summary: 'Résumé',
    strength: 'Points forts',
    shortfall: 'Manques',
    recommendations: 'Recommandations',
    discussion: 'Discussion',
    conclusions: 'Conclusions',
  },
  about: {
    summary: `${label('Ce que doit savoir une personne qui ne lirait rien d’autre')} ce qui a été évalué, ce que l’équipe d’évaluation a constaté et ce qui devrait se passer.`,
    discussion: `${label('Ce que les résultats veulent dire, vus ensemble')} ce qui les explique, ce qui les relie, ce dont l’équipe d’évaluation est moins sûre.`,
    conclusions: 'Ce qu’il faut en retenir, pour le service et pour les autorités dont il relève.',
    strength: 'Ce que le service fait bien et devrait garder. Une ou deux phrases pour chacun.',
    shortfall:
      'Ce qui ne respecte pas un droit, et qui peut y remédier. Une ou deux phrases pour chacun.',
    recommendations:
      'Ce que l’équipe d’évaluation demande. Les destinataires répondent à chacune. Que chacune ne demande donc qu’une seule chose.',
  },
  language: 'Langue du texte',
  languageHelp: 'Un rapport imprime les textes écrits dans sa langue.',
  hasText: (name: string) => `${name}, texte déjà écrit`,
  hasNone: (name: string) => name,
  textIn: (what: string, language: string) => `${what}, ${language}`,
  wordsIn: (language: string) => `En ${language}`,
  placeholder: `${label('Écrivez ici, ou collez un texte')} titres, listes, gras et italique restent.`,
  keys: `${label('Dans le texte')} Ctrl+B gras, Ctrl+I italique, Ctrl+Alt+1 et 2 titres, Ctrl+Maj+8 et 7 listes, Ctrl+] et Ctrl+[ augmenter et diminuer le retrait, Ctrl+Z annuler. Sur un Mac, Cmd remplace Ctrl. Tab quitte le texte.`,
  internal: `${label('Interne')} absent des rapports publics`,
  codes: 'De quoi il s’agit',
  addCodes: 'Ajouter des thèmes, standards ou critères',
  findCodes: 'Chercher des thèmes, standards et critères',
  whoRemoves: 'Qui peut y remédier',
  forWhom: 'À qui elle s’adresse',
  priority: 'Priorité',
  priorities,
  priorityMeans,
  removers: {
    service: 'Le service lui-même',
    management: 'Sa direction (ou son financeur)',
    system: 'L’ensemble du système sanitaire et social',
    law: 'La loi',
  },
  one: {
    strength: (n: number) => `Point fort ${number(n)}`,
    shortfall: (n: number) => `Manque ${number(n)}`,
    recommendations: (n: number) => `Recommandation ${number(n)}`,
  },
  none: {
    strength: 'Aucun point fort n’est encore écrit.',
    shortfall: 'Aucun manque n’est encore écrit.',
    recommendations: 'Aucune recommandation n’est encore écrite.',
  },
  add: {
    strength: 'Ajouter un point fort',
    shortfall: 'Ajouter un manque',
    recommendations: 'Ajouter une recommandation',
  },
  up: (what: string) => `${label('Monter')} ${what}`,
  down: (what: string) => `${label('Descendre')} ${what}`,
  remove: (what: string) => `${label('Retirer')} ${what}`,
  draft: {
    short: 'brouillon',
    title: `${label('Brouillon')} personne ne l’a encore lu.`,
    text: 'Il a été fait à partir des décisions. Lisez-le, changez ce qui n’est pas juste, puis dites-le. D’ici là, le rapport indique que c’est un brouillon.',
    read: 'Je l’ai lu',
    readOf: (what: string) => `${label('Je l’ai lu')} ${what}`,
    make: 'Faire un brouillon à partir des décisions',
    help: 'Réunit les niveaux et les raisons que l’équipe d’évaluation a retenus en un texte de départ. Il reste signalé comme brouillon tant que personne ne l’a lu.',
    making: 'Préparation du brouillon…',
    made: 'Le brouillon est dans le texte.',
    nothing: `${label('Il n’y a encore rien pour faire un brouillon')} aucun thème ni standard n’a de niveau retenu.`,
    add: 'Ajouter des brouillons à partir des décisions',
    addHelp: {
      strength:
        'En ajoute un pour chaque standard au meilleur niveau, avec la raison donnée par l’équipe d’évaluation. Ce qui est déjà là reste tel quel.',
      shortfall:
        'En ajoute un pour chaque standard aux deux niveaux les plus bas, et pour les critères à ces niveaux sous d’autres standards. C’est à vous de dire qui peut y remédier. Ce qui est déjà là reste tel quel.',
      recommendations: `${label('En ajoute un pour chaque standard où quelque chose manque')} ce qu’il s’agit d’atteindre. Ce qui est déjà là reste tel quel.`,
    },
    added: (n: number) => `${count(n, { one: 'brouillon ajouté', other: 'brouillons ajoutés' })}.`,
    addedNothing: `${label('Rien n’a été ajouté')} ce que donnent les décisions est déjà là, ou rien n’est décidé.`,
  },
  bar: {
    label: (what: string) => `${label('Mise en forme')} ${what}`,
    headings: 'Titres',
    heading: 'Titre',
    subheading: 'Sous-titre',
    emphasis: 'Mise en valeur',
    bold: 'Gras',
    boldSign: 'G',
    italic: 'Italique',
    italicSign: 'I',
    lists: 'Listes',
    bullets: 'Liste à puces',
    numbers: 'Liste numérotée',
    nest: 'Augmenter le retrait',
    unnest: 'Diminuer le retrait',
    insert: 'Insérer',
    inserts: {
      table: 'Insérer un tableau des niveaux',
      chart: 'Insérer un graphique',
      quotation: 'Insérer une citation',
    },
    insertsShort: { table: '+ Tableau', chart: '+ Graphique', quotation: '+ Citation' },
    steps: 'Annuler et rétablir',
    undo: 'Annuler',
    redo: 'Rétablir',
  },
  inserts: {
    insert: 'Insérer',
    of: 'De quoi',
    everything: 'Tous les thèmes',
    help: {
      table: 'Les niveaux retenus, tels qu’ils sont quand un rapport est fait.',
      chart: 'Combien de critères sont à chaque niveau quand un rapport est fait.',
      quotation:
        'Seules les paroles qui peuvent être imprimées sont ici. Qui retire son consentement retire aussi la citation du texte.',
    },
    title: {
      table: (of: string) => `${label('Tableau des niveaux')} ${of}`,
      chart: (of: string) => `${label('Graphique')} ${of}`,
    },
    note: {
      table: 'Rempli chaque fois qu’un rapport est fait.',
      chart: 'Dessiné chaque fois qu’un rapport est fait.',
    },
    quotation: 'Citation',
    gone: `${label('Ce thème n’est plus dans l’instrument')} rien ne s’imprime ici.`,
    quoteGone: `${label('Cette citation n’est plus là ou ne peut plus être imprimée')} rien ne s’imprime ici.`,
    notPublic: 'pas dans le rapport public',
    noCriteria: 'aucun critère',
    found: (n: number) => count(n, { one: 'citation', other: 'citations' }),
    noQuotes:
      'Il n’y a pas encore de citation qui puisse être imprimée. Marquez des paroles dans un élément recueilli. Celles des entretiens demandent le consentement de la personne.',
    remove: (what: string) => `${label('Retirer du texte')} ${what}`,
  },
};

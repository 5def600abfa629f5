import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, form, list } = format;

const themes = { one: 'thème', other: 'thèmes' };
const standards = { one: 'standard', other: 'standards' };
const criteria = { one: 'critère', other: 'critères' };

const became =
  (what: typeof themes) =>
  (up: number, of: number, down: number, same: number, silent: number): string =>
    `${count(up, what)} sur ${number(of)} ${form(up, { one: 's’est amélioré', other: 'se sont améliorés' })}, ${number(down)} ${form(down, { one: 'a baissé', other: 'ont baissé' })}, ${number(same)} ${form(same, { one: 'est inchangé', other: 'sont inchangés' })}, ${number(silent)} ${form(silent, { one: 'n’est pas comparable', other: 'ne sont pas comparables' })}.`;

const alike =
  (what: typeof themes) =>
  (same: number, of: number, differ: number, silent: number): string =>
    `${count(same, what)} sur ${number(of)} ${form(same, { one: 'a', other: 'ont' })} partout le même niveau, ${number(differ)} ${form(differ, { one: 'diffère', other: 'diffèrent' })}, ${number(silent)} ${form(silent, { one: 'n’est pas comparable', other: 'ne sont pas comparables' })}.`;

/** Words of a comparison of assessments, on screen and in its report. */
export const compare: Words['compare'] = {
  kicker: 'Comparaison d’évaluations indépendantes',
  roundsTitle: (service: string) => `${service}, d’une évaluation à l’autre`,
  servicesTitle: (assessments: number) =>
    `${count(assessments, { one: 'évaluation', other: 'évaluations' })} côte à côte`,
  fromTo: (first: string, last: string) => `${first} → ${last}`,
  documentTitle: (title: string) => `${title}\u202f: comparaison`,
  sample: {
    title: 'Exemple',
    text: 'Au moins une de ces évaluations est inventée, pour montrer à quoi ressemble une comparaison.',
  },
  numbered: (at: number, name: string) => `${number(at)}  ${name}`,
  whatAndWhen: (name: string, dates: string) => `${name}, ${dates}`,
  assessments: 'Évaluations',

  changed: 'Ce qui a changé',
  differs: 'Ce qui est pareil et ce qui diffère',
  became: { themes: became(themes), standards: became(standards), criteria: became(criteria) },
  alike: { themes: alike(themes), standards: alike(standards), criteria: alike(criteria) },
  silent: {
    title: 'Pourquoi certains points ne sont pas comparables',
    intro:
      'Seuls des niveaux sont comparés. Si une évaluation n’a pas de niveau, il n’y a ni changement ni ressemblance. Quand plusieurs raisons valent, seule la première est comptée.',
    'not-decided': (themes: number, standards: number, criteria: number) =>
      `Pas encore décidé dans l’une au moins\u202f: ${silent(themes, standards, criteria)}`,
    'not-enough': (themes: number, standards: number, criteria: number) =>
      `Éléments insuffisants dans l’une au moins\u202f: ${silent(themes, standards, criteria)}`,
    'not-applicable': (themes: number, standards: number, criteria: number) =>
      `Non applicable dans l’une au moins\u202f: ${silent(themes, standards, criteria)}`,
  },
  byTeams:
    'Chaque niveau est un jugement porté ensemble par une équipe. Rien ici n’est une moyenne, et aucun niveau n’a été calculé à partir d’autres.',
  careful:
    'Un niveau peut aussi différer parce que l’équipe n’était pas la même, qu’elle a entendu d’autres personnes ou vu d’autres lieux. La raison de chaque niveau figure dans le rapport de son évaluation.',
  noLevel: (questions: number) =>
    `${count(questions, { one: 'question ne demande pas de niveau et n’est pas comparée ici', other: 'questions ne demandent pas de niveau et ne sont pas comparées ici' })}.`,

  chartChange: 'Critères selon l’évolution de leur niveau, pour chaque thème',
  chartLevels: 'Standards par niveau retenu, pour chaque évaluation',
  chartAlt: (title: string, rows: readonly string[]) =>
    `Barres empilées. ${title}\u202f: ${rows.join('\u202f; ')}.`,
  chartRow: (what: string, counts: readonly string[]) => `${what}\u202f: ${list(counts)}`,
  chartCount: (name: string, n: number) => `${name} ${number(n)}`,
  marks: {
    'went-up': { code: '▲', name: 'Amélioré' },
    stayed: { code: '=', name: 'Inchangé' },
    'went-down': { code: '▼', name: 'En baisse' },
    'not-comparable': { code: '·', name: 'Non comparable' },
  },
  likeness: { alike: 'Même niveau', different: 'Niveaux différents' },
  groupOf: (name: string, n: number) => `${name} (${number(n)})`,

  standards: 'Les standards en bref',
  standardsIntro:
    'Ce qui est pareil partout n’est pas repris ici\u202f; le chapitre suivant contient tout.',
  noneMoved: 'Tous les standards ont partout le même niveau.',
  standardsAlt:
    'Les standards dont le niveau n’est pas partout le même, avec le niveau de chaque évaluation.',
  all: 'Tous les thèmes, standards et critères',
  allIntro:
    'Chaque niveau tel qu’il a été retenu. «\u00a0–\u00a0» veut dire pas encore décidé, «\u00a0?\u00a0» éléments insuffisants, «\u00a0N/A\u00a0» non applicable\u202f: aucun des trois n’est un niveau.',
  partAlt: (code: string) =>
    `Le thème ${code}, ses standards et ses critères avec le niveau de chaque évaluation.`,
  code: 'N°',
  what: 'Thème, standard ou critère',
  change: 'Évolution',
  method: 'Ce qui a été comparé',
  methodIntro:
    'Toutes ont été faites avec la même version du même instrument. Seules les décisions des équipes sont comparées, jamais les cotations de leurs membres.',
  decided: 'Critères décidés',
  setAside: 'Critères non applicables',
  people: 'Personnes dans l’équipe',

  screen: {
    title: 'Comparer',
    choose: 'Comparer des évaluations',
    lead: 'Deux évaluations d’un même service montrent ce qui a changé\u202f; plusieurs services se lisent côte à côte. Seules des évaluations faites avec la même version d’un instrument peuvent être comparées.',
    chosen: (n: number) =>
      n < 2
        ? `Choisissez-en au moins deux (${number(n)} pour l’instant).`
        : `${count(n, { one: 'évaluation choisie', other: 'évaluations choisies' })}.`,
    most: (n: number) => `Une page en contient ${number(n)} au plus.`,
    none: 'Il n’y a pas encore deux évaluations faites avec la même version d’un instrument.',
    instrument: (title: string, version: string) => `${title}, version ${version}`,
    back: 'En choisir d’autres',
  },
};

function silent(inThemes: number, inStandards: number, inCriteria: number): string {
  return `${count(inThemes, themes)}, ${count(inStandards, standards)}, ${count(inCriteria, criteria)}`;
}

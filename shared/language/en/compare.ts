import { format } from './locale.ts';

const { number, count, form, list } = format;

const themes = { one: 'theme', other: 'themes' };
const standards = { one: 'standard', other: 'standards' };
const criteria = { one: 'criterion', other: 'criteria' };

/** "3 of 25 standards improved, 1 went down, 20 are the same, 1 cannot be compared." */
const became =
  (what: typeof themes) =>
  (up: number, of: number, down: number, same: number, silent: number): string =>
    `${number(up)} of ${count(of, what)} improved, ${number(down)} went down, ${count(same, { one: 'is', other: 'are' })} the same, ${number(silent)} cannot be compared.`;

const alike =
  (what: typeof themes) =>
  (same: number, of: number, differ: number, silent: number): string =>
    `${number(same)} of ${count(of, what)} ${form(same, { one: 'has', other: 'have' })} the same level everywhere, ${count(differ, { one: 'differs', other: 'differ' })}, ${number(silent)} cannot be compared.`;

/** Words of a comparison of assessments, on screen and in its report. */
export const compare = {
  kicker: 'Comparison of independent assessments',
  roundsTitle: (service: string) => `${service}, round by round`,
  servicesTitle: (assessments: number) =>
    `${count(assessments, { one: 'assessment', other: 'assessments' })} side by side`,
  fromTo: (first: string, last: string) => `From ${first} to ${last}`,
  documentTitle: (title: string) => `${title}: comparison`,
  sample: {
    title: 'Sample',
    text: 'At least one of these assessments is made up, to show what a comparison looks like.',
  },
  numbered: (at: number, name: string) => `${number(at)}  ${name}`,
  whatAndWhen: (name: string, dates: string) => `${name}, ${dates}`,
  assessments: 'Assessments',

  changed: 'What changed',
  differs: 'What is alike and what differs',
  became: { themes: became(themes), standards: became(standards), criteria: became(criteria) },
  alike: { themes: alike(themes), standards: alike(standards), criteria: alike(criteria) },
  silent: {
    title: 'Why something cannot be compared',
    intro:
      'Only levels are compared. Without a level in every assessment there is neither a change nor a likeness. What holds for more than one reason is counted under the first.',
    'not-decided': (themes: number, standards: number, criteria: number) =>
      `Not decided in at least one: ${silent(themes, standards, criteria)}`,
    'not-enough': (themes: number, standards: number, criteria: number) =>
      `Not enough evidence in at least one: ${silent(themes, standards, criteria)}`,
    'not-applicable': (themes: number, standards: number, criteria: number) =>
      `Not applicable in at least one: ${silent(themes, standards, criteria)}`,
  },
  byTeams:
    'Each level is a judgement that a team reached together. Nothing here is an average, and no level was calculated from others.',
  careful:
    'A level can also differ because other people were on the team, other people were heard or other rooms were seen. Why a team chose a level stands in the report of its assessment.',
  noLevel: (questions: number) =>
    `${count(questions, { one: 'question asks', other: 'questions ask' })} for no level and ${form(questions, { one: 'is', other: 'are' })} not compared here.`,

  chartChange: 'Criteria by what became of their level, for each theme',
  chartLevels: 'Standards by agreed level, for each assessment',
  chartAlt: (title: string, rows: readonly string[]) =>
    `Stacked bars. ${title}: ${rows.join('; ')}.`,
  chartRow: (what: string, counts: readonly string[]) => `${what}: ${list(counts)}`,
  chartCount: (name: string, n: number) => `${name} ${number(n)}`,
  marks: {
    'went-up': { code: '▲', name: 'Improved' },
    stayed: { code: '=', name: 'The same' },
    'went-down': { code: '▼', name: 'Went down' },
    'not-comparable': { code: '·', name: 'Cannot be compared' },
  },
  likeness: { alike: 'The same level', different: 'Different levels' },
  groupOf: (name: string, n: number) => `${name} (${number(n)})`,

  standards: 'Standards at a glance',
  standardsIntro: 'What is the same everywhere is left out here; the next chapter has everything.',
  noneMoved: 'All standards have the same level everywhere.',
  standardsAlt:
    'Standards whose level is not the same everywhere, with the level in each assessment.',
  all: 'All themes, standards and criteria',
  allIntro:
    'Every level as it was agreed. “–” is not decided, “?” is not enough evidence, “N/A” is not applicable: none of them is a level.',
  partAlt: (code: string) =>
    `Theme ${code}, its standards and criteria with the level in each assessment.`,
  code: 'No.',
  what: 'Theme, standard or criterion',
  change: 'Change',
  method: 'What was compared',
  methodIntro:
    'All were made with the same version of the same instrument. Only decisions of teams are compared, no member’s own answers.',
  decided: 'Criteria decided',
  setAside: 'Criteria not applicable',
  people: 'People on the team',

  screen: {
    title: 'Compare',
    choose: 'Compare assessments',
    lead: 'Two rounds of one service show what changed; several services stand side by side. Only assessments on the same version of an instrument can be compared.',
    chosen: (n: number) =>
      n < 2
        ? `Choose at least two (${number(n)} chosen).`
        : `${count(n, { one: 'assessment', other: 'assessments' })} chosen.`,
    most: (n: number) => `No more than ${number(n)} fit on a page.`,
    none: 'There are no two assessments with the same version of an instrument yet.',
    instrument: (title: string, version: string) => `${title}, version ${version}`,
    back: 'Choose others',
  },
};

function silent(inThemes: number, inStandards: number, inCriteria: number): string {
  return `${count(inThemes, themes)}, ${count(inStandards, standards)}, ${count(inCriteria, criteria)}`;
}

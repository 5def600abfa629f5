import { format } from './locale.ts';

const { number, count, series, listEnd, label } = format;

interface Part {
  readonly n: number;
  readonly all: number;
}

/** Mots des textes préparés à partir des décisions de l’équipe. */
export const draft = {
  assessed: (service: string) => `${label('Ce rapport porte sur')} ${listEnd([service])}`,
  agreed: (themes: Part, standards: Part) =>
    `L’équipe d’évaluation a retenu un niveau pour ${count(themes.n, { one: 'thème', other: 'thèmes' })} sur ${number(themes.all)} et pour ${count(standards.n, { one: 'standard', other: 'standards' })} sur ${number(standards.all)}.`,
  named: (code: string, title: string) => `${label(`${code} ${title}`)} `,
  sentence: (level: string) => (level ? `${level}.` : ''),
  level: (level: string) => `${label('Niveau retenu')} ${level}.`,
  inBrackets: (level: string) => ` (${level})`,
  spread: (levels: readonly { readonly name: string; readonly n: number }[]) =>
    levels.length > 0
      ? `${label('Standards par niveau')} ${series(levels.map(({ name, n }) => `${name}, ${number(n)}`))}.`
      : '',
  strong: 'Ce que le service fait bien',
  strongLead: label('L’équipe d’évaluation situe ces standards au meilleur niveau'),
  short: 'Ce qui manque',
  shortLead: label('L’équipe d’évaluation situe ces standards aux deux niveaux les plus bas'),
  between:
    'Aucun des standards sur lesquels l’équipe d’évaluation s’est prononcée n’est au meilleur niveau ni à l’un des deux plus bas.',
  reach: (code: string, title: string, goals: readonly string[]) =>
    goals.length === 1
      ? `${label(`Pour le standard ${code}, ${title}, voici ce qu’il s’agit d’atteindre`)} ${goals[0]}`
      : `${label(`Pour le standard ${code}, ${title}, voici ce qu’il s’agit d’atteindre`)}\n${goals.map((one) => `– ${one}`).join('\n')}`,
};

import { format } from './locale.ts';

const { number, count, series, listEnd, label } = format;

/** Mots des textes préparés à partir des décisions de l’équipe. */
export const draft = {
  assessed: (service: string) => `${label('Ce rapport porte sur')} ${listEnd([service])}`,
  agreed: (themes: number, allThemes: number, standards: number, allStandards: number) =>
    `L’équipe d’évaluation a retenu un niveau pour ${count(themes, { one: 'thème', other: 'thèmes' })} sur ${number(allThemes)} et pour ${count(standards, { one: 'standard', other: 'standards' })} sur ${number(allStandards)}.`,
  named: (code: string, title: string) => `${label(`${code} ${title}`)} `,
  sentence: (level: string) => `${level}.`,
  level: (level: string) => `${label('Niveau retenu')} ${level}.`,
  inBrackets: (level: string) => ` (${level})`,
  /** Levels with how many standards are on each. */
  spread: (levels: readonly string[]) => `${label('Standards par niveau')} ${series(levels)}.`,
  onLevel: (level: string, n: number) => `${level}, ${number(n)}`,
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

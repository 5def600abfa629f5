import type { EvidenceKind } from '../../model/evidence.ts';
import { format } from './locale.ts';

const { count, list, number, listEnd } = format;

/** Words of the screens of this part. */
export const coverage = {
  title: 'Couverture',
  lead: 'Où l’équipe d’évaluation a interrogé, lu et observé, et où il n’y a encore rien. On y compte les éléments recueillis ; cela ne dit rien de la qualité.',
  on: (n: number, all: number) =>
    `${number(n)} sur ${count(all, { one: 'critère', other: 'critères' })}`,
  summaryLabel: 'Ce que montre la carte',
  summary: {
    nothing: 'Rien n’a été demandé, vu ou lu',
    'only-staff': 'Seul le personnel a été entendu',
    disagree: 'Les sources ne concordent pas',
    'not-yet': 'Une source suggérée manque',
    site: 'Rien sur l’un des sites',
  },
  showAll: 'Afficher tous les critères',
  shown: (n: number, all: number) =>
    `${number(n)} ${n < 2 ? 'affiché' : 'affichés'} sur ${count(all, { one: 'critère', other: 'critères' })}`,
  noneLeft:
    'Aucun critère ne correspond. Affichez tous les critères, ou choisissez un autre site ou un autre thème.',
  theme: 'Thème',
  allThemes: 'Tous les thèmes',
  asideLeftOut: (n: number) =>
    n === 1
      ? 'Un critère mis de côté comme non applicable n’est pas compté.'
      : `${number(n)} critères mis de côté comme non applicables ne sont pas comptés.`,
  onlyThisSite:
    'Seulement ce qui a été recueilli sur ce site. Les éléments qui ne concernent aucun site en particulier ne sont pas comptés.',
  emptySites: (sites: readonly string[]) => `Rien n’a encore été recueilli ici : ${listEnd(sites)}`,
  table: (theme: string) => `Ce qui a été recueilli sur ${theme}`,
  wholeTheme: 'Tout le thème',
  criterion: 'Critère',
  heard: 'Entendus',
  read: 'Lu',
  seen: 'Vu',
  legend: 'Comment la lire',
  legendNumber: 'éléments recueillis ; appuyez pour les voir',
  legendMissing: 'suggéré par l’instrument, pas encore recueilli',
  legendNone: 'rien, et non suggéré',
  legendDisagree: 'les sources ne concordent pas : l’une dit oui, une autre non',
  missing: 'suggéré, pas encore recueilli',
  none: 'rien',
  cell: (code: string, source: string, n: number) =>
    `${code}, ${format.label(source)} ${number(n)}`,
  flags: {
    nothing: 'Rien encore',
    onlyStaff: 'Seul le personnel entendu',
    disagree: 'Les sources ne concordent pas',
    notYet: (what: readonly string[]) => `Encore suggéré : ${list(what)}`,
    site: (sites: readonly string[]) => `Rien ici : ${list(sites)}`,
  },
  evidence: (pieces: Readonly<Partial<Record<EvidenceKind, number>>>) => {
    const { interview = 0, document = 0, observation = 0 } = pieces;
    const parts = [
      interview && count(interview, { one: 'entretien', other: 'entretiens' }),
      document && count(document, { one: 'document', other: 'documents' }),
      observation && count(observation, { one: 'observation', other: 'observations' }),
    ].filter((one) => one !== 0);
    return `Éléments recueillis : ${parts.length === 0 ? 'aucun encore' : parts.join(', ')}`;
  },
};

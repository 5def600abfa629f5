import type { EvidenceKind } from '../../model/evidence.ts';
import { format } from './locale.ts';

const { count, list, number, listEnd } = format;

/** Words of the screens of this part. */
export const coverage = {
  title: 'Copertura',
  lead: 'Dove il gruppo ha chiesto, letto e osservato, e dove non c’è ancora nulla. Conta gli elementi raccolti; non dice niente sulla qualità.',
  on: (n: number, all: number) =>
    `${number(n)} su ${count(all, { one: 'criterio', other: 'criteri' })}`,
  summaryLabel: 'Che cosa mostra la mappa',
  summary: {
    nothing: 'Nulla è stato chiesto, visto o letto',
    'only-staff': 'È stato sentito solo il personale',
    disagree: 'Le fonti non concordano',
    'not-yet': 'Manca qualcosa di suggerito',
    site: 'Nulla in una delle sedi',
  },
  showAll: 'Mostra tutti i criteri',
  shown: (n: number, all: number) =>
    `${n === 1 ? 'Mostrato' : 'Mostrati'} ${number(n)} di ${count(all, { one: 'criterio', other: 'criteri' })}`,
  noneLeft:
    'Nessun criterio corrisponde. Mostra tutti i criteri, oppure scegli un’altra sede o un altro tema.',
  theme: 'Tema',
  allThemes: 'Tutti i temi',
  asideLeftOut: (n: number) =>
    n === 1
      ? 'Un criterio messo da parte come non applicabile non è compreso.'
      : `${number(n)} criteri messi da parte come non applicabili non sono compresi.`,
  onlyThisSite:
    'Solo ciò che è stato raccolto in questa sede. Gli elementi che non riguardano una sede in particolare non sono compresi.',
  emptySites: (sites: readonly string[]) =>
    `Ancora nulla è stato raccolto presso ${listEnd(sites)}`,
  table: (theme: string) => `Che cosa è stato raccolto su ${theme}`,
  wholeTheme: 'Tutto il tema',
  criterion: 'Criterio',
  heard: 'Sentiti',
  read: 'Letto',
  seen: 'Visto',
  legend: 'Come si legge',
  legendNumber: 'elementi raccolti; premi per vederli',
  legendMissing: 'suggerito dallo strumento, non ancora raccolto',
  legendNone: 'nulla, e non suggerito',
  legendDisagree: 'le fonti non concordano: una dice che è così, un’altra che non lo è',
  missing: 'suggerito, non ancora raccolto',
  none: 'nulla',
  cell: (code: string, source: string, n: number) => `${code}, ${source}: ${number(n)}`,
  flags: {
    nothing: 'Ancora nulla',
    onlyStaff: 'Sentito solo il personale',
    disagree: 'Le fonti non concordano',
    notYet: (what: readonly string[]) => `Ancora suggerito: ${list(what)}`,
    site: (sites: readonly string[]) => `Nulla presso ${list(sites)}`,
  },
  evidence: (pieces: Readonly<Partial<Record<EvidenceKind, number>>>) => {
    const { interview = 0, document = 0, observation = 0 } = pieces;
    const parts = [
      interview && count(interview, { one: 'intervista', other: 'interviste' }),
      document && count(document, { one: 'documento', other: 'documenti' }),
      observation && count(observation, { one: 'osservazione', other: 'osservazioni' }),
    ].filter((one) => one !== 0);
    return `Elementi raccolti: ${parts.length === 0 ? 'ancora nessuno' : parts.join(', ')}`;
  },
};

import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { count, number } = format;

/** Words of a report's annexes, and of the charts that are not in its summary. */
export const annexes: Words['annexes'] = {
  ratings: {
    title: 'Tutte le risposte dei componenti',
    intro:
      'Che cosa il gruppo ha concordato su ogni criterio e, accanto, quante volte i suoi componenti hanno dato ciascuna risposta per conto proprio: contate, dalla migliore alla peggiore, mai con un nome. Le risposte dopo la discussione compaiono dove qualcuno ha cambiato la propria.',
    alt: 'Per ogni criterio la risposta concordata, quante volte è stata data ciascuna risposta prima della discussione e, se è cambiato qualcosa, dopo.',
    after: 'Dopo, se cambiate',
    groups: 'Risposte per prospettiva',
    groupsIntro:
      'Solo per i criteri di cui il gruppo ha visto le risposte con i nomi, e solo per le prospettive da cui hanno risposto almeno tre componenti, così che non si possa capire la risposta di nessuno. Sono le risposte dopo la discussione.',
    groupsAlt:
      'Per ogni criterio quante volte i componenti di ciascuna prospettiva hanno dato ogni risposta, dove sono abbastanza.',
    others: 'Gli altri',
  },
  history: {
    title: 'Decisioni cambiate',
    intro:
      'Livelli e motivi che il gruppo ha cambiato dopo averli concordati una prima volta, dal più vecchio. L’ultima riga di ognuno è quella che vale ora.',
    alt: 'Per ogni decisione cambiata: quando è stata presa, il livello e il motivo.',
    decision: 'Decisione',
    when: 'Quando',
    level: 'Livello',
    why: 'Motivo',
    takenBack: 'Annullata',
    there: (some, all) =>
      `Presenti: ${number(some)} su ${count(all, { one: 'componente', other: 'componenti' })}.`,
  },
  guides: {
    label: 'Guide per le interviste',
    asks: (whom, criteria) => `${whom}: ${count(criteria, { one: 'criterio', other: 'criteri' })}`,
    observation: 'Che cosa guardare',
    documents: 'Che cosa leggere',
  },
  consent: {
    title: 'Il modulo di consenso',
    intro:
      'Il modulo che accompagna le guide per le interviste, senza le risposte di nessuno. I moduli firmati sono conservati lontano da ogni appunto e non fanno parte di questo rapporto.',
    choice: (statement, options) => `${statement} (${options.join(' / ')})`,
  },
  glossary: {
    title: 'Le parole di questo rapporto',
    intro: 'Spiegate con parole nostre, per chi le incontra per la prima volta.',
  },
  charts: {
    standards: 'Criteri per livello concordato, standard per standard',
    standardsAlt: (rows) =>
      `Barre in pila: quanti criteri di ogni standard il gruppo ha giudicato a ciascun livello. ${rows.join(' ')}`,
    spreadThemes:
      'Come si distribuivano le risposte dei componenti prima della discussione, tema per tema',
    spreadStandards:
      'Come si distribuivano le risposte dei componenti prima della discussione, standard per standard',
    spreadAlt: (title, rows) => `Barre della stessa lunghezza. ${title}: ${rows.join(' ')}`,
    spreadNote:
      'Ogni barra raccoglie ciò che i componenti hanno risposto per conto proprio sui criteri aperti di un tema o di uno standard; i numeri contano le risposte. Ne fanno parte solo i criteri a cui hanno risposto almeno tre componenti. Una barra di molti colori dice che il gruppo vedeva le cose in modo diverso, non che sbagliava.',
    rounds: 'Standard a ciascun livello, da un ciclo all’altro',
    roundsAlt: (title, rows) => `Barre affiancate. ${title}: ${rows.join('; ')}.`,
    roundsRow: (level, counts) => `${level} ${counts.join(', poi ')}`,
  },
};

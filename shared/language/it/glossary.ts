import type { Words } from '../words.ts';

/** What words of the field mean, in our own words; a report sorts them by its language's alphabet. */
export const glossary: Words['glossary'] = {
  advance: {
    term: 'Disposizioni anticipate',
    meaning:
      'Ciò che una persona ha messo per iscritto per i momenti in cui potrebbe esserle difficile dirlo: quale aiuto vuole, quale rifiuta e chi chiamare.',
  },
  agreed: {
    term: 'Livello concordato',
    meaning:
      'La risposta su cui il gruppo si è accordato dopo averne parlato, con il motivo. È un giudizio, mai una media.',
  },
  baseline: {
    term: 'Valutazione iniziale',
    meaning: 'La prima valutazione di un servizio, con cui si confrontano le successive.',
  },
  coercion: {
    term: 'Coercizione',
    meaning:
      'Tutto ciò che si fa a una persona contro la sua volontà o senza tenerne conto: forza, minacce, porte chiuse a chiave, cure senza consenso.',
  },
  convention: {
    term: 'Convenzione',
    meaning:
      'La Convenzione delle Nazioni Unite sui diritti delle persone con disabilità, del 2006. Ogni tema indica gli articoli su cui si fonda.',
  },
  criterion: {
    term: 'Criterio',
    meaning:
      'Una singola affermazione su un servizio, che chi lo visita può verificare. Più criteri formano uno standard.',
  },
  differently: {
    term: 'Visto diversamente',
    meaning:
      'Le parole con cui un componente dice di non condividere una decisione. Si trovano sotto la decisione e nessun altro può cambiarle.',
  },
  evidence: {
    term: 'Elementi raccolti',
    meaning:
      'Ciò che è stato ascoltato, letto o visto, con i criteri di cui parla. Si conta per fonte e da solo non decide nessun livello.',
  },
  facilitator: {
    term: 'Chi facilita',
    meaning:
      'La persona che guida la discussione del gruppo, apre le risposte e scrive ciò che è stato concordato.',
  },
  consent: {
    term: 'Consenso informato',
    meaning:
      'Il sì libero di una persona che sa di che cosa si tratta, ha potuto fare domande, può dire di no e può cambiare idea.',
  },
  instrument: {
    term: 'Strumento',
    meaning: 'I temi, gli standard, i criteri e la scala con cui si guarda un servizio.',
  },
  capacity: {
    term: 'Capacità legale',
    meaning:
      'Il diritto di avere diritti e di decidere per sé, come chiunque. Avere bisogno di sostegno non toglie questo diritto.',
  },
  lived: {
    term: 'Esperienza vissuta',
    meaning: 'Ciò che qualcuno sa perché ha usato in prima persona i servizi di salute mentale.',
  },
  own: {
    term: 'Risposta propria',
    meaning:
      'Ciò che un componente ha scelto su un criterio prima di vedere che cosa avevano scelto gli altri. Resta accanto a ciò che il gruppo ha concordato.',
  },
  perspective: {
    term: 'Prospettiva',
    meaning:
      'Il punto da cui un componente guarda un servizio: esperienza vissuta, famiglia, lavoro nella salute mentale, diritto, vita sociale o altro.',
  },
  recovery: {
    term: 'Recovery',
    meaning:
      'Il cammino verso una vita che la persona stessa trova degna di essere vissuta, con o senza sofferenza residua.',
  },
  restraint: {
    term: 'Contenzione',
    meaning:
      'Tenere ferma una persona, legarla o darle farmaci in modo che non possa muoversi come vuole.',
  },
  round: {
    term: 'Ciclo',
    meaning: 'Una delle valutazioni dello stesso servizio nel corso degli anni.',
  },
  seclusion: {
    term: 'Isolamento',
    meaning: 'Tenere una persona da sola in un luogo da cui non può uscire.',
  },
  standard: {
    term: 'Standard',
    meaning:
      'Un insieme di criteri su uno stesso argomento, come il cibo o la riservatezza, che il gruppo giudica anche nel suo insieme.',
  },
  supported: {
    term: 'Decisione sostenuta',
    meaning:
      'La persona decide per sé, con l’aiuto che sceglie per capire, valutare e dire ciò che vuole. Nessuno decide al suo posto.',
  },
  supporter: {
    term: 'Persona di sostegno',
    meaning: 'Chi sta accanto a un componente del gruppo, lo aiuta e non risponde al suo posto.',
  },
  theme: {
    term: 'Tema',
    meaning: 'Una delle grandi parti dello strumento, formata da standard.',
  },
};

import { format } from './locale.ts';

/** Words of the screens of this part. */
export const evidence = {
  title: 'Evidenze',
  picker: {
    chosen: 'Criteri scelti',
    results: 'Criteri trovati',
    remove: (code: string) => `Togli ${code}`,
    gone: 'non più nello strumento',
  },
  attachments: {
    title: 'Foto e file',
    help: 'Dalle foto vengono tolti il luogo e i dati dell’apparecchio. Non fotografare persone. Al massimo 25 MB ciascuno; puoi anche trascinare o incollare i file qui.',
    add: 'Aggiungi un file',
    photo: 'Scatta una foto',
    adding: (name: string) => `Aggiunta di ${name}…`,
    shows: 'Che cosa mostra',
    showsHelp: 'Per chi non può vederla, e per il rapporto. Nessun nome.',
    open: 'Apri',
    openNamed: (name: string) => `Apri ${name}`,
    remove: 'Rimuovi',
    removeNamed: (name: string) => `Rimuovi ${name}`,
    removeAsk: (name: string) => `Rimuovere ${name}?`,
    removeText: 'Viene tolto da questo elemento e non compare più da nessuna parte.',
    save: 'Salva una copia',
    saveHelp: 'Una copia fuori dalla cassaforte non è cifrata.',
    dismiss: 'Lascia perdere',
    notAdded: (name: string) => `${name} non è stato aggiunto.`,
    tooLarge: 'È più grande di 25 MB.',
    makeSmaller: 'Riducilo, oppure aggiungi solo le pagine che contano.',
    size: (megabytes: number) =>
      `${format.number(Math.max(0.1, Math.round(megabytes * 10) / 10))} MB`,
    picture: 'Immagine',
    file: 'Documento',
    unseen: 'L’immagine non si può mostrare.',
  },
};

import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, list } = format;

/** What the command line says, apart from how it is used. */
export const command: Words['command'] = {
  passphrase: 'Frase segreta: ',
  sample: (id: string) => `L’esempio è nella cassaforte come ${id}.`,
  none: 'In questa cassaforte non c’è ancora nessuna valutazione.',
  agreed: (done: number, all: number) => `${number(done)} criteri concordati su ${number(all)}`,
  written: (file: string, kilobytes: number) =>
    `${file} è stato scritto (${number(kilobytes)} KB).`,
  rebuilt: 'Le tabelle sono state ricostruite dalle modifiche.',
  sound: (changes: number) =>
    `La cassaforte è integra: ${count(changes, { one: 'modifica', other: 'modifiche' })}, registro senza interruzioni, tabelle identiche a quelle ricostruite, tutti gli allegati leggibili.`,
  unsound: (faults: readonly string[]) =>
    `La cassaforte non è integra: ${faults.join('; ')}. Non è stato modificato nulla.`,
  faults: {
    file: (what: string) => `il file è danneggiato (${what})`,
    broken: (at: string) => `il registro delle modifiche si interrompe alla voce ${at}`,
    differing: (tables: readonly string[]) => `tabelle diverse: ${list(tables)}`,
    lost: (n: number) =>
      count(n, {
        one: 'allegato mancante o danneggiato',
        other: 'allegati mancanti o danneggiati',
      }),
    traces:
      'di ciò che è stato ritirato o eliminato possono restare tracce sul disco; alla prossima apertura della cassaforte si ritenta di cancellarle',
  },
  imported: 'importato',
  nothing: 'Non ne è stato preso nulla.',
  size: (themes: number, standards: number, criteria: number, languages: readonly string[]) =>
    `${count(themes, { one: 'tema', other: 'temi' })}, ${number(standards)} standard, ${count(criteria, { one: 'criterio', other: 'criteri' })}; ${languages.join(', ')}`,
  added: (languages: readonly string[]) => `Nuovo qui: ${languages.join(', ')}`,
  known: 'C’è già tutto.',
};

import { format } from './locale.ts';

const { number, count, list } = format;

/** What the command line says, apart from how it is used. */
export const command = {
  passphrase: 'Passphrase: ',
  sample: (id: string) => `The sample is in the vault as ${id}.`,
  none: 'No assessment in this vault yet.',
  agreed: (done: number, all: number) => `${number(done)} of ${number(all)} criteria agreed`,
  written: (file: string, kilobytes: number) => `${file} was written (${number(kilobytes)} KB).`,
  rebuilt: 'The tables were made again from the changes.',
  sound: (changes: number) =>
    `The vault is sound: ${count(changes, { one: 'change', other: 'changes' })}, log unbroken, tables as rebuilt, every attached file readable.`,
  unsound: (faults: readonly string[]) =>
    `The vault is not sound: ${faults.join('; ')}. Nothing was changed.`,
  faults: {
    file: (what: string) => `the file is damaged (${what})`,
    broken: (at: string) => `the change log is broken at ${at}`,
    differing: (tables: readonly string[]) => `tables differ: ${list(tables)}`,
    lost: (n: number) =>
      `${count(n, { one: 'attached file is', other: 'attached files are' })} missing or damaged`,
    traces:
      'what was withdrawn or removed may still have left traces on the disk; opening the vault again tries once more to erase them',
  },
  imported: 'imported',
  nothing: 'Nothing was taken over.',
  size: (themes: number, standards: number, criteria: number, languages: readonly string[]) =>
    `${count(themes, { one: 'theme', other: 'themes' })}, ${count(standards, { one: 'standard', other: 'standards' })}, ${count(criteria, { one: 'criterion', other: 'criteria' })}; ${languages.join(', ')}`,
  added: (languages: readonly string[]) => `New here: ${languages.join(', ')}`,
  known: 'All of it is here already.',
};

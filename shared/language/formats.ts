/** A language by its names. */
export interface Locale {
  /** What `Intl`, the page and Word call it: en-GB. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** What it calls itself. */
  readonly name: string;
}

/** The forms of a word by number, named by the language's own rules. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export type Formats = ReturnType<typeof formatsOf>;

/** Numbers, plurals, lists and dates by a language's own rules. */
export function formatsOf({ tag }: Locale) {
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const figures = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const plurals = new Intl.PluralRules(tag);
  const and = new Intl.ListFormat(tag, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  const space = tag.startsWith('fr') ? '\u202f' : '';
  return {
    /** 1234 */
    number: (value: number) => numbers.format(value),
    /** 0.5 as 0.50, and a minus as a sign of its own width. */
    figure: (value: number) => figures.format(value).replace('-', '\u2212'),
    /** 0.55 */
    percent: (share: number) => shares.format(share),
    /** The form of a word that goes with a number. */
    form: (number: number, forms: Forms) => forms[plurals.select(number)] ?? forms.other,
    /** A number with its word: "3 criteria". */
    count: (number: number, forms: Forms) =>
      `${numbers.format(number)} ${forms[plurals.select(number)] ?? forms.other}`,
    /** "a, b and c" */
    list: (items: readonly string[]) => and.format(items),
    /** The same with the full stop of its sentence; a name such as "Ravi S." brings it along. */
    listEnd: (items: readonly string[]) => and.format(items).replace(/\.?$/, '.'),
    /** The name of a language: "Italian" for it. */
    language: (code: string) => names.of(code) ?? code,
    /** A label before what it is about: "Why:", in French with a narrow space. */
    label: (text: string) => `${text}${space}:`,
    /** Things that hold commas themselves: "a, b; c, d" */
    series: (items: readonly string[]) => items.join(`${space}; `),
    /** A moment as a day where somebody is. */
    day: (time: number, timeZone: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(new Date(time)),
    /** From one day to another, or one day, written as 2026-09-14. */
    days: (from: string, to: string) =>
      from === to
        ? days.format(new Date(from))
        : // Italian ranges come as "08–12 settembre".
          days.formatRange(new Date(from), new Date(to)).replace(/(?<!\d)0(?=\d(?!\d))/g, ''),
  };
}

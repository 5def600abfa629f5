import { type Formats, formatsOf, type Locale } from '../formats.ts';

export const locale: Locale = { tag: 'it-IT', direction: 'ltr', name: 'Italiano' };
const formats = formatsOf(locale);

/** Italian says "ed" before a word that begins with e: "Ada ed Elena". */
const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  const said = formats.list(items);
  const end = ` e ${last}`;
  return /^[eèé]/i.test(last) && said.endsWith(end)
    ? `${said.slice(0, -end.length)} ed ${last}`
    : said;
};

export const format: Formats = {
  ...formats,
  list,
  listEnd: (items) => list(items).replace(/\.?$/, '.'),
};

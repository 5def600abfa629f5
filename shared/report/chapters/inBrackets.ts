import type { Words } from '../../language/words.ts';

/** What stands between those that are named in one breath, in the languages at hand. */
const between =
  '(?:\\s*[,;]\\s*(?:(?:and|e|ed|et)\\s+)?|\\s+(?:and|e|ed|et|to|a|à|&)\\s+|\\s*[/–—]\\s*)';

/** A pattern for one or several of a kind, told together: "U-01, U-03 and S-02". */
export const inOneBreath = (pattern: string) => `${pattern}(?:${between}${pattern})*`;

/** After a full stop, but not that of "e.g."; at the beginning of a line or of words in quotation marks. */
const sentenceStart = /(?:^|\n|(?:[\p{L}\p{N}]{3}|[)\]”»"])[.!?…]["”»)]?\s)\s*["“«]?\s*$/u;

/** What stands in place of a name or a code, as the beginning of a sentence where it is one. */
export function inBrackets(said: string, before: string, { locale }: Words): string {
  const first = said.slice(0, 1);
  const begins = sentenceStart.test(before) ? first.toLocaleUpperCase(locale.tag) : first;
  return `[${begins}${said.slice(1)}]`;
}

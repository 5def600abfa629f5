import type { Finding } from './personal.ts';

/** What looks like an address, a phone number, the number of a file or an insurance, or the day of somebody's birth. */

const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|°)?`;
const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic|janv|févr|fév|avr|mai|juin|juil|août|déc)[\p{L}]*\.?`;
const written = String.raw`(?:${day}\s+(?:of\s+|de\s+)?${month},?\s+(?:19|20)\d\d|${month}\s+${day},?\s+(?:19|20)\d\d)`;
const figures = String.raw`(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)`;
const date = `(?:${written}|${figures})`;

const anyDate = new RegExp(String.raw`(?<![\d.])${date}(?!\d)`, 'giu');
const bornOn = new RegExp(
  String.raw`(?<!\p{L})(?:born(?:\s+on)?(?:\s+the)?|birth\s?day|date\s+of\s+birth|d\.?o\.?b\.?|nat[oa](?:\s+il)?|data\s+di\s+nascita|compleanno|née?(?:\s+le)?|date\s+de\s+naissance|naissance|anniversaire)[\s:=,]{1,4}(?:on\s+|il\s+|le\s+)?(${date})(?!\d)`,
  'giu',
);
/** A day of a year long past, written in figures: few other days are noted so on a visit. After "of" it is a law's or a paper's. */
const longPast =
  /(?<![\d./-])(?<!(?:\bof|\bfrom|\bsince|\bdel|\bdal|\bdi|\bdu|\bde|\bdepuis|\bdated)\s)\d{1,2}([./-])\d{1,2}\1(?:19\d\d|200\d)(?![\d./-])/giu;

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

/** Swiss, Italian, French, British and American numbers of insurances, each by its form. */
const insurance = [
  /(?<!\d)756[. ]?\d{4}[. ]?\d{4}[. ]?\d\d(?!\d)/gu,
  /(?<![\p{L}\d])[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z](?![\p{L}\d])/giu,
  /(?<!\d)[12]\s?\d\d\s?(?:0[1-9]|1[0-2])\s?(?:\d\d|2[AB])\s?\d{3}\s?\d{3}(?:\s?\d\d)?(?!\d)/giu,
  /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z]{2}\s?\d\d\s?\d\d\s?\d\d\s?[A-D](?![\p{L}\d])/gu,
  /(?<![\d-])\d{3}-\d\d-\d{4}(?![\d-])/gu,
];
const numbered =
  /(?<!\p{L})(?:file|case|record|patient|chart|insurance|policy|nhs|mrn|id|registration|hospital|cartella(?:\s+clinica)?|fascicolo|tessera(?:\s+sanitaria)?|matricola|pratica|assicurazione|polizza|codice\s+fiscale|dossier|assurance|matricule|sécurité\s+sociale|sécu|avs|ahv|police)\s*(?:no\.?|nr\.?|number|num\.?|numero|numéro|n[.°º]{0,2}|#|:)\s*:?\s*((?=[\p{L}\d/-]*\d{3})[\p{Lu}\d][\p{Lu}\d/-]{2,}(?:[ .]\d{2,})*)/giu;
const numberedBefore =
  /(?<!\p{L})(?:numéro|n[°º]|numero|n\.)\s*(?:de|di|del|della|du)?\s*(?:dossier|assurance|assuré|sécurité\s+sociale|cartella|fascicolo|tessera|pratica|matricola|assicurazione)[\s:=]{1,3}((?=[\p{L}\d/-]*\d{3})[\p{Lu}\d][\p{Lu}\d/-]{2,}(?:[ .]\d{2,})*)/giu;
const manyDigits = /(?<![\d.,])\d{8,}(?![\d.,]\d)/gu;

const phone = /(?<![\d\p{L}.,/-])(?:\+\s?\d|\(?0)[\d\s()./-]{5,22}\d(?![\d])/gu;
/** Without a zero in front: Italian mobiles, and numbers as North America writes them. */
const otherPhone =
  /(?<![\d\p{L}.,/-])(?:3[2-9]\d[\s./-]?\d{3}[\s./-]?\d{3,4}|3[2-9]\d\s\d\d\s\d\d\s\d{2,3}|\(?[2-9]\d\d\)?[\s.-]\d{3}[.-]\d{4})(?![\d])/gu;
const calledPhone =
  /(?<!\p{L})(?:tel|phone|mobile|cell|telefono|cellulare|téléphone|tél|portable|natel|fax)\b[\s.:n°o]{0,6}((?:\+|\()?\d[\d\s()./-]{4,20}\d)/giu;

type Kind = Finding['kind'];

/** All of them, in no order; what one kind took is not looked at again by the next. */
export function findNumbers(text: string): Finding[] {
  const found: Finding[] = [];
  let left = text;
  const take = (kind: Kind, pattern: RegExp, good: (one: string) => boolean = () => true) => {
    for (const match of left.matchAll(pattern)) {
      const own = capturedOf(match);
      if (good(own.text)) found.push({ kind, ...own });
    }
    for (const { start, end } of found) left = blank(left, start, end);
  };
  take('email', email);
  take('birth', bornOn);
  take('birth', longPast);
  for (const match of left.matchAll(anyDate)) {
    left = blank(left, match.index, match.index + match[0].length);
  }
  for (const pattern of insurance) take('number', pattern);
  take('number', numbered, isNumber);
  take('number', numberedBefore, isNumber);
  take('phone', calledPhone, isPhone);
  take('phone', phone, isPhone);
  take('phone', otherPhone, isPhone);
  take('number', manyDigits);
  return found;
}

/** What a pattern is about: its last group that caught something longer than a sign, else all of it. */
function capturedOf(match: RegExpMatchArray): Omit<Finding, 'kind'> {
  const own = match.slice(1).findLast((one) => one !== undefined && one.length > 1);
  const text = (own ?? match[0]).trimEnd();
  const start = (match.index ?? 0) + match[0].lastIndexOf(text);
  return { text, start, end: start + text.length };
}

/** The same length, so that positions stay right. */
const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end);

/** A year alone is no number of a file. */
const isNumber = (text: string) => !/^(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/.test(text);

/** As many digits as a number that can be called, and no hours ("0900-1730"). */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !/^[01]?\d\d\d\s?[-/]\s?[0-2]\d\d\d$/.test(text);
}

import { boxes } from './body.ts';
import { attributeOf, type Element } from './element.ts';

/** Signs that people put for yes, and for a box that is empty. */
const ticks = /[☑☒✓✔✗✘✅❎🗸🗹🗷🗵]\ufe0f?/gu;
const empties = /[☐□◻▢⬜]\ufe0f?/gu;

/** Characters of Word's symbol fonts, which have no place of their own in Unicode. */
const symbols: Readonly<Record<string, string>> = {
  fe: '☑',
  fd: '☒',
  fc: '✓',
  fb: '✗',
  '78': '☒',
  '6f': '☐',
  '71': '☐',
  a8: '☐',
  '52': '☑',
  '51': '☒',
  '50': '✓',
  '4f': '✗',
};

/** The text of an element as the file has it, without what no text may hold. */
export const wordsOf = ({ children }: Element): string =>
  cleaned(children.filter((one) => typeof one === 'string').join(''));

/** Control characters, halves of characters, and those that stand for boxes here. */
export const cleaned = (text: string): string =>
  text.replace(/[\t\r\n\u00a0]+/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff\ue000\ue001]/gu, '');

/** A character that is named by its number and font. */
export function symbolOf(element: Element): string {
  const font = attributeOf(element, 'w:font') ?? '';
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16);
  if (!(code > 0x1f && code <= 0x10ffff)) return '';
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings/i.test(font)) return symbols[low.toString(16)] ?? '';
  return cleaned(String.fromCodePoint(code));
}

/** Text with its signs for ticked and empty boxes as boxes. */
export const withBoxes = (text: string): string =>
  text
    .replace(ticks, boxes.ticked)
    .replace(empties, boxes.empty)
    .replace(/[[(]\s*[xX✓✔]\s*[\])]/g, boxes.ticked)
    .replace(/\[\s*\]/g, boxes.empty);

/** Text without such signs. */
export const withoutBoxes = (text: string): string => text.replace(ticks, '').replace(empties, '');

import type { Inline } from '../../model/passage.ts';
import { type Line, lineText } from '../written/prose.ts';

/** What must not be said, and what stands in its place, which may depend on what is before it in the text. */
export interface Clean {
  /** With the flag g. */
  readonly pattern: RegExp;
  readonly instead: (found: string, before: string) => string;
}

/** A text with all that the pattern finds replaced. */
export const cleanText = (text: string, { pattern, instead }: Clean): string =>
  text.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
    const at = rest.find((one) => typeof one === 'number') ?? 0;
    return instead(found, text.slice(0, at));
  });

/**
 * The same for runs: what is sought may begin in one and end in another, as bold letters in the midst of a name do. What
 * stands in its place looks as its beginning did.
 */
export function cleanLine(line: Line, { pattern, instead }: Clean): Line {
  const text = lineText(line);
  const cleaned: Inline[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const said = instead(found, text.slice(0, index));
    if (said === found) continue;
    cleaned.push(...slice(line, done, index));
    const [first] = slice(line, index, index + 1);
    if (said !== '') cleaned.push({ ...(first?.type === 'text' ? first : plain), text: said });
    done = index + found.length;
  }
  return done === 0 ? line : [...cleaned, ...slice(line, done, text.length)];
}

const plain = { type: 'text' } as const;

/** The runs of a line between two places of its text. */
function slice(line: Line, from: number, to: number): Inline[] {
  let at = 0;
  return line.flatMap((one): Inline[] => {
    const begin = at;
    at += one.type === 'text' ? one.text.length : 1;
    const [first, last] = [Math.max(from, begin), Math.min(to, at)];
    if (first >= last) return [];
    return one.type === 'text'
      ? [{ ...one, text: one.text.slice(first - begin, last - begin) }]
      : [one];
  });
}

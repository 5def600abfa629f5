import { opened } from '../electron/report/opened.ts';

/** Which of these texts do not stand in the body of a Word file. */
export function missingFrom(bytes: Uint8Array, texts: readonly string[]): string[] {
  const all = opened(bytes).texts.join('\n');
  return texts.filter((one) => !all.includes(one));
}

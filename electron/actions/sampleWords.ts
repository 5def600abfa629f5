import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What an English text of the sample is in another language. */
export type Translate = (text: string) => string;

const wordsFile = z.record(z.string(), z.string());

/** The sample's words in a language. Names, codes and what nobody has translated stay as they are. */
export function translateInto(folder: string, language: string): Translate {
  const file = join(folder, `words.${language}.json`);
  if (!existsSync(file)) return (text) => text;
  const words = new Map(Object.entries(wordsFile.parse(JSON.parse(readFileSync(file, 'utf8')))));
  return (text) => words.get(text) ?? text;
}

/** One of the sample's files, with every text that is in it translated. */
export const readSample = (folder: string, name: string, translate: Translate): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'), (_, value) =>
    typeof value === 'string' ? translate(value) : value,
  );

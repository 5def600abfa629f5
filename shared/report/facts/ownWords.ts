import { isLanguage, locales } from '../../language/locales.ts';
import type { Words } from '../../language/words.ts';
import type { WordsByLanguage } from '../../model/finding.ts';
import type { Passage, PassagePart } from '../../model/passage.ts';
import type { Material } from '../material.ts';
import type { Run, Spoken } from '../report.ts';
import { hasWords } from '../written/prose.ts';
import type { Written } from './written.ts';

/** Something written, and in which language by its ISO 639-1 code. */
export interface Worded<What> {
  readonly what: What;
  readonly language: string;
}

/** In the report's language where it is there, else in English, else in the first that there is. */
export function inOneLanguage<What>(
  { locale }: Words,
  all: readonly Worded<What>[],
): Worded<What> | null {
  const own = locale.tag.slice(0, 2);
  const of = (language: string) => all.find((one) => one.language === language);
  const [first] = all.toSorted((a, b) => a.language.localeCompare(b.language));
  return of(own) ?? of('en') ?? first ?? null;
}

/** All that is written of a chapter, by language; what is empty is not written. */
export const passagesOf = ({ passages }: Written, part: PassagePart): Worded<Passage>[] =>
  [...passages]
    .map(([key, what]) => ({ what, part: key.split('/')[0], language: key.split('/')[1] ?? '' }))
    .filter((one) => one.part === part && hasWords(one.what.body));

/** The words of a strength, shortfall or recommendation, in the language that a report prints them in. */
export const wordsIn = (words: Words, written: WordsByLanguage): Worded<string> | null =>
  inOneLanguage(
    words,
    Object.entries(written)
      .filter(([, text]) => text.trim() !== '')
      .map(([language, text]) => ({ what: text.trim(), language })),
  );

/** What page and Word call the language of a text; null where it is the report's own. */
export function tagOf({ words }: Pick<Material, 'words'>, language: string): string | null {
  if (words.locale.tag.startsWith(language)) return null;
  return isLanguage(language) ? locales[language].tag : language;
}

/** The language in which the team and those it heard wrote and spoke: that of the instrument that it went by. */
export const teamsLanguage = (material: Pick<Material, 'facts' | 'words'>): Spoken =>
  spoken(material, material.facts.assessment.instrument.language);

/** The language of the instrument as it is printed: not every edition is there in the report's. */
export const instrumentsLanguage = (material: Pick<Material, 'facts' | 'words'>): Spoken =>
  spoken(material, material.facts.instrument.language);

function spoken(material: Pick<Material, 'words'>, language: string): Spoken {
  const tag = tagOf(material, language);
  return tag === null ? {} : { language: tag };
}

/** A text in one look. */
export const plainRun = (text: string, language: string | null = null): Run => ({
  text,
  bold: false,
  italic: false,
  language,
});

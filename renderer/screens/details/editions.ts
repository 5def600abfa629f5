import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import type { Language } from '../../../shared/language/locales.ts';

/** Every instrument once: in the window's language where it has it, else in English, else in what it has. */
export function onceEach(
  offered: readonly OfferedInstrument[],
  language: Language,
): OfferedInstrument[] {
  const editions = Map.groupBy(offered, ({ id, version }) => `${id} ${version}`);
  return [...editions.values()].flatMap((some) => {
    const inLanguage = (wanted: string) => some.find((one) => one.language === wanted);
    return inLanguage(language) ?? inLanguage('en') ?? some.slice(0, 1);
  });
}

import { isLanguage, type Language, locales } from '../../../shared/language/locales.ts';
import { useWords } from '../../store/hooks.ts';
import { Field } from '../../ui/Field.tsx';
import type { Section } from './sections.ts';
import { useHowFar } from './written.ts';

interface Props {
  readonly section: Section;
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** The language that is written in, with those that have words of this part already. */
export function TextLanguage({ section, language, onChange }: Props) {
  const { write } = useWords();
  const { languages } = useHowFar(section);
  return (
    <Field label={write.language} help={write.languageHelp}>
      {(wiring) => (
        <select
          {...wiring}
          value={language}
          onChange={({ target }) => isLanguage(target.value) && onChange(target.value)}
        >
          {Object.entries(locales).map(([code, { name, tag }]) => (
            <option key={code} value={code} lang={tag}>
              {languages.has(code) ? write.hasText(name) : write.hasNone(name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { type Language, locales } from '../../../shared/language/locales.ts';
import type { WordsByLanguage } from '../../../shared/model/finding.ts';
import { useWords } from '../../store/hooks.ts';
import { sendTyped } from '../../store/saving.ts';
import { Field } from '../../ui/Field.tsx';

interface Props {
  readonly words: WordsByLanguage;
  readonly language: Language;
  readonly begin: boolean;
  readonly onChange: (words: WordsByLanguage) => void;
}

/** The words of a finding in one language; while there are none, those of another stand beside, to be put over. */
export function WordsField({ words, language, begin, onChange }: Props) {
  const { write, format } = useWords();
  const { tag } = locales[language];
  const text = words[language] ?? '';
  const other = Object.keys(words).find((one) => one !== language && words[one]?.trim());
  return (
    <>
      <Field label={write.wordsIn(format.language(language))}>
        {(wiring) => (
          <textarea
            {...wiring}
            lang={tag}
            rows={2}
            maxLength={4000}
            // biome-ignore lint/a11y/noAutofocus: the person pressed the button that asks for it
            autoFocus={begin}
            value={text}
            onChange={({ target }) => onChange({ ...words, [language]: target.value })}
            onBlur={sendTyped}
          />
        )}
      </Field>
      {other && !text.trim() && (
        <blockquote className="write-other">
          <p className="help">{format.label(write.wordsIn(format.language(other)))}</p>
          <p className="break" lang={other}>
            {words[other]}
          </p>
        </blockquote>
      )}
    </>
  );
}

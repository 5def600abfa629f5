import { useRef } from 'react';
import { type Language, locales } from '../../../shared/language/locales.ts';
import { freshPassage, type PassagePart, passageKey } from '../../../shared/model/passage.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { currentValue } from '../../store/saving.ts';
import { Check } from '../../ui/Check.tsx';
import { RecordState } from '../frame/RecordState.tsx';
import { DraftMark } from './DraftMark.tsx';
import { ProseEditor } from './editor/ProseEditor.tsx';
import { MakeDraft } from './MakeDraft.tsx';
import { useDescribed } from './quotes.ts';
import { useDraft } from './useDraft.ts';

interface Props {
  readonly part: PassagePart;
  readonly language: Language;
}

/** A chapter of the report in one language. */
export function ChapterSection({ part, language }: Props) {
  const { write } = useWords();
  const { id } = useShownAssessment();
  const { name, tag } = locales[language];
  const key = passageKey(id, part, language);
  const [{ body, draft, internal }, change] = useEdited('passage', key, freshPassage);
  const describe = useDescribed();
  const title = useRef<HTMLHeadingElement>(null);
  const drafting = useDraft(language, ({ passages }) => {
    const made = passages[part];
    const now = currentValue('passage', key);
    // Somebody may have begun meanwhile.
    if (!made || (now && 'body' in now && hasText(now.body))) return 0;
    change({ body: made, draft: true });
    return 1;
  });
  const read = () => {
    change({ draft: false });
    title.current?.focus();
  };
  return (
    <>
      <header className="write-head">
        <h1 ref={title} tabIndex={-1}>
          {write.sections[part]} <span className="quiet">{name}</span>
        </h1>
        <RecordState noun="passage" recordKey={key} />
      </header>
      <p className="plan-lead">{write.about[part]}</p>
      <DraftMark shown={draft && body.content.length > 0} onRead={read} />
      <ProseEditor
        label={write.textIn(write.sections[part], name)}
        lang={tag}
        placeholder={write.placeholder}
        body={body}
        describe={describe}
        onChange={(next) => change({ body: next }, 'typing')}
      />
      {body.content.length === 0 && (
        <MakeDraft
          drafting={drafting}
          label={write.draft.make}
          help={write.draft.help}
          said={(made) => (made > 0 ? write.draft.made : write.draft.nothing)}
        />
      )}
      <Check
        label={write.internal}
        checked={internal}
        onChange={(next) => change({ internal: next })}
      />
      <p className="help">{write.keys}</p>
    </>
  );
}

const hasText = (body: unknown) =>
  typeof body === 'object' &&
  body !== null &&
  'content' in body &&
  Array.isArray(body.content) &&
  body.content.length > 0;

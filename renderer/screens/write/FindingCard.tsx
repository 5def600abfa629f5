import { useMemo, useRef } from 'react';
import type { Language } from '../../../shared/language/locales.ts';
import { type Finding, type FindingKind, findingKey } from '../../../shared/model/finding.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { RecordState } from '../frame/RecordState.tsx';
import { CardFoot } from './CardFoot.tsx';
import { DraftMark } from './DraftMark.tsx';
import { Removers } from './Removers.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  readonly id: string;
  readonly kind: FindingKind;
  readonly language: Language;
  readonly at: number;
  readonly last: number;
  readonly begin: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One strength, or one shortfall with who can remove it. */
export function FindingCard({ id: finding, kind, language, at, begin, ...foot }: Props) {
  const { write } = useWords();
  const { id } = useShownAssessment();
  const key = findingKey(id, finding);
  const fresh = useMemo(
    (): Finding => ({
      kind,
      words: {},
      codes: [],
      removers: [],
      draft: false,
      internal: false,
      place: at,
    }),
    [kind, at],
  );
  const [value, change] = useEdited('finding', key, fresh);
  const what = write.one[kind](at + 1);
  const place = useRef<HTMLFieldSetElement>(null);
  const read = () => {
    change({ draft: false });
    place.current?.querySelector('textarea')?.focus();
  };
  return (
    <fieldset className="card" ref={place}>
      <legend>
        {what} <RecordState noun="finding" recordKey={key} />
      </legend>
      <DraftMark shown={value.draft} what={what} onRead={read} />
      <WordsField
        words={value.words}
        language={language}
        begin={begin}
        onChange={(words) => change({ words }, 'typing')}
      />
      {kind === 'shortfall' && (
        <Removers
          legend={write.whoRemoves}
          value={value.removers}
          onChange={(removers) => change({ removers })}
        />
      )}
      <CardFoot what={what} value={value} at={at} onChange={change} {...foot} />
    </fieldset>
  );
}

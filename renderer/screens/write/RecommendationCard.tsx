import { useRef } from 'react';
import type { Language } from '../../../shared/language/locales.ts';
import {
  priorities,
  type Recommendation,
  recommendationKey,
} from '../../../shared/model/recommendation.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { RecordState } from '../frame/RecordState.tsx';
import { CardFoot } from './CardFoot.tsx';
import { DraftMark } from './DraftMark.tsx';
import { Removers } from './Removers.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  readonly id: string;
  readonly language: Language;
  readonly at: number;
  readonly last: number;
  readonly begin: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

export const freshRecommendation: Recommendation = {
  words: {},
  codes: [],
  draft: false,
  internal: false,
  place: 0,
  priority: 'medium',
  whom: [],
};

/** One thing that the team asks for: how soon, and of whom. */
export function RecommendationCard({ id: one, language, at, begin, ...foot }: Props) {
  const { write, format } = useWords();
  const { id } = useShownAssessment();
  const key = recommendationKey(id, one);
  const [value, change] = useEdited('recommendation', key, freshRecommendation);
  const what = write.one.recommendations(at + 1);
  const place = useRef<HTMLFieldSetElement>(null);
  const read = () => {
    change({ draft: false });
    place.current?.querySelector('textarea')?.focus();
  };
  return (
    <fieldset className="card" ref={place}>
      <legend>
        {what} <RecordState noun="recommendation" recordKey={key} />
      </legend>
      <DraftMark shown={value.draft} what={what} onRead={read} />
      <WordsField
        words={value.words}
        language={language}
        begin={begin}
        onChange={(words) => change({ words }, 'typing')}
      />
      <ChoiceField
        label={write.priority}
        value={value.priority}
        options={priorities.map((each) => ({
          value: each,
          label: `${format.label(write.priorities[each])} ${write.priorityMeans[each]}`,
        }))}
        onChange={(priority) => priority && change({ priority })}
      />
      <Removers legend={write.forWhom} value={value.whom} onChange={(whom) => change({ whom })} />
      <CardFoot what={what} value={value} at={at} onChange={change} {...foot} />
    </fieldset>
  );
}

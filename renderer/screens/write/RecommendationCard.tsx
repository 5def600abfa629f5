import {
  priorities,
  type Recommendation,
  recommendationKey,
} from '../../../shared/model/recommendation.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Removers } from './Removers.tsx';
import { type Placed, WrittenCard } from './WrittenCard.tsx';

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
export function RecommendationCard({ id: one, ...placed }: Placed & { readonly id: string }) {
  const { write, format } = useWords();
  const { id } = useShownAssessment();
  const key = recommendationKey(id, one);
  const [value, change] = useEdited('recommendation', key, freshRecommendation);
  return (
    <WrittenCard
      noun="recommendation"
      recordKey={key}
      what={write.one.recommendations(placed.at + 1)}
      value={value}
      change={change}
      {...placed}
    >
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
    </WrittenCard>
  );
}

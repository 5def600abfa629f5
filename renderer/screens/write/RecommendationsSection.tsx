import type { Language } from '../../../shared/language/locales.ts';
import { priorities, recommendationKey } from '../../../shared/model/recommendation.ts';
import { filledRecommendations } from '../../../shared/report/drafts/draftFill.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { recordsNow } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { freshRecommendation, RecommendationCard } from './RecommendationCard.tsx';
import { WrittenList } from './WrittenList.tsx';
import { useRecommendations } from './written.ts';

/** What the team asks for. */
export function RecommendationsSection({ language }: { language: Language }) {
  const { write, format } = useWords();
  const { id } = useShownAssessment();
  return (
    <WrittenList
      part="recommendations"
      language={language}
      all={useRecommendations()}
      fresh={freshRecommendation}
      put={({ id: one, ...value }) =>
        writeRecord('recommendation', recommendationKey(id, one), value)
      }
      remove={(one) => writeRecord('recommendation', recommendationKey(id, one), null)}
      fill={({ recommendations }) =>
        filledRecommendations(recommendations, recordsNow('recommendation', id), language)
      }
      card={(placed) => <RecommendationCard {...placed} />}
    >
      <dl className="write-priorities">
        {priorities.map((one) => (
          <div key={one}>
            <dt>{format.label(write.priorities[one])}</dt>
            <dd>{write.priorityMeans[one]}</dd>
          </div>
        ))}
      </dl>
    </WrittenList>
  );
}

import { useRef, useState } from 'react';
import { type Language, locales } from '../../../shared/language/locales.ts';
import {
  priorities,
  type Recommendation,
  recommendationKey,
} from '../../../shared/model/recommendation.ts';
import { filledRecommendations, nextPlace } from '../../../shared/report/drafts/draftFill.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { recordsNow } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { moved } from '../../ui/MoveActions.tsx';
import { MakeDraft } from './MakeDraft.tsx';
import { freshRecommendation, RecommendationCard } from './RecommendationCard.tsx';
import { useDraft } from './useDraft.ts';
import { type Listed, useRecommendations } from './written.ts';

/** What the team asks for, in the order in which it will print. */
export function RecommendationsSection({ language }: { language: Language }) {
  const { write, format } = useWords();
  const { id } = useShownAssessment();
  const all = useRecommendations();
  const [begun, setBegun] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const put = (one: string, value: Recommendation) =>
    writeRecord('recommendation', recommendationKey(id, one), value);
  const move = (at: number, to: number) =>
    moved(all, at, to).forEach(({ id: one, ...value }, place) => {
      if (value.place !== place) put(one, { ...value, place });
    });
  const begin = () => {
    const one = crypto.randomUUID();
    put(one, { ...freshRecommendation, place: nextPlace(all) });
    setBegun(one);
  };
  const remove = ({ id: one }: Listed<Recommendation>) => {
    writeRecord('recommendation', recommendationKey(id, one), null);
    add.current?.focus();
  };
  const drafting = useDraft(language, ({ recommendations }) => {
    const known = recordsNow('recommendation', id);
    const filled = filledRecommendations(recommendations, known, language);
    for (const one of filled) put(one.id ?? crypto.randomUUID(), one.value);
    return filled.length;
  });
  return (
    <>
      <h1>
        {write.sections.recommendations} <span className="quiet">{locales[language].name}</span>
      </h1>
      <p className="plan-lead">{write.about.recommendations}</p>
      <dl className="write-priorities">
        {priorities.map((one) => (
          <div key={one}>
            <dt>{format.label(write.priorities[one])}</dt>
            <dd>{write.priorityMeans[one]}</dd>
          </div>
        ))}
      </dl>
      {all.length === 0 && <p className="plan-nothing">{write.none.recommendations}</p>}
      {all.map((one, at) => (
        <RecommendationCard
          key={one.id}
          id={one.id}
          language={language}
          at={at}
          last={all.length - 1}
          begin={one.id === begun}
          onMove={(to) => move(at, to)}
          onRemove={() => remove(one)}
        />
      ))}
      <div>
        <Action look="main" ref={add} onPress={begin}>
          {write.add.recommendations}
        </Action>
      </div>
      <MakeDraft
        drafting={drafting}
        label={write.draft.add}
        help={write.draft.addHelp.recommendations}
        said={(made) => (made > 0 ? write.draft.added(made) : write.draft.addedNothing)}
      />
    </>
  );
}

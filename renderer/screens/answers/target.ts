import { lookUp } from '../../../shared/instrument/lookup.ts';
import { questionAt } from '../../../shared/instrument/question.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import { decisionKey } from '../../../shared/model/decision.ts';
import { type Recommendation, recommendationKey } from '../../../shared/model/recommendation.ts';
import { isRecommendation } from '../../../shared/reply/marks.ts';
import { wordsIn } from '../../../shared/report/facts/ownWords.ts';
import { answerMark, type Mark } from '../../../shared/report/written/mark.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { useWindow } from '../../store/window.ts';

/** What an answer or comment is about, as the screen tells it. */
export interface Target {
  /** "1.2  Sleeping", or a recommendation in its own words. */
  readonly name: string;
  /** What the team agreed on it; null where it is nothing that has a level. */
  readonly mark: Mark | null;
}

const longest = 160;

/** Tells what a target is: a criterion, standard or theme by its code, a recommendation by its id. */
export function useTargets(): (target: string) => Target {
  const words = useWords();
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  return (target) => {
    if (isRecommendation(target)) {
      const value = records[recordId('recommendation', recommendationKey(id, target))]?.value;
      const said = value ? wordsIn(words, (value as Recommendation).words)?.what : undefined;
      const short = said && said.length > longest ? `${said.slice(0, longest)}…` : said;
      return { name: short ?? words.reply.fields.recommendation, mark: null };
    }
    const found = lookUp(instrument, target);
    const decision = records[recordId('decision', decisionKey(id, target))]?.value;
    const title = found ? ('topic' in found ? found.topic : found.title) : '';
    return {
      name: `${target}  ${title}`.trim(),
      mark: decision
        ? answerMark(
            (decision as Decision).answer,
            questionAt(instrument, target),
            instrument.scale,
            words,
          )
        : null,
    };
  };
}

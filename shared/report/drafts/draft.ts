import type { Words } from '../../language/words.ts';
import type { PassagePart, ProseBody } from '../../model/passage.ts';
import { draftChapters } from './draftChapters.ts';
import {
  type DraftFinding,
  type DraftRecommendation,
  draftFindings,
  draftRecommendations,
} from './draftFindings.ts';
import type { DraftFacts } from './draftJudged.ts';

/** Texts for a report in one language, made from what the team decided. Nobody has read them. */
export interface Draft {
  readonly passages: Partial<Record<PassagePart, ProseBody>>;
  readonly findings: readonly DraftFinding[];
  readonly recommendations: readonly DraftRecommendation[];
}

/** Says what was decided and nothing else: a level and its reason stand as the team gave them. */
export const draftFrom = (facts: DraftFacts, words: Words): Draft => ({
  passages: draftChapters(facts, words),
  findings: draftFindings(facts, words),
  recommendations: draftRecommendations(facts, words),
});

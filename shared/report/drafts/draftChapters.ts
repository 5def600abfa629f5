import type { Words } from '../../language/words.ts';
import type { PassagePart, ProseBody, ProseNode } from '../../model/passage.ts';
import {
  type DraftFacts,
  howLow,
  isBest,
  type Judged,
  type JudgedStandard,
  type JudgedTheme,
  judgedThemes,
} from './draftJudged.ts';
import { bodyOfNodes, bold, bullets, heading, inLine, paragraphs } from './draftProse.ts';

/** What the chapters are written from. */
interface Stuff {
  readonly service: string;
  readonly themes: readonly JudgedTheme[];
  readonly standards: readonly JudgedStandard[];
  readonly words: Words;
}

/** The chapters that the decisions can begin; none where nothing was decided. */
export function draftChapters(
  facts: DraftFacts,
  words: Words,
): Partial<Record<PassagePart, ProseBody>> {
  const themes = judgedThemes(facts);
  const standards = themes.flatMap((one) => one.standards);
  const stuff = { service: facts.assessment.service.name, themes, standards, words };
  if (![...themes, ...standards].some(isDecided)) return {};
  return {
    summary: bodyOfNodes(summary(stuff)),
    discussion: bodyOfNodes(themes.flatMap((one) => discussed(one, words))),
    conclusions: bodyOfNodes(conclusions(stuff)),
  };
}

const isDecided = ({ mark }: Judged) => mark !== null;

function summary({ service, themes, standards, words: { draft } }: Stuff): ProseNode[] {
  const decided = themes.filter(isDecided);
  return [
    ...paragraphs(draft.assessed(service)),
    ...paragraphs(
      draft.agreed(
        decided.length,
        themes.length,
        standards.filter(isDecided).length,
        standards.length,
      ),
    ),
    ...bullets(decided.map((one) => [bold(named(one, draft)), ...inLine(one.mark?.name ?? '')])),
    ...(standards.some(isDecided) ? paragraphs(draft.spread(spread(standards, draft))) : []),
  ];
}

/** How many standards are on each level, best first, without the levels that none is on. */
const spread = (standards: readonly Judged[], draft: Words['draft']) =>
  [...Map.groupBy(standards.filter(isDecided), ({ mark }) => mark?.name ?? '')]
    .map(([name, all]) => ({ name, n: all.length, place: placeOf(all[0]) }))
    .sort((a, b) => a.place - b.place)
    .map(({ name, n }) => draft.onLevel(name, n));

const placeOf = (one: Judged | undefined) =>
  one?.mark?.kind === 'level' ? one.mark.place : Number.MAX_SAFE_INTEGER;

/** A theme: its level and the reason, then its standards with theirs. */
function discussed(theme: JudgedTheme, { draft }: Words): ProseNode[] {
  const standards = theme.standards.filter(isDecided);
  if (!isDecided(theme) && standards.length === 0) return [];
  return [
    heading(1, `${theme.code} ${theme.title}`),
    ...(theme.mark ? paragraphs(draft.level(theme.mark.name)) : []),
    ...paragraphs(theme.reason),
    ...bullets(standards.map((one) => [bold(named(one, draft)), ...levelAndReason(one, draft)])),
  ];
}

const named = ({ code, title }: Judged, draft: Words['draft']) => draft.named(code, title);

const levelAndReason = ({ mark, reason }: Judged, { sentence }: Words['draft']) =>
  inLine([sentence(mark?.name ?? ''), reason].filter(Boolean).join(' '));

function conclusions({ standards, words: { draft } }: Stuff): ProseNode[] {
  const best = standards.filter(isBest);
  const low = standards.filter((one) => howLow(one) !== null);
  const item = (one: Judged) => `${one.code} ${one.title}`;
  const withLevel = (one: Judged) => `${item(one)}${draft.inBrackets(one.mark?.name ?? '')}`;
  if (best.length + low.length === 0) return paragraphs(draft.between);
  return [
    ...(best.length > 0 ? [heading(1, draft.strong), ...paragraphs(draft.strongLead)] : []),
    ...bullets(best.map((one) => inLine(item(one)))),
    ...(low.length > 0 ? [heading(1, draft.short), ...paragraphs(draft.shortLead)] : []),
    ...bullets(low.map((one) => inLine(withLevel(one)))),
  ];
}

import type { Criterion, Standard, Theme } from '../../instrument/instrument.ts';
import { isJudged } from '../../instrument/question.ts';
import { heading, paragraph } from '../blocks.ts';
import { numberOf } from '../captions.ts';
import { instrumentsLanguage, teamsLanguage } from '../facts/ownWords.ts';
import { agreed, isForPublic, type Material, reasonOf } from '../material.ts';
import { criterionId, partId } from '../references.ts';
import type { Block, CriteriaTable, CriterionRow, Pair, Verdict } from '../report.ts';
import { buildBefore } from './buildBefore.ts';
import { standardsChart } from './buildCharts.ts';
import { decidedWithout, dissentsOn } from './buildDissents.ts';
import { buildPhotos } from './buildPhotos.ts';
import { quotesOn } from './buildQuotes.ts';
import { buildRefused } from './buildRefused.ts';
import { replyOn } from './buildReplies.ts';
import { buildShares } from './buildShares.ts';
import { siteNotesOn } from './buildSiteNotes.ts';
import { sourcesOn } from './buildSources.ts';

/** Every theme, standard and criterion with what the team agreed and why. */
export function buildResults(material: Material): Block[] {
  const { results } = material.words.report;
  const open = isForPublic(material);
  const said = open ? material.words.kinds.public : results;
  const themes = material.facts.instrument.themes.flatMap((theme, index) =>
    buildTheme(material, theme, index > 0),
  );
  const notes = [
    ...(material.pieces.size > 0 ? [said.quotesNote] : []),
    ...(hasBrackets(themes) ? [said.bracketsNote] : []),
  ];
  return [
    heading(1, 'results', results.title, true),
    paragraph(
      [
        open ? material.words.kinds.public.resultsIntro : results.intro,
        material.words.print.meaning(numberOf('scale')),
      ].join(' '),
    ),
    ...(notes.length > 0 ? [paragraph(notes.join(' '), 'quiet')] : []),
    ...standardsChart(material),
    ...buildRefused(material),
    ...themes,
  ];
}

/** Whether something that people wrote gave way to brackets. */
const hasBrackets = (blocks: readonly Block[]) =>
  blocks
    .flatMap((one) => {
      if (one.kind === 'verdict') return [one.reason, ...one.sites.map(({ value }) => value)];
      return one.kind === 'criteria' ? one.criteria.flatMap(wordsOf) : [];
    })
    .some((said) => said.includes('['));

const wordsOf = ({ reason, sites, dissents, quotes, evidence }: CriterionRow): string[] => [
  reason?.value ?? '',
  ...[...(dissents?.quotes ?? []), ...(quotes?.quotes ?? [])].map(({ text }) => text),
  ...sites.map(({ value }) => value),
  ...(evidence?.notes ?? []),
];

function buildTheme(material: Material, theme: Theme, newPage: boolean): Block[] {
  const { results } = material.words.report;
  return [
    heading(2, partId(theme.code), results.heading(theme.code, theme.title), newPage),
    paragraph(theme.statement, 'lead'),
    paragraph(results.articles(theme.articles), 'quiet'),
    ...verdict(material, theme.code),
    ...theme.standards.flatMap((standard) => buildStandard(material, standard)),
  ];
}

function buildStandard(material: Material, standard: Standard): Block[] {
  const { results } = material.words.report;
  return [
    heading(3, partId(standard.code), results.heading(standard.code, standard.title)),
    paragraph(standard.statement),
    ...verdict(material, standard.code),
    ...replyOn(material, standard.code),
    // Before the table: at the top of a page, a photo after it would seem to belong to the next standard.
    ...buildPhotos(material, standard),
    criteriaTable(material, standard),
  ];
}

/** Nothing where no criterion asks for a level, so that there is nothing to judge as a whole. */
function verdict(material: Material, code: string): Verdict[] {
  if (!isJudged(material.facts.instrument, code)) return [];
  const label = material.words.report.label.agreed;
  const mark = agreed(material, code);
  const [reason, sites] = [reasonOf(material, code), siteNotesOn(material, code)];
  const pairs = [...howDecided(material, code), ...sites];
  const spoken = teamsLanguage(material);
  return [{ kind: 'verdict', code, label, mark, reason, sites: pairs, ...spoken }];
}

/** Who was not there, and who sees it differently. */
function howDecided(material: Material, code: string): Pair[] {
  const without = decidedWithout(material, code);
  const label = material.words.report.together.differently;
  const dissents = dissentsOn(material, code).map(({ text, from, ...spoken }) => ({
    label: material.words.format.label(`${label} (${from})`),
    value: text,
    ...spoken,
  }));
  return [...(without ? [without] : []), ...dissents];
}

function criteriaTable(material: Material, standard: Standard): CriteriaTable {
  const { results } = material.words.report;
  return {
    kind: 'criteria',
    standard: standard.code,
    alt: isForPublic(material)
      ? material.words.kinds.public.tableAlt(standard.code)
      : results.tableAlt(standard.code),
    titles: {
      code: results.code,
      criterion: results.criterion,
      agreed: results.agreed,
      ratings: isForPublic(material) ? null : results.ratings,
    },
    criteria: standard.criteria.map((criterion) => criterionRow(material, criterion)),
  };
}

function criterionRow(material: Material, { code, statement }: Criterion): CriterionRow {
  const { format, report } = material.words;
  const { label } = report;
  const reason = reasonOf(material, code);
  const notes = evidenceNotes(material, code);
  const sources = sourcesOn(material, code);
  const quotes = quotesOn(material, code);
  const dissents = dissentsOn(material, code);
  const spoken = teamsLanguage(material);
  return {
    id: criterionId(code),
    code,
    statement,
    ...instrumentsLanguage(material),
    agreed: agreed(material, code),
    reason: reason === '' ? null : { label: format.label(label.reason), value: reason, ...spoken },
    ratings: isForPublic(material) ? null : buildShares(material, code),
    before: isForPublic(material) ? null : buildBefore(material, code),
    without: decidedWithout(material, code),
    dissents:
      dissents.length === 0
        ? null
        : { label: format.label(report.together.differently), quotes: dissents },
    sources: sources === '' ? null : { label: format.label(label.sources), value: sources },
    quotes: quotes.length === 0 ? null : { label: format.label(label.quotes), quotes },
    sites: siteNotesOn(material, code),
    evidence: notes.length === 0 ? null : { label: format.label(label.evidence), notes, ...spoken },
  };
}

/** In alphabetical order and each once: the order of the team list would tell whose note is whose. */
function evidenceNotes({ ratings }: Material, criterion: string): string[] {
  const notes = (ratings.get(criterion) ?? []).map((rating) => rating.evidence.trim());
  return [...new Set(notes)].filter((note) => note !== '').sort();
}

import type { Standard, Theme } from '../../instrument/instrument.ts';
import { criteriaUnder, standardsOf } from '../../instrument/lookup.ts';
import { isJudged, questionOf } from '../../instrument/question.ts';
import { leastInGroup } from '../../scoring/groups.ts';
import { paragraph } from '../blocks.ts';
import { askedOf, decisionMarks, type Material, ratingMarks } from '../material.ts';
import type { Block, Chart, Share } from '../report.ts';
import type { Mark } from '../written/mark.ts';
import { decisionShares, sharesInWords, spreadOf } from './buildShares.ts';

interface Bar {
  readonly name: string;
  readonly parts: readonly Share[];
}

/** Counts of decisions on the criteria of each standard; nothing before anything was agreed. */
export function standardsChart(material: Material): Chart[] {
  const { charts } = material.words.annexes;
  const bars = judged(material, standardsOf(material.facts.instrument)).map((one) => ({
    name: nameOf(material, one),
    parts: decisionShares(material, levelCodes(material, one.code)),
  }));
  if (bars.length === 0 || material.facts.decisions.size === 0) return [];
  const alt = charts.standardsAlt(rowsOf(material, bars));
  return [barChart(charts.standards, alt, bars, decisionMarks(material))];
}

/**
 * How members' own answers spread before the talk, by theme and by standard. A criterion that one or two answered is in
 * neither, so that a bar is never theirs, nor what is left when one is taken from another.
 */
export function spreadCharts(material: Material): Block[] {
  const { charts } = material.words.annexes;
  const { themes } = material.facts.instrument;
  const counted = new Set(safeCodes(material));
  const of = (title: string, parts: readonly (Theme | Standard)[]): Chart[] => {
    const bars = judged(material, parts).flatMap((one) => {
      const codes = levelCodes(material, one.code).filter((code) => counted.has(code));
      const answers = codes.flatMap((code) => firstOf(material, code));
      const name = nameOf(material, one);
      return answers.length > 0 ? [{ name, parts: spreadOf(material, answers) }] : [];
    });
    if (bars.length === 0) return [];
    const alt = charts.spreadAlt(title, rowsOf(material, bars));
    return [{ ...barChart(title, alt, bars, ratingMarks(material)), shape: 'shares' }];
  };
  const all = [
    ...of(charts.spreadThemes, themes),
    ...of(charts.spreadStandards, standardsOf(material.facts.instrument)),
  ];
  return all.length > 0 ? [...all, paragraph(charts.spreadNote, 'quiet')] : [];
}

/** Opened criteria that are asked and that enough of the team had answered. */
const safeCodes = (material: Material): string[] =>
  askedOf(material).filter(
    (code) => material.facts.opened.has(code) && firstOf(material, code).length >= leastInGroup,
  );

/** What those now on the team had answered when a criterion was opened. */
function firstOf({ facts, first }: Material, code: string) {
  const team = new Set(facts.members.map(({ id }) => id));
  return (first.get(code) ?? [])
    .filter(({ member }) => team.has(member))
    .map((one) => ({ ...one, comment: '', evidence: '' }));
}

/** Every answer has its series, so that colours and legend never shift. */
const barChart = (
  title: string,
  alt: string,
  bars: readonly Bar[],
  marks: readonly Mark[],
): Chart => ({
  kind: 'chart',
  title,
  alt,
  categories: bars.map(({ name }) => name),
  series: marks.map((mark) => ({
    mark,
    values: bars.map(({ parts }) => parts.find((one) => one.mark.code === mark.code)?.count ?? 0),
  })),
});

const rowsOf = (material: Material, bars: readonly Bar[]): string[] =>
  bars.map(({ name, parts }) =>
    material.words.report.summary.chartRow(name, sharesInWords(material, parts).join(', ')),
  );

const nameOf = ({ words }: Material, { code, title }: Theme | Standard) =>
  words.report.results.heading(code, title);

const judged = <One extends Theme | Standard>({ facts }: Material, all: readonly One[]): One[] =>
  all.filter(({ code }) => isJudged(facts.instrument, code));

/** The criteria under a code that ask for a level. */
const levelCodes = ({ facts }: Material, code: string): string[] =>
  criteriaUnder(facts.instrument, code)
    .filter((one) => questionOf(one).kind === 'level')
    .map((one) => one.code);

import type { Theme } from '../../instrument/instrument.ts';
import { criteriaUnder } from '../../instrument/lookup.ts';
import { isJudged } from '../../instrument/question.ts';
import type { Chart } from '../report.ts';
import { type Mark, marksOf } from '../written/mark.ts';
import { becomings, comparedCodes } from './compare.ts';
import type { Matter } from './compareSides.ts';
import { becomingMarks, countsAs, markAt } from './compareTables.ts';

type Series = Chart['series'];

/** How many criteria of each theme went up, stayed, went down or cannot be compared, from the first round to the last. */
export function changeChart(matter: Matter): Chart {
  const { instrument, words, ends } = matter;
  const themes = instrument.themes.filter((one) => isJudged(instrument, one.code));
  const found = themes.map((theme) => {
    const kinds = becomings(matter, asked(matter, theme), ends);
    return [...kinds.values()].map(countsAs);
  });
  const series = becomingMarks(matter).map((mark) => ({
    mark,
    values: found.map((kinds) => kinds.filter((kind) => kind === mark.kind).length),
  }));
  const names = themes.map((theme) => words.report.results.heading(theme.code, theme.title));
  return chart(matter, words.compare.chartChange, names, series);
}

/** How many standards each side's team judged at each level, and those without a level apart; rounds stand beside each other. */
export function levelsChart(matter: Matter): Chart {
  const { instrument, words, sides } = matter;
  const { standards } = comparedCodes(instrument);
  const found = sides.map((side) => standards.map((code) => markAt(matter, side, code).code));
  const marks: Mark[] = [
    ...marksOf(instrument.scale),
    { kind: 'not-decided', ...words.report.notDecided },
  ];
  const series = marks.map((mark) => ({
    mark,
    values: found.map((codes) => codes.filter((code) => code === mark.code).length),
  }));
  const names = sides.map((side) => side.long);
  return matter.kind === 'rounds'
    ? beside(matter, names, series)
    : chart(matter, words.compare.chartLevels, names, series);
}

/** The same turned round: for each level that any standard has, a bar for each round, the earliest first. */
function beside({ words }: Matter, rounds: string[], levels: Series): Chart {
  const { charts } = words.annexes;
  const shown = levels.filter(({ values }) => values.some((value) => value > 0));
  const rows = shown.map(({ mark, values }) =>
    charts.roundsRow(mark.name, values.map(words.format.number)),
  );
  return {
    kind: 'chart',
    shape: 'beside',
    title: charts.rounds,
    alt: charts.roundsAlt(charts.rounds, rows),
    categories: shown.map(({ mark: { kind, code, name } }) =>
      kind === 'level' ? `${code}  ${name}` : name,
    ),
    series: rounds.map((name, place) => ({
      mark: { kind: 'round', code: '', name, place, places: rounds.length },
      values: shown.map(({ values }) => values[place] ?? 0),
    })),
  };
}

/** Says in words all that its bars show. */
function chart({ words }: Matter, title: string, categories: string[], series: Series): Chart {
  const { compare } = words;
  const rows = categories.map((category, at) => {
    const counts = series
      .filter(({ values }) => (values[at] ?? 0) > 0)
      .map(({ mark, values }) => compare.chartCount(mark.name, values[at] ?? 0));
    return compare.chartRow(category, counts);
  });
  return { kind: 'chart', title, alt: compare.chartAlt(title, rows), categories, series };
}

function asked({ instrument }: Matter, { code }: Theme): string[] {
  const compared = new Set(comparedCodes(instrument).criteria);
  return criteriaUnder(instrument, code)
    .map((one) => one.code)
    .filter((one) => compared.has(one));
}

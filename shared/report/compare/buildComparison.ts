import type { Language } from '../../language/locales.ts';
import { languages } from '../../language/words.ts';
import { notApplicable } from '../../model/answer.ts';
import { column, fullMark, heading, paragraph, row, table, text } from '../blocks.ts';
import { withCaptions } from '../captions.ts';
import { shortId } from '../chapters/naming.ts';
import type { Block, Report, Source, Table, TitlePage } from '../report.ts';
import { marksOf } from '../written/mark.ts';
import { type Compared, comparedCodes } from './compare.ts';
import { compareGlance } from './compareGlance.ts';
import { type Matter, matterOf, type NamedSide } from './compareSides.ts';
import { compareLimits, compareSummary } from './compareSummary.ts';
import { numbersOf, sideColumns, sideRow } from './compareTables.ts';

/**
 * Compares assessments on one version of one instrument, in a language: what became of each level from the first round of
 * a service to its last, or levels of several side by side. Pure. Counts only, never an average.
 */
export function buildComparison(compared: Compared, language: Language, timeZone = 'UTC'): Report {
  const matter = matterOf(compared, language, languages[language], timeZone);
  const { report, compare } = matter.words;
  const titlePage = buildTitlePage(matter);
  const title = compare.documentTitle(titlePage.title);
  return {
    language,
    kind: 'full',
    paper: 'a4',
    source: sourceOf(compared),
    title,
    runningHead: titlePage.sample ? report.sampleHead(title) : title,
    pageOf: report.pageOf,
    titlePage,
    contentsTitle: report.contents,
    blocks: withCaptions(
      [
        ...compareSummary(matter),
        ...compareGlance(matter),
        ...compareLimits(matter),
        ...everything(matter),
        ...method(matter),
      ],
      matter.words,
    ),
  };
}

const sourceOf = ({ instrument, sides, position }: Compared): Source => ({
  assessment: sides.map(shortId).join(' '),
  position,
  instrument: `${instrument.id} ${instrument.version}`,
  kind: 'comparison',
});

function buildTitlePage(matter: Matter): TitlePage {
  const { kind, sides, ends, instrument, words, readAt, timeZone } = matter;
  const { compare, report, field } = words;
  const [first, last] = ends;
  const rounds = kind === 'rounds';
  const name = last.assessment.service.name;
  return {
    logos: [],
    kicker: compare.kicker,
    title: rounds ? compare.roundsTitle(name) : compare.servicesTitle(sides.length),
    subtitle: rounds ? compare.fromTo(first.name, last.name) : instrument.title,
    lines: [
      ...sides.map((side) => ({
        label: side.long,
        value: field.dates(side.assessment.from, side.assessment.to),
      })),
      { label: report.label.madeOn, value: report.madeOn(readAt, timeZone) },
    ],
    handling: report.handling,
    concerns: null,
    sample: sides.some((side) => side.assessment.sample)
      ? { kind: 'notice', tone: 'sample', ...compare.sample }
      : null,
  };
}

/** Every level, theme by theme. */
function everything(matter: Matter): Block[] {
  const { instrument, words } = matter;
  const { compare, report } = words;
  const { themes, standards, criteria } = comparedCodes(instrument);
  const compares = new Set([...themes, ...standards, ...criteria]);
  return [
    heading(1, 'everything', compare.all, true),
    paragraph(compare.allIntro),
    ...numbersOf(matter),
    ...instrument.themes
      .filter((theme) => compares.has(theme.code))
      .flatMap((theme): Block[] => {
        const codes = theme.standards.flatMap((one) => [one, ...one.criteria]);
        const rows = [theme, ...codes]
          .map((one) => one.code)
          .filter((code) => compares.has(code))
          .map((code) => sideRow(matter, code));
        return [
          heading(2, `part-${theme.code}`, report.results.heading(theme.code, theme.title)),
          table(compare.partAlt(theme.code), sideColumns(matter), rows, 'close'),
        ];
      }),
  ];
}

/** Which assessments these are, of what data, and what the levels mean. */
function method(matter: Matter): Block[] {
  const { instrument, position, sides, words } = matter;
  const { compare, report } = words;
  const { label } = report;
  const instrumentName = report.instrumentVersion(instrument.title, instrument.version);
  return [
    heading(1, 'method', compare.method, true),
    paragraph(compare.methodIntro),
    {
      kind: 'pairs',
      pairs: [
        { label: label.instrument, value: instrumentName },
        { label: label.notice, value: instrument.notice },
        { label: label.position, value: report.position(position) },
      ],
    },
    ...sides.flatMap((side, at) => aboutSide(matter, side, at)),
    heading(2, 'scale', report.annex.scale),
    scaleTable(matter),
  ];
}

function aboutSide({ instrument, words }: Matter, side: NamedSide, at: number): Block[] {
  const { compare, report, field } = words;
  const { label } = report;
  const { service, round, from, to } = side.assessment;
  const { criteria } = comparedCodes(instrument);
  const aside = criteria.filter((code) => side.decisions.get(code) === notApplicable).length;
  const decided = (codes: readonly string[]) =>
    report.summary.of(codes.filter((code) => side.decisions.has(code)).length, codes.length);
  return [
    heading(2, `side-${at + 1}`, side.long),
    {
      kind: 'pairs',
      pairs: [
        { label: label.service, value: service.name },
        { label: label.type, value: field.serviceTypes[service.type] },
        { label: label.round, value: field.round(round) },
        { label: label.dates, value: field.dates(from, to) },
        { label: compare.people, value: report.people(side.members) },
        { label: compare.decided, value: decided(criteria) },
        { label: compare.setAside, value: words.format.number(aside) },
      ],
    },
  ];
}

function scaleTable({ instrument, words }: Matter): Table {
  const { annex } = words.report;
  const { scale } = instrument;
  const meanings = [...scale.levels, scale.notApplicable, scale.notEnough].map(
    (one) => one.meaning,
  );
  const rows = marksOf(scale).map((mark, at) => row(fullMark(mark), text(meanings[at] ?? '')));
  const silent = row(
    fullMark({ kind: 'not-decided', ...words.report.notDecided }),
    text(annex.notDecidedMeaning),
  );
  const columns = [column(annex.answer, 0.34), column(annex.meaning, 0.66)];
  return table(annex.scaleAlt, columns, [...rows, silent]);
}

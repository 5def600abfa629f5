import type { Criterion, Theme } from '../instrument/instrument.ts';
import { criteriaUnder } from '../instrument/lookup.ts';
import { isJudged, questionOf } from '../instrument/question.ts';
import { column, groupRow, heading, paragraph, row, signMark, table, text } from './blocks.ts';
import { numbered } from './chapters/buildRecommendations.ts';
import { madeFrom } from './chapters/madeFrom.ts';
import { agreed, askedOf, decisionMarks, type Material } from './material.ts';
import type { Block, List, Table } from './report.ts';
import { type Mark, marksOf } from './written/mark.ts';

/**
 * The results in plain words: one idea a line, with signs for levels. All of it is from the instrument's plain words and
 * from the levels; what people wrote is neither short nor easy enough, and is in the long report.
 */
export function buildEasy(material: Material): Block[] {
  const { facts, timeZone } = material;
  const { easy } = material.words.kinds;
  return [
    heading(1, 'about', easy.about),
    list(aboutLines(material)),
    heading(1, 'signs', easy.signs),
    signs(material),
    ...facts.instrument.themes
      .filter(({ code }) => isJudged(facts.instrument, code))
      .flatMap((theme) => part(material, theme)),
    heading(1, 'next', easy.next),
    list(easy.steps),
    heading(2, 'data', easy.data),
    list([easy.madeOn(material.words.report.madeOn(facts.readAt, timeZone)), easy.check]),
    paragraph(madeFrom(material).join(' '), 'quiet'),
  ];
}

const list = (items: readonly string[]): List => ({ kind: 'list', items });

function aboutLines(material: Material): string[] {
  const { facts, words, pieces } = material;
  const { easy } = words.kinds;
  const { from, to } = facts.assessment;
  const gathered = new Set([...pieces.values()].map((one) => one.kind));
  const asked = numbered(material).length;
  const lived = facts.members.some((one) => one.perspective === 'lived-experience');
  return [
    easy.came,
    easy.dates(words.field.dates(from, to)),
    ...(facts.members.length > 0 ? [easy.team(facts.members.length)] : []),
    ...(lived ? [easy.lived] : []),
    ...(gathered.has('interview') ? [easy.talked] : []),
    ...(gathered.has('document') ? [easy.read] : []),
    ...(gathered.has('observation') ? [easy.saw] : []),
    easy.asked,
    easy.looked(askedOf(material).length),
    easy.agreed,
    ...(asked > 0 ? [words.chapters.easy(asked)] : []),
    easy.found,
  ];
}

/** What is said of a mark in plain words. */
function plainOf({ facts, words }: Material, mark: Mark): string {
  const { scale } = facts.instrument;
  const all = [...scale.levels, scale.notApplicable, scale.notEnough];
  const at = marksOf(scale).findIndex(({ code }) => code === mark.code);
  return all[at]?.plain ?? words.kinds.easy.notAgreed;
}

/** A sentence as the end of a longer one. */
const lower = ({ words }: Material, said: string) =>
  said.slice(0, 1).toLocaleLowerCase(words.locale.tag) + said.slice(1);

/** Every level, and of the other answers those that are there. */
function signs(material: Material): Table {
  const { easy } = material.words.kinds;
  const { instrument } = material.facts;
  const codes = instrument.themes.flatMap((theme) => [theme, ...theme.standards]);
  const used = new Set(codes.map(({ code }) => agreed(material, code).kind));
  const rows = decisionMarks(material)
    .filter(({ kind }) => kind === 'level' || used.has(kind))
    .map((mark) => row(signMark(mark), text(plainOf(material, mark))));
  return table(easy.signsAlt, [column(easy.sign, 0.16), column(easy.meaning, 0.84)], rows);
}

/** One theme: its sign and those of its standards, then what is good and what must change. */
function part(material: Material, theme: Theme): Block[] {
  const { easy } = material.words.kinds;
  return [
    heading(1, `part-${theme.code}`, easy.part(theme.code, theme.plain)),
    answers(material, theme),
    ...findings(material, theme),
  ];
}

function answers(material: Material, theme: Theme): Table {
  const { easy } = material.words.kinds;
  const { instrument } = material.facts;
  const sign = ({ code }: { readonly code: string }) => agreed(material, code);
  return table(
    easy.partAlt(theme.code),
    [column(easy.sign, 0.16), column(easy.lookedAt, 0.84)],
    [
      groupRow(
        signMark(sign(theme)),
        text(easy.whole(lower(material, plainOf(material, sign(theme))))),
      ),
      ...theme.standards
        .filter(({ code }) => isJudged(instrument, code))
        .map((one) => row(signMark(sign(one)), text(one.plain))),
    ],
  );
}

/** What is good: the best level. What must change: the lower half of the scale. What lies between is counted. */
function findings(material: Material, theme: Theme): Block[] {
  const { easy } = material.words.kinds;
  const { good, must, mostly, unclear, notFitting, undecided } = sorted(material, theme);
  const plain = (some: readonly Criterion[]) => list(some.map((one) => one.plain));
  const rest = [
    ...(mostly.length > 0 ? [easy.mostly(mostly.length)] : []),
    ...(unclear.length > 0 ? [easy.unclear(unclear.length)] : []),
    ...(notFitting.length > 0 ? [easy.notFitting(notFitting.length)] : []),
    ...(undecided.length > 0 ? [easy.undecided(undecided.length)] : []),
  ];
  return [
    heading(2, `good-${theme.code}`, easy.good),
    good.length > 0 ? plain(good) : paragraph(easy.noGood),
    heading(2, `must-${theme.code}`, easy.must),
    ...(must.length > 0 ? [paragraph(easy.mustIntro), plain(must)] : [paragraph(easy.nothingMust)]),
    ...(rest.length > 0 ? [heading(2, `rest-${theme.code}`, easy.rest), list(rest)] : []),
  ];
}

type Finding = 'good' | 'must' | 'mostly' | 'unclear' | 'notFitting' | 'undecided';

function sorted(material: Material, theme: Theme): Record<Finding, Criterion[]> {
  const found = Map.groupBy(
    criteriaUnder(material.facts.instrument, theme.code).filter(
      (one) => questionOf(one).kind === 'level',
    ),
    ({ code }) => findingOf(agreed(material, code)),
  );
  const of = (finding: Finding) => found.get(finding) ?? [];
  return {
    good: of('good'),
    must: of('must'),
    mostly: of('mostly'),
    unclear: of('unclear'),
    notFitting: of('notFitting'),
    undecided: of('undecided'),
  };
}

function findingOf(mark: Mark): Finding {
  switch (mark.kind) {
    case 'level':
      if (mark.place === 0) return 'good';
      return mark.place >= mark.places / 2 ? 'must' : 'mostly';
    case 'not-applicable':
      return 'notFitting';
    case 'not-enough':
      return 'unclear';
    default:
      return 'undecided';
  }
}

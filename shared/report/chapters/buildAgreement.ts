import type { Agreement, Confusion, Figure, Share } from '../../scoring/agreement.ts';
import { type Figures, figuresOf, type PartFigures } from '../../scoring/figures.ts';
import { column, groupRow, heading, paragraph, row, table, text } from '../blocks.ts';
import { askedOf, isForPublic, type Material } from '../material.ts';
import { codesIn } from '../references.ts';
import type { Block } from '../report.ts';
import { spreadCharts } from './buildCharts.ts';

/** How the team scored together, in numbers and without a name. */
export function buildTogether({ facts, words }: Material): Block[] {
  const { supporters, handedOver, dissents } = words.report.together;
  const { members, together } = facts;
  const supported = members.filter((one) => one.supporter?.trim()).length;
  return [
    ...(supported > 0 ? [supporters(supported, members.length)] : []),
    ...(together.handedOver > 0 ? [handedOver(together.handedOver)] : []),
    ...(together.dissents.length > 0 ? [dissents(together.dissents.length)] : []),
  ].map((sentence) => paragraph(sentence));
}

/** How alike members' answers were before the talk, by theme; nothing before two of them can be compared. */
export function buildAgreement(material: Material): Block[] {
  const { together } = material.words.report;
  const figures = figuresIn(material);
  if (figures.whole.agreement.exact.of === 0) return [];
  return [
    heading(2, 'method-agreement', together.agreement),
    paragraph(together.agreementIntro),
    agreementTable(material, figures),
    paragraph(together.limits, 'quiet'),
    // Who read what differently is for the team's next training.
    ...(isForPublic(material) ? [] : [...confusing(material, figures), ...spreadCharts(material)]),
  ];
}

const figuresIn = (material: Material): Figures =>
  figuresOf(material.facts.instrument, {
    members: material.facts.members,
    opened: new Set(askedOf(material).filter((code) => material.facts.opened.has(code))),
    first: [...material.first.values()].flat(),
  });

function agreementTable(material: Material, { whole, themes }: Figures) {
  const { together, results } = material.words.report;
  const columns = [
    column(together.theme, 0.25),
    column(together.compared, 0.2),
    column(together.same, 0.1, 'center'),
    column(together.near, 0.13, 'center'),
    column(together.alpha, 0.16, 'center'),
    column(together.ac2, 0.16, 'center'),
  ];
  const titleOf = ({ code }: PartFigures) => {
    const theme = material.facts.instrument.themes.find((one) => one.code === code);
    return results.inText(code, theme?.title ?? '');
  };
  const rows = themes.map((theme) => row(text(titleOf(theme)), ...cells(material, theme)));
  const all = groupRow(text(together.whole), ...cells(material, whole));
  return table(
    { title: material.words.captions.agreement, alt: together.agreementAlt },
    columns,
    [all, ...rows],
    'close',
  );
}

function cells({ words }: Material, { agreement }: PartFigures) {
  const { exact, adjacent, units, alpha, ac2 } = agreement;
  const { together } = words.report;
  const share = ({ pairs, of }: Share) => (of === 0 ? '–' : words.format.percent(pairs / of));
  const figure = (one: Figure | null) => text(inWords(one, agreement));
  const inWords = (one: Figure | null, { lacks }: Agreement) => {
    if (lacks === 'too-few') return together.tooFew;
    if (one === null) return together.allTheSame;
    const [value, low, high] = [one.value, one.interval?.low, one.interval?.high].map((number) =>
      number === undefined ? '' : words.format.figure(number),
    );
    return low && high ? `${value} (${low}–${high})` : (value ?? '');
  };
  const compared = exact.of === 0 ? together.nothing : together.pairsOn(exact.of, units);
  return [text(compared), text(share(exact)), text(share(adjacent)), figure(alpha), figure(ac2)];
}

/** Each reason with its criteria. */
function confusing(material: Material, { confusing: all }: Figures): Block[] {
  const { together } = material.words.report;
  const reasons = Object.keys(together.why) as Confusion[];
  const items = reasons.flatMap((why) => {
    const codes = all.filter((one) => one.why.includes(why)).map((one) => one.criterion);
    return codes.length > 0 ? [together.why[why](codes.join(', '))] : [];
  });
  if (items.length === 0) return [];
  const references = codesIn(material, ...items);
  return [paragraph(together.confusing), { kind: 'list', items, references }];
}

import { notEnough } from '../../model/answer.ts';
import { column, heading, paragraph, row, table, text } from '../blocks.ts';
import { askedOf, codesOf, isForPublic, type Material } from '../material.ts';
import { codesCell } from '../references.ts';
import type { Block, Row } from '../report.ts';

/** What still needs a look, by kind. Every criterion without a decision is in exactly one of the two kinds for that. */
export interface OpenPoints {
  readonly themes: readonly string[];
  readonly standards: readonly string[];
  readonly notDecided: readonly string[];
  readonly notOpened: readonly string[];
  readonly decidedUnopened: readonly string[];
  readonly notEnough: readonly string[];
  readonly notRated: readonly string[];
}

export function openPoints(material: Material): OpenPoints {
  const { opened, decisions } = material.facts;
  const { standards, themes } = codesOf(material);
  const criteria = askedOf(material);
  const undecided = (code: string) => !decisions.has(code);
  // How the team came to its levels is its own affair.
  const own = (codes: string[]) => (isForPublic(material) ? [] : codes);
  return {
    themes: themes.filter(undecided),
    standards: standards.filter(undecided),
    notDecided: criteria.filter(
      (code) => undecided(code) && (isForPublic(material) || opened.has(code)),
    ),
    notOpened: own(criteria.filter((code) => undecided(code) && !opened.has(code))),
    decidedUnopened: own(criteria.filter((code) => !undecided(code) && !opened.has(code))),
    notEnough: criteria.filter((code) => decisions.get(code)?.answer === notEnough),
    notRated: own(criteria.filter((code) => opened.has(code) && someDidNotRate(material, code))),
  };
}

export function buildOpenPoints(material: Material): Block[] {
  const { open } = material.words.report;
  const rows = openRows(material);
  return [
    heading(1, 'open-points', open.title, rows.length > 3),
    ...(rows.length === 0
      ? [paragraph(open.none)]
      : [
          paragraph(open.intro),
          table(
            { title: material.words.captions.open, alt: open.alt },
            [
              column(open.kind, 0.36),
              column(open.number, 0.12, 'center'),
              column(open.where, 0.52),
            ],
            rows,
          ),
        ]),
  ];
}

function openRows(material: Material): Row[] {
  const { open } = material.words.report;
  const said = isForPublic(material)
    ? { ...open, notDecided: material.words.kinds.public.noLevel }
    : open;
  return Object.entries(openPoints(material))
    .filter(([, codes]) => codes.length > 0)
    .map(([kind, codes]) =>
      row(
        text(said[kind as keyof OpenPoints]),
        text(material.words.format.number(codes.length)),
        codesCell(material, gatheredCodes(material, codes).join(', ')),
      ),
    );
}

/** Codes for a reader: where all under a theme or standard are meant, it is named instead of each. */
export function gatheredCodes(material: Material, codes: readonly string[]): string[] {
  const { themes, standards, criteria } = codesOf(material);
  if (!codes.every((code) => criteria.includes(code))) return [...codes];
  let left = [...codes];
  const found: string[] = [];
  for (const group of [...themes, ...standards]) {
    const under = criteria.filter((code) => code.startsWith(`${group}.`));
    if (!under.every((code) => left.includes(code))) continue;
    found.push(group);
    left = left.filter((code) => !under.includes(code));
  }
  const named = found.map((code) => ({ code, text: material.words.report.open.all(code) }));
  return [...named, ...left.map((code) => ({ code, text: code }))]
    .sort((a, b) => a.code.localeCompare(b.code, material.words.locale.tag, { numeric: true }))
    .map((one) => one.text);
}

function someDidNotRate({ facts, ratings }: Material, code: string): boolean {
  const rated = new Set(ratings.get(code)?.map((rating) => rating.member));
  return facts.members.some((member) => !rated.has(member.id));
}

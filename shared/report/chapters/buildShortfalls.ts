import { type Finding, type Remover, removers } from '../../model/finding.ts';
import { heading, paragraph } from '../blocks.ts';
import { plainRun } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import type { Block } from '../report.ts';
import { buildPoint, type Entry, inPlace } from '../written/buildPoint.ts';

/** Who can remove a shortfall, or that nobody said who. */
export type Group = Remover | 'unsaid';
const groups: readonly Group[] = [...removers, 'unsaid'];

/** What the service does well. */
export function buildStrengths(material: Material): Block[] {
  const { chapters } = material.words;
  const strengths = findingsOf(material, 'strength');
  if (strengths.length === 0) return [];
  return [
    heading(1, 'strengths', chapters.strengths, true),
    paragraph(chapters.strengthsIntro),
    ...strengths.flatMap(([id, one]) => buildPoint(material, `strength-${id}`, one)),
  ];
}

/** What falls short of a right, by who can remove it; one that several can remove stands once, with all of them named. */
export function buildShortfalls(material: Material): Block[] {
  const { chapters } = material.words;
  const shortfalls = findingsOf(material, 'shortfall');
  if (shortfalls.length === 0) return [];
  const byGroup = Map.groupBy(shortfalls, ([, one]) => groupOf(one));
  // Below the strengths, where there are any: neither often fills a page.
  const newPage = findingsOf(material, 'strength').length === 0;
  return [
    heading(1, 'shortfalls', chapters.shortfalls, newPage),
    paragraph(chapters.shortfallsIntro),
    ...groups.flatMap((group) => {
      const some = byGroup.get(group) ?? [];
      return some.length === 0
        ? []
        : [
            subheading(chapters.removedBy[group]),
            ...some.flatMap((one) => shortfall(material, one)),
          ];
    }),
  ];
}

const findingsOf = (material: Material, kind: Finding['kind']): Entry<Finding>[] =>
  inPlace(material, material.facts.written.findings).filter(([, one]) => one.kind === kind);

const groupOf = ({ removers: who }: Finding): Group =>
  removers.find((one) => who.includes(one)) ?? 'unsaid';

function shortfall(material: Material, [id, one]: Entry<Finding>): Block[] {
  const { chapters, format } = material.words;
  const others = removers.filter((who) => one.removers.includes(who)).slice(1);
  const also = {
    label: format.label(chapters.also),
    value: others.length === 0 ? '' : format.list(others.map((who) => chapters.who[who])),
  };
  return buildPoint(material, `shortfall-${id}`, one, { about: [also] });
}

/** A heading below a chapter's that is not in the contents. */
export const subheading = (text: string): Block => ({
  kind: 'prose',
  parts: [{ kind: 'heading', level: 2, runs: [plainRun(text)] }],
});

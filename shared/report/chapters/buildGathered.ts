import { type RespondentGroup, respondentGroups } from '../../instrument/instrument.ts';
import type { Interview } from '../../model/evidence.ts';
import { smallGroup } from '../audience.ts';
import { heading, paragraph } from '../blocks.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Block } from '../report.ts';
import { capital, groupName, siteName, sitesInOrder } from './naming.ts';

/** Whom the team heard, of those it wanted to hear, and how much it read and saw. */
export function buildGathered(material: Material): Block[] {
  const { method } = material.words.report;
  const { respondents, withdrawn } = material.facts.visit;
  const isWanted = [...respondents.values()].some(({ wanted }) => wanted !== null);
  if (material.pieces.size === 0 && withdrawn.size === 0 && !isWanted) return [];
  return [
    heading(2, 'method-gathered', method.gathered),
    paragraph(method.gatheredIntro),
    {
      kind: 'list',
      items: [
        ...respondentGroups.map((group) => heardInWords(material, group)),
        ...counts(material),
      ],
    },
  ];
}

/** "9 of 12 with people who use the service (River house: 5; Hill house: 4)" */
function heardInWords(material: Material, group: RespondentGroup): string {
  const { words, facts } = material;
  const { method } = words.report;
  const heard = interviewsOf(material).filter((one) => one.group === group);
  const wanted = facts.visit.respondents.get(group)?.wanted ?? null;
  const name = groupName(material, group);
  if (isForPublic(material) && heard.length > 0 && heard.length < smallGroup)
    return capital(material, words.kinds.public.fewHeard(name));
  const sentence =
    wanted === null ? method.heard(heard.length, name) : method.heardOf(heard.length, wanted, name);
  const sites = (isForPublic(material) ? [] : sitesInOrder(material)).map((site) => {
    const there = heard.filter((one) => one.site === site).length;
    return `${words.format.label(siteName(material, site))}\u00a0${words.format.number(there)}`;
  });
  const bySite = sites.length > 0 && heard.length > 0 ? ` (${words.format.series(sites)})` : '';
  return capital(material, `${sentence}${bySite}`);
}

function counts(material: Material): string[] {
  const { method } = material.words.report;
  const pieces = [...material.pieces.values()];
  const of = (kind: 'document' | 'observation') => pieces.filter((one) => one.kind === kind).length;
  const shown = (people: number) => (isForPublic(material) && people < smallGroup ? 0 : people);
  const stopped = shown(interviewsOf(material).filter((one) => one.stopped).length);
  const withdrawn = shown(material.facts.visit.withdrawn.size);
  return [
    method.readAndSeen(of('document'), of('observation')),
    ...(stopped > 0 ? [method.stopped(stopped)] : []),
    ...(withdrawn > 0 ? [method.withdrawn(withdrawn)] : []),
  ];
}

/** Interviews with consent that were not withdrawn. */
export const interviewsOf = ({ pieces }: Material): Interview[] =>
  [...pieces.values()].filter((one) => one.kind === 'interview');

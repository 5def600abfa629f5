import type { Flag } from '../../scoring/coverage.ts';
import { smallGroup } from '../audience.ts';
import { heading } from '../blocks.ts';
import { askedOf, isForPublic, type Material } from '../material.ts';
import { codesIn } from '../references.ts';
import type { Block } from '../report.ts';
import { interviewsOf } from './buildGathered.ts';
import { gatheredCodes, openPoints } from './buildOpenPoints.ts';

/** How far the team got, and where what it gathered is thin. */
export function buildCoverage(material: Material): Block[] {
  const { method } = material.words.report;
  const gaps = evidenceCovered(material);
  return [
    heading(2, 'method-coverage', method.coverage),
    {
      kind: 'list',
      items: [...answersCovered(material), ...gaps],
      references: codesIn(material, ...gaps),
    },
  ];
}

function answersCovered(material: Material): string[] {
  const { facts, words } = material;
  const { method, summary } = words.report;
  const criteria = askedOf(material);
  const number = (has: (code: string) => boolean) =>
    summary.of(criteria.filter(has).length, criteria.length);
  const unclear = openPoints(material).notEnough.length;
  return [
    ...method
      .coverageItems(
        number((code) => facts.opened.has(code)),
        number((code) => facts.decisions.has(code)),
      )
      .slice(isForPublic(material) ? 1 : 0),
    ...(facts.setAside.size > 0 ? [method.setAside(facts.setAside.size)] : []),
    ...(unclear > 0 ? [method.notEnough(unclear)] : []),
  ];
}

/** Nothing before anything was gathered: a team that works without the app's evidence has no gaps in it. */
function evidenceCovered(material: Material): string[] {
  const { words, pieces, covers } = material;
  if (pieces.size === 0) return [];
  const { gaps } = words.report.method;
  const flagged = (flag: Flag) =>
    askedOf(material).filter((code) => covers.get(code)?.flags.includes(flag));
  const staff = interviewsOf(material).filter((one) => one.group === 'staff').length;
  const told = [
    [flagged('nothing'), gaps.nothing],
    [flagged('only-staff'), gaps.onlyStaff],
    [flagged('disagree'), gaps.disagree],
  ] as const;
  // What single people said, and that they were the only ones, is not for everybody.
  const few = staff < smallGroup ? 1 : 2;
  return told
    .slice(0, isForPublic(material) ? few : told.length)
    .filter(([codes]) => codes.length > 0)
    .map(([codes, inWords]) => inWords(codes.length, gatheredCodes(material, codes).join(', ')));
}

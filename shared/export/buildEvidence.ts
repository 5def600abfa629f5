import { type Evidence, evidenceKinds, type Interview } from '../model/evidence.ts';
import { siteName } from '../report/chapters/naming.ts';
import type { Material } from '../report/material.ts';
import { leastInGroup, safeGroups } from '../scoring/groups.ts';
import type { OutEvidence } from './exported.ts';

type Origin = Pick<OutEvidence, 'group' | 'site' | 'on'>;

/**
 * What every piece says of every criterion, one row each and sorted by criterion: all that one person said, side by side,
 * would draw their portrait. A service knows whom it saw go into an interview and when; so group, site and day stand only
 * where three people or more share them, and so do those for whom they are left out.
 */
export function buildEvidence(material: Material): OutEvidence[] {
  const pieces = [...material.pieces.values()];
  const interviews = pieces.filter((one) => one.kind === 'interview');
  const origins = originsOf(material, interviews);
  const tooFew = interviews.length < leastInGroup;
  return pieces
    .flatMap((piece) => rowsOf(material, piece, origins.get(piece), tooFew))
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en', { numeric: true }));
}

function rowsOf(
  material: Material,
  piece: Evidence,
  origin: Origin | undefined,
  tooFew: boolean,
): OutEvidence[] {
  const { kind } = piece;
  if (kind === 'interview') {
    const from = origin ?? nowhere;
    return linksOf(piece).map(({ criterion, says }) => ({
      ...{ criterion, kind, ...from },
      says: tooFew ? null : says,
    }));
  }
  const site = siteName(material, piece.site);
  return linksOf(piece).map((link) => ({ ...link, kind, group: null, site, on: piece.on }));
}

const linksOf = ({ links }: Evidence): Pick<OutEvidence, 'criterion' | 'says'>[] =>
  links.length > 0
    ? links.map(({ criterion, says }) => ({ criterion, says }))
    : [{ criterion: null, says: null }];

const nowhere: Origin = { group: null, site: '', on: null };

/** Where an interview may be said to come from; those about which nothing may be said are not in it. */
function originsOf(
  material: Material,
  interviews: readonly Interview[],
): ReadonlyMap<Evidence, Origin> {
  const origins = new Map<Evidence, Origin>();
  for (const [group, some] of safeGroups(Map.groupBy(interviews, (one) => one.group))) {
    const places = safeGroups(Map.groupBy(some, (one) => `${one.site} ${one.on}`));
    for (const one of some) {
      const shown = places.has(`${one.site} ${one.on}`);
      const site = shown ? siteName(material, one.site) : '';
      origins.set(one, { group, site, on: shown ? one.on : null });
    }
  }
  return origins;
}

/** Nothing in it tells one piece from another with the same words in its row. */
const keyOf = ({ criterion, kind, group, site, on, says }: OutEvidence) =>
  [criterion ?? '~', evidenceKinds.indexOf(kind), group, site, on, says].join('|');

import { respondentGroups } from '../../instrument/instrument.ts';
import type { BySource } from '../../scoring/coverage.ts';
import { isForPublic, type Material } from '../material.ts';
import { groupName } from './naming.ts';

/** How much was heard, read and seen on a criterion, in counts: "3 interviews with staff, 1 document". Never what. */
export function sourcesOn(material: Material, criterion: string): string {
  const { sources } = material.words.report;
  const pieces = material.covers.get(criterion)?.pieces;
  if (!pieces) return '';
  if (isForPublic(material)) return kindsOn(material, pieces);
  const said = [
    ...respondentGroups.map((group) =>
      pieces[group] > 0 ? sources.interviews(pieces[group], groupName(material, group)) : '',
    ),
    pieces.documents > 0 ? sources.documents(pieces.documents) : '',
    pieces.observation > 0 ? sources.observations(pieces.observation) : '',
  ];
  return said.filter(Boolean).join(', ');
}

/** For the public only of which kind: how many of a group spoke of one point may tell who. */
function kindsOn({ words }: Material, pieces: BySource): string {
  const { interviews, documents, observation } = words.kinds.public;
  const kinds = [
    respondentGroups.some((group) => pieces[group] > 0) ? interviews : '',
    pieces.documents > 0 ? documents : '',
    pieces.observation > 0 ? observation : '',
  ].filter(Boolean);
  return kinds.length === 0 ? '' : words.format.list(kinds);
}

import { respondentGroups } from '../instrument/instrument.ts';
import type { Material } from './material.ts';
import { groupName } from './naming.ts';

/** How much was heard, read and seen on a criterion, in counts: "3 interviews with staff, 1 document". Never what. */
export function sourcesOn(material: Material, criterion: string): string {
  const { sources } = material.words.report;
  const pieces = material.covers.get(criterion)?.pieces;
  if (!pieces) return '';
  const said = [
    ...respondentGroups.map((group) =>
      pieces[group] > 0 ? sources.interviews(pieces[group], groupName(material, group)) : '',
    ),
    pieces.documents > 0 ? sources.documents(pieces.documents) : '',
    pieces.observation > 0 ? sources.observations(pieces.observation) : '',
  ];
  return said.filter(Boolean).join(', ');
}

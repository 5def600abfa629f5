import { missingPerspectives, perspectives } from '../../model/member.ts';
import { paragraph } from '../blocks.ts';
import type { Material } from '../material.ts';
import type { Block } from '../report.ts';

/** The team as far as the public may know it: which perspectives it has, not whose; names only of who agreed. */
export function buildPublicTeam({ facts, words }: Material): Block[] {
  const { report, field, kinds } = words;
  const { members } = facts;
  if (members.length === 0) return [paragraph(report.method.noTeam)];
  const there = perspectives.filter((one) => members.some((member) => member.perspective === one));
  const missing = missingPerspectives(members).filter((one) => one !== 'lived-experience');
  const named = members.map((one) => one.name).filter((name) => name !== '');
  const others = there.filter((one) => one !== 'lived-experience');
  return [
    kinds.public.size(members.length),
    there.includes('lived-experience') ? kinds.public.lived : report.method.missingLivedExperience,
    ...(others.length > 0
      ? [kinds.public.perspectives(others.map((one) => field.perspectives[one]))]
      : []),
    ...(missing.length > 0
      ? [report.method.missing(missing.map((one) => field.perspectives[one]))]
      : []),
    tiesOf({ facts, words }),
    ...(named.length > 0 ? [kinds.public.named(named)] : []),
  ].map((sentence) => paragraph(sentence));
}

/** Whether anybody has ties, not who. */
function tiesOf({ facts, words }: Pick<Material, 'facts' | 'words'>): string {
  const { noTies, someTies, tiesUnknown } = words.kinds.public;
  const declared = facts.members.flatMap(({ independence }) => independence ?? []);
  if (declared.some(({ ties }) => ties !== '')) return someTies;
  return declared.length === facts.members.length ? noTies : tiesUnknown;
}

import type { Criterion } from '../../instrument/instrument.ts';
import { type Perspective, perspectives } from '../../model/member.ts';
import { safeGroups } from '../../scoring/groups.ts';
import { column, heading, paragraph, row, shares, table, text } from '../blocks.ts';
import type { RatingFact } from '../facts/facts.ts';
import type { Material } from '../material.ts';
import type { Block, Row } from '../report.ts';
import { spreadOf } from './buildShares.ts';
import { underThemes } from './underThemes.ts';

type Groups = ReadonlyMap<Perspective, readonly RatingFact[]>;

interface Split {
  readonly groups: Groups;
  /** Those of no group that is shown: none, or three or more. */
  readonly others: readonly RatingFact[];
}

/**
 * How perspectives answered, where that can tell of nobody: only what the team saw with names, only groups of three or
 * more, and nothing where one or two would be left over. Nothing where no group is that large.
 */
export function buildByPerspective(material: Material): Block[] {
  const { annexes, field, report } = material.words;
  const { instrument } = material.facts;
  const splits = splitsOf(material);
  const shown = perspectives.filter((one) =>
    [...splits.values()].some(({ groups }) => groups.has(one)),
  );
  if (shown.length === 0) return [];
  const some = [...splits.values()].some(({ others }) => others.length > 0);
  const names = [...shown.map((one) => field.perspectives[one]), annexes.ratings.others];
  const heads = some ? names : names.slice(0, -1);
  const cellsOf = ({ groups, others }: Split) => [
    ...shown.map((one) => shares(spreadOf(material, groups.get(one) ?? []))),
    ...(some ? [shares(spreadOf(material, others))] : []),
  ];
  const rowsOf = ({ code, topic }: Criterion): Row[] => {
    const split = splits.get(code);
    return split ? [row(text(report.results.inText(code, topic)), ...cellsOf(split))] : [];
  };
  return [
    heading(2, 'annex-perspectives', annexes.ratings.groups),
    paragraph(annexes.ratings.groupsIntro, 'quiet'),
    table(
      { title: material.words.captions.groups, alt: annexes.ratings.groupsAlt },
      [
        column(report.results.criterion, 0.3),
        ...heads.map((head) => column(head, 0.7 / heads.length)),
      ],
      underThemes(instrument, rowsOf),
      'close',
    ),
  ];
}

/** By criterion, of those of which something may be shown. */
function splitsOf({ facts, ratings }: Material): ReadonlyMap<string, Split> {
  const perspectiveOf = new Map(facts.members.map((one) => [one.id, one.perspective]));
  const named = [...facts.named].filter(
    (code) => facts.opened.has(code) && !facts.setAside.has(code),
  );
  return new Map(
    named.flatMap((code): [string, Split][] => {
      const byGroup = new Map<Perspective, RatingFact[]>();
      for (const one of ratings.get(code) ?? []) {
        const perspective = perspectiveOf.get(one.member);
        if (perspective) byGroup.set(perspective, [...(byGroup.get(perspective) ?? []), one]);
      }
      const groups = safeGroups(byGroup);
      const others = [...byGroup].flatMap(([key, some]) => (groups.has(key) ? [] : some));
      return groups.size > 0 ? [[code, { groups, others }]] : [];
    }),
  );
}

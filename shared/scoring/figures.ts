import type { Instrument } from '../instrument/instrument.ts';
import { questionOf } from '../instrument/question.ts';
import type { Answer } from '../model/answer.ts';
import type { Perspective } from '../model/member.ts';
import { type Agreement, agreement, type Confusion, confusions, type Rated } from './agreement.ts';
import { type GroupView, groupViews } from './groups.ts';

/** What one member had answered when a criterion was opened. */
export interface FirstAnswer {
  readonly member: string;
  readonly criterion: string;
  readonly answer: Answer;
}

/** How far a team agreed before it talked: over all, by theme and by standard. Of opened criteria only. */
export interface Figures {
  readonly whole: PartFigures;
  /** Themes and standards with an opened criterion, in order. */
  readonly themes: readonly (PartFigures & { readonly standards: readonly PartFigures[] })[];
  /** Criteria that confused the team, for its next training. */
  readonly confusing: readonly { readonly criterion: string; readonly why: readonly Confusion[] }[];
}

export interface PartFigures {
  /** Of the theme or standard; empty over all. */
  readonly code: string;
  /** Opened criteria that ask for a level. */
  readonly criteria: number;
  readonly agreement: Agreement;
  /** Of groups that are large enough; none for a standard, whose few criteria would say who answered what. */
  readonly groups: readonly GroupView[];
}

interface Team {
  readonly members: readonly { readonly id: string; readonly perspective: Perspective }[];
  /** Opened criteria that were not set aside. */
  readonly opened: ReadonlySet<string>;
  readonly first: readonly FirstAnswer[];
}

/** Works the figures out. Of nobody but the members now on the team, and of no criterion that is not opened. */
export function figuresOf(instrument: Instrument, { members, opened, first }: Team): Figures {
  const levels = instrument.scale.levels.map((one) => one.code);
  const answers = Map.groupBy(first, (one) => one.criterion);
  const team = new Set(members.map(({ id }) => id));
  const ratedIn = (standard: Instrument['themes'][number]['standards'][number]): Rated[] =>
    standard.criteria
      .filter((one) => opened.has(one.code) && questionOf(one).kind === 'level')
      .map(({ code }) => ({
        criterion: code,
        answers: new Map(
          (answers.get(code) ?? [])
            .filter(({ member }) => team.has(member))
            .map(({ member, answer }) => [member, answer]),
        ),
      }));
  const part = (code: string, rated: readonly Rated[], withGroups = true): PartFigures => ({
    code,
    criteria: rated.length,
    agreement: agreement(rated, levels),
    groups: withGroups ? groupViews(rated, members) : [],
  });
  const all = instrument.themes.flatMap((theme) => theme.standards.flatMap(ratedIn));
  return {
    whole: part('', all),
    themes: instrument.themes.flatMap(({ code, standards }) => {
      const rated = standards.flatMap(ratedIn);
      if (rated.length === 0) return [];
      const parts = standards.map((one) => part(one.code, ratedIn(one), false));
      return [{ ...part(code, rated), standards: parts.filter((one) => one.criteria > 0) }];
    }),
    confusing: confusions(all, levels),
  };
}

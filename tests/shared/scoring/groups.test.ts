import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Perspective } from '../../../shared/model/member.ts';
import type { Rated } from '../../../shared/scoring/agreement.ts';
import { groupViews } from '../../../shared/scoring/groups.ts';

const team = (...all: Perspective[]) =>
  all.map((perspective, at) => ({ id: String(at), perspective }));

const rated = (criterion: string, ...answers: (string | null)[]): Rated => ({
  criterion,
  answers: new Map(
    answers.flatMap((answer, who) => (answer === null ? [] : [[String(who), answer]])),
  ),
});

const three = ['legal', 'legal', 'legal'] as const;

test('a group of two is never shown, nor one of three of whom two answered', () => {
  expect(groupViews([rated('1.1.1', 'A/F', 'A/F')], team('family', 'family'))).toEqual([]);
  expect(groupViews([rated('1.1.1', 'A/F', 'A/F', null)], team(...three))).toEqual([]);
});

test('a group is counted on the criteria that three of it answered', () => {
  const all = [
    rated('1.1.1', 'A/F', 'N/I', 'A/F'),
    rated('1.1.2', 'A/F', 'N/I', null),
    rated('1.1.3', 'A/P', 'N/A', 'A/F'),
  ];
  expect(groupViews(all, team(...three))).toEqual([
    {
      perspective: 'legal',
      criteria: 2,
      answers: [
        { answer: 'A/F', count: 3 },
        { answer: 'N/I', count: 1 },
        { answer: 'A/P', count: 1 },
        { answer: 'N/A', count: 1 },
      ],
    },
  ]);
});

test('one who is alone beside a group keeps it from being shown: the rest would be theirs', () => {
  const answers = rated('1.1.1', 'A/F', 'A/F', 'N/I', 'N/I');
  expect(groupViews([answers], team(...three, 'family'))).toEqual([]);
});

test('the smaller of two groups gives way where somebody else would be alone', () => {
  const all = team('family', 'family', 'family', 'family', 'social', ...three);
  const views = groupViews([rated('1.1.1', ...all.map(() => 'A/F'))], all);
  expect(views.map((one) => one.perspective)).toEqual(['family']);
});

test('whoever answered, each group and all the rest are none or at least three on every criterion', () => {
  const someone = fc.constantFrom<Perspective>('lived-experience', 'family', 'legal', 'other');
  const answer = fc.option(fc.constantFrom('A/F', 'A/P', 'N/A', '?'));
  const teamThatRated = fc
    .array(someone, { maxLength: 12 })
    .chain((all) =>
      fc.tuple(fc.constant(team(...all)), fc.array(answer, { minLength: all.length })),
    );
  fc.assert(
    fc.property(teamThatRated, ([members, answers]) => {
      const one = rated('1.1.1', ...answers.slice(0, members.length));
      const sizes = groupViews([one], members).map((view) =>
        view.answers.reduce((sum, { count }) => sum + count, 0),
      );
      const rest = one.answers.size - sizes.reduce((sum, size) => sum + size, 0);
      expect(sizes.every((size) => size >= 3)).toBe(true);
      if (sizes.length > 0) expect(rest === 0 || rest >= 3).toBe(true);
    }),
  );
});

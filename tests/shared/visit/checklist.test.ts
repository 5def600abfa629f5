import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phases, type Task, usualTasks } from '../../../shared/model/task.ts';
import { checklist, ticked, usualTask } from '../../../shared/visit/checklist.ts';

const own = (part: Partial<Task>): Task => ({
  ...usualTask('before', 50),
  text: 'Bring cake',
  ...part,
});

test('the usual comes first, then the team’s own in the order of their places', () => {
  const tasks = new Map([
    ['own 2', own({ place: 60 })],
    ['own 1', own({ place: 50 })],
    ['elsewhere', own({ phase: 'after' })],
  ]);
  expect(checklist(tasks, 'before').map((one) => one.id)).toEqual([
    ...usualTasks.before,
    'own 1',
    'own 2',
  ]);
});

test('before anybody touched it nothing is done', () => {
  for (const phase of phases) {
    expect(ticked(new Map(), phase)).toEqual({ done: 0, all: usualTasks[phase].length });
  }
});

test('no code of a usual task comes twice', () => {
  const codes = phases.flatMap((phase): readonly string[] => usualTasks[phase]);
  expect(new Set(codes).size).toBe(codes.length);
});

const some = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...usualTasks.before, 'own 1', 'own 2'), fc.boolean(), fc.boolean()),
    { selector: ([id]) => id },
  )
  .map((list) => new Map(list.map(([id, done, leftOut]) => [id, own({ done, leftOut })])));

test('what is left out counts neither as done nor as still to do', () => {
  fc.assert(
    fc.property(some, (tasks) => {
      const { done, all } = ticked(tasks, 'before');
      const needed = checklist(tasks, 'before').filter(({ task }) => !task.leftOut);
      expect(all).toBe(needed.length);
      expect(done).toBe(needed.filter(({ task }) => task.done).length);
      expect(done).toBeLessThanOrEqual(all);
    }),
  );
});

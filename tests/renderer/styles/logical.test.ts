import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../renderer/styles/', import.meta.url);

/** Sides of the screen instead of sides of a line, which right-to-left languages swap. */
const physical = [
  /(?<![-\w])(?:left|right)\s*:/,
  /(?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/,
  /:\s*(?:left|right)\s*;/,
  // Four sides at once, the second unlike the fourth.
  /(?:margin|padding|inset):\s*\S+\s+(\S+)\s+\S+\s+(?!\1;)\S+;/,
  /inset\s+-?[1-9.][\w.]*\s/,
];

test.each(readdirSync(folder))('%s lays out by the way a line runs', (name) => {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  expect(lines.filter((line) => physical.some((rule) => rule.test(line)))).toEqual([]);
});

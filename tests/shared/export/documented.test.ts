import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exportedSchema } from '../../../shared/export/exported.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/export.md'), 'utf8');

/** The name of every part, however deep. */
function partsOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties = {} } = schema as { properties?: Record<string, unknown> };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(partsOf)];
}

test('every part of the JSON file is explained', () => {
  const parts = new Set(partsOf(z.toJSONSchema(exportedSchema)));
  expect(parts.size).toBeGreaterThan(50);
  expect([...parts].filter((one) => !page.includes(`\`${one}\``))).toEqual([]);
});

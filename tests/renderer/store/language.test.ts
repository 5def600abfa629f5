import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '..', '..', '..', 'renderer');

test('the page takes the words of all languages from nowhere: it fetches those of the one it speaks', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  const taking = files
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) =>
      /import \{[^}]*\} from '[^']*language\/words\.ts'/.test(
        readFileSync(join(renderer, name), 'utf8'),
      ),
    );
  expect(taking).toEqual([]);
});

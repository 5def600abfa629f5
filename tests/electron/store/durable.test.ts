import { expect, test } from 'vitest';
import { child, line } from '../../helpers/child.ts';
import { idsOf } from '../../helpers/content.ts';
import { laptop, openOn } from '../../helpers/vault.ts';

test('what was saved is there after the process was killed in the next instant, round after round', async () => {
  const on = laptop();
  const saved: string[] = [];
  for (let round = 0; round < 12; round++) {
    const writer = child('commit', on.folder, on.key.toString('hex'));
    const until = 1 + Math.floor(Math.random() * 60);
    for (let count = 0; count < until; count++) saved.push(await line(writer));
    await writer.kill();
    for await (const id of writer.lines) saved.push(id);

    const store = openOn(on);
    const there = new Set(idsOf(store));
    expect(saved.filter((id) => !there.has(id))).toEqual([]);
    // What was being written when it died may be there whole, or not at all.
    expect(there.size - saved.length).toBeLessThanOrEqual(round + 1);
    expect(store.verify()).toMatchObject({ sound: true, changes: there.size });
    store.close();
  }
  expect(saved.length).toBeGreaterThan(12);
});

import { expect, test } from 'vitest';
import { writeReport } from '../../../electron/report/writeReport.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { emptyFacts, fullFacts } from '../../shared/report/fixture.ts';
import { contentsOf, opened } from './opened.ts';

test('a report is written away from this thread, which stays free', async () => {
  let ticks = 0;
  const clock = setInterval(() => ticks++, 10);
  const { events, result } = writeReport(buildReport(emptyFacts, { language: 'en' }));
  const stages = [];
  for await (const stage of events) stages.push(stage);
  clearInterval(clock);
  expect(stages).toEqual(['pages', 'writing']);
  expect(contentsOf(opened(await result).document).at(-1)?.page).toBeGreaterThan(10);
  expect(ticks).toBeGreaterThan(10);
});

test('a second report after a small change remembers the pages that stayed the same', async () => {
  const time = async (facts: typeof fullFacts) => {
    // Of the processor, in all threads: the clock tells what else the machine had to do.
    const start = process.cpuUsage();
    await writeReport(buildReport(facts, { language: 'en' })).result;
    return process.cpuUsage(start).user;
  };
  const first = await time(fullFacts);
  const second = await time({ ...fullFacts, position: fullFacts.position + 1 });
  expect(second).toBeLessThan(first);
});

test('the signal cancels, and the result says so', async () => {
  const stop = new AbortController();
  const { events, result } = writeReport(buildReport(partly('a'), { language: 'en' }), stop.signal);
  for await (const stage of events) if (stage === 'pages') setTimeout(() => stop.abort(), 50);
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
});

test('a signal that was given before the start cancels too', async () => {
  const { result } = writeReport(buildReport(partly('b'), { language: 'en' }), AbortSignal.abort());
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
});

test('leaving the stages cancels', async () => {
  const { events, result } = writeReport(buildReport(partly('c'), { language: 'en' }));
  for await (const _ of events) break;
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
});

/** A report whose pages nobody laid out before. */
const partly = (reason: string) => ({
  ...fullFacts,
  decisions: new Map([...fullFacts.decisions].map(([code, one]) => [code, { ...one, reason }])),
});

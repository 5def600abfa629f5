import { expect, test } from 'vitest';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { decide, harbourStreet, opening, rate, setUp, sit } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { heardDuring } from '../../helpers/stream.ts';

const app = appForFile();

test("a window hears its own member's ratings, others' only once opened, and what the team does", async () => {
  const [mine, theirs] = [windowOn(app()), windowOn(app())];
  const team = await setUp(mine);
  await sit(mine, team, 0);
  await sit(theirs, team, 1);
  const heard = await heardDuring(mine, async () => {
    await mine.rating.save(rate(team, 0, '1.1.1', { comment: 'mine' }));
    await theirs.rating.save(rate(team, 1, '1.1.1', { comment: 'secret' }));
    await theirs.opening.open(opening(team, '1.1.2'));
    await theirs.rating.save(rate(team, 1, '1.1.2', { comment: 'not named yet' }));
    await theirs.opening.name(opening(team, '1.1.2'));
    await theirs.rating.save(rate(team, 1, '1.1.2', { comment: 'shown' }));
    await theirs.rating.save(rate(team, 1, '1.2.1', { comment: 'secret' }));
    await theirs.rating.save(rate(team, 1, '1.2.1', null));
    await theirs.decision.save(decide(team, '1', 'A/F'));
  });
  expect(heard.map((change) => change.value?.comment ?? change.noun)).toEqual([
    ...['mine', 'opening', 'opening', 'shown', 'decision'],
  ]);
});

test('a window where nobody sits hears no rating that is not opened', async () => {
  const [empty, theirs] = [windowOn(app()), windowOn(app())];
  const team = await setUp(theirs);
  await sit(theirs, team, 1);
  expect(await heardDuring(empty, () => theirs.rating.save(rate(team, 1, '1.1.1')))).toEqual([]);
});

test("another's seat in an assessment of one's own gives nothing of theirs away", async () => {
  const [spy, theirs] = [windowOn(app()), windowOn(app())];
  const team = await setUp(theirs);
  const [, victim] = team.members;
  const decoy = newId();
  const value = { name: 'Decoy', perspective: 'other', role: '', place: 0 } as const;
  const members = [{ member: victim, value }];
  await spy.assessment.create({ assessment: decoy, value: harbourStreet, members });
  expect(await spy.seat.take({ assessment: decoy, member: victim })).toEqual([]);
  await sit(theirs, team, 1);
  expect(await heardDuring(spy, () => theirs.rating.save(rate(team, 1, '1.1.1')))).toEqual([]);
});

test('the stream ends when the vault is closed, so that a window can follow the next one', async () => {
  const window = windowOn(app());
  const stream = await window.watch();
  const end = stream.next();
  await window.vault.close();
  expect(await end).toMatchObject({ done: true });
  await window.vault.open({ passphrase });
});

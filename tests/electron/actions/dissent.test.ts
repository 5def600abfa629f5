import { expect, test } from 'vitest';
import type { Signature } from '../../../shared/model/dissent.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, setUp, sit, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { heardDuring } from '../../helpers/stream.ts';

const app = appForFile();

const differ = (window: Window, { assessment, members }: Team, who: number, signed: Signature) =>
  window.dissent.save({
    change: newId(),
    replaces: null,
    assessment,
    member: members[who] ?? '',
    code: '1.1.1',
    value: { text: `Seen otherwise (${signed})`, signed },
  });

/** A team of three that decided 1.1.1. */
async function decided() {
  const window = windowOn(app());
  const team = await setUp(window, 3);
  await sit(window, team, 0);
  await window.rating.save(rate(team, 0, '1.1.1'));
  await window.opening.open(opening(team, '1.1.1'));
  await window.decision.save(decide(team, '1.1.1', 'A/F', 'Agreed.'));
  return { window, team };
}

test('a dissent is signed as its author chose, and its author alone knows it for their own', async () => {
  const { window, team } = await decided();
  for (const [who, signed] of (['name', 'perspective', 'none'] as const).entries()) {
    await sit(window, team, who);
    await differ(window, team, who, signed);
  }
  const listed = await window.dissent.list({ assessment: team.assessment });
  const of = (signed: Signature) => listed.find((one) => one.signed === signed);
  expect(of('name')).toMatchObject({ name: 'Person 0', perspective: 'other', own: false });
  expect(of('perspective')).toMatchObject({ name: null, perspective: 'other', own: false });
  expect(of('none')).toMatchObject({ name: null, perspective: null, own: true });
  for (const member of team.members) expect(JSON.stringify(listed)).not.toContain(member);
});

test("another's dissent reaches no window but as the list tells it", async () => {
  const { window: mine, team } = await decided();
  const theirs = windowOn(app());
  await sit(theirs, team, 1);
  expect(await heardDuring(mine, () => differ(theirs, team, 1, 'none'))).toEqual([]);
  const { changes } = await mine.assessment.load({ assessment: team.assessment });
  expect(JSON.stringify(changes)).not.toContain('Seen otherwise');
});

test('nobody dissents for another, nor before there is a decision', async () => {
  const { window, team } = await decided();
  expect((await refused(() => differ(window, team, 1, 'name'))).code).toBe('NOT_YOUR_SEAT');
  await window.decision.save({ ...decide(team, '1.1.1', 'A/F'), value: null });
  expect((await refused(() => differ(window, team, 0, 'name'))).code).toBe('NOT_DECIDED');
});

import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../../electron/actions/router.ts';
import type { Session } from '../../../electron/session.ts';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { decide, opening, rate, setUp, sit } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { heardDuring } from '../../helpers/stream.ts';

const app = appForFile();

/** A laptop with a team of two, and the phone of its first member. */
async function room() {
  const laptop = windowOn(app());
  const team = await setUp(laptop);
  const device = { assessment: team.assessment, member: team.members[0] };
  const session: Session = { seat: null, device };
  const phone = createRouterClient(router, { context: { app: app(), session } });
  return { laptop, phone, team, device };
}

test('a device rates for its member, and for nobody else', async () => {
  const { phone, team, device } = await room();
  await phone.seat.take(device);
  expect((await phone.rating.save(rate(team, 0, '1.1.1'))).member).toBe(device.member);
  const other = { ...device, member: team.members[1] };
  expect((await refused(() => phone.seat.take(other))).code).toBe('NOT_YOUR_SEAT');
  expect((await refused(() => phone.rating.save(rate(team, 1, '1.1.1')))).code).toBe(
    'NOT_YOUR_SEAT',
  );
});

test('a device knows of no other assessment', async () => {
  const { laptop, phone } = await room();
  const { assessment } = await setUp(laptop);
  expect((await refused(() => phone.assessment.load({ assessment }))).code).toBe('NOT_FOUND');
  expect((await refused(() => phone.assessment.list())).code).toBe('NOT_FOR_DEVICES');
});

test('a device opens nothing, decides nothing, and sees nothing of the visit', async () => {
  const { laptop, phone, team, device } = await room();
  await laptop.record.save({
    noun: 'plan',
    key: team.assessment,
    value: { aim: 'secret-aim', scope: '', announced: null },
    change: newId(),
    replaces: null,
  });
  const calls = [
    () => phone.opening.open(opening(team, '1')),
    () => phone.opening.name(opening(team, '1')),
    () => phone.decision.save(decide(team, '1', 'A/F')),
    () => phone.assessment.progress({ assessment: team.assessment }),
    () => phone.assessment.answered({ assessment: team.assessment, code: '1.1.1' }),
    () => phone.figures.read({ assessment: team.assessment }),
    () => phone.report.preview({ assessment: team.assessment, language: 'en' }),
    () => phone.vault.close(),
    () => phone.seat.forgetPin({ ...device, passphrase: 'any' }),
  ];
  for (const call of calls) expect((await refused(call)).code).toBe('NOT_FOR_DEVICES');
  const { changes } = await phone.assessment.load({ assessment: team.assessment });
  expect(JSON.stringify(changes)).not.toContain('secret-aim');
  expect(new Set(changes.map(({ noun }) => noun))).toEqual(new Set(['assessment', 'member']));
});

test('a device hears what its member may, of its own assessment only', async () => {
  const { laptop, phone, team, device } = await room();
  const elsewhere = await setUp(laptop);
  await phone.seat.take(device);
  const heard = await heardDuring(phone, async () => {
    await sit(laptop, team, 1);
    await laptop.rating.save(rate(team, 1, '1.1.1', { comment: 'secret' }));
    await laptop.opening.open(opening(elsewhere, '1.1.1'));
    await laptop.opening.open(opening(team, '1.1.1'));
    await laptop.decision.save(decide(team, '1.1.1', 'A/F', 'Agreed.'));
  });
  expect(heard.map(({ noun }) => noun)).toEqual(['opening', 'decision']);
});

test('what a member declared to the team stays on the laptop', async () => {
  const { laptop, phone, team, device } = await room();
  await laptop.record.save({
    noun: 'member',
    key: `${team.assessment}/${device.member}`,
    value: {
      name: 'Ada',
      perspective: 'family',
      role: '',
      place: 0,
      independence: { on: '2026-03-01', ties: 'secret-tie' },
    },
    change: newId(),
    replaces: null,
  });
  const { changes } = await phone.assessment.load({ assessment: team.assessment });
  expect(JSON.stringify(changes)).toContain('Ada');
  expect(JSON.stringify(changes)).not.toContain('secret-tie');
});

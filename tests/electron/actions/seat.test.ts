import { expect, test } from 'vitest';
import { countAttempts } from '../../../electron/actions/attempts.ts';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { rate, setUp, sit } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { heardDuring } from '../../helpers/stream.ts';

const app = appForFile();

/** A team whose first member has set a PIN and rated one criterion. */
async function withPin(pin = '2468') {
  const window = windowOn(app());
  const team = await setUp(window);
  const seat = { assessment: team.assessment, member: team.members[0] };
  await sit(window, team, 0);
  await window.seat.setPin({ ...seat, pin });
  await window.rating.save(rate(team, 0, '1.1.1', { comment: 'mine alone' }));
  return { window, team, seat };
}

test('a seat with a PIN opens with it only, and shows its ratings then', async () => {
  const { seat } = await withPin();
  const other = windowOn(app());
  expect((await refused(() => other.seat.take(seat))).code).toBe('PIN_NEEDED');
  expect((await refused(() => other.seat.take({ ...seat, pin: '1111' }))).code).toBe('PIN_WRONG');
  const [own] = await other.seat.take({ ...seat, pin: '2468' });
  expect(own?.value).toMatchObject({ comment: 'mine alone' });
});

test('whoever sits there already is not asked again', async () => {
  const { window, seat } = await withPin();
  expect(await window.seat.take(seat)).toHaveLength(1);
  await window.seat.leave();
  expect((await refused(() => window.seat.take(seat))).code).toBe('PIN_NEEDED');
});

test('wrong PINs have to wait longer and longer, and then the right one has to wait too', async () => {
  const { seat } = await withPin();
  const other = windowOn(app());
  const wrong = () => refused(() => other.seat.take({ ...seat, pin: '0000' }));
  for (let tries = 0; tries < 4; tries++) expect((await wrong()).data).toEqual({ wait: 0 });
  expect((await wrong()).data).toEqual({ wait: 10 });
  const right = await refused(() => other.seat.take({ ...seat, pin: '2468' }));
  expect(right.code).toBe('PIN_WRONG');
});

test('the wait doubles with every wrong try, up to a quarter of an hour, and a right one forgets all', () => {
  let now = 0;
  const attempts = countAttempts(() => now);
  const waits = Array.from({ length: 14 }, () => {
    attempts.wrong('a');
    const wait = attempts.wait('a');
    now += wait * 1000;
    return wait;
  });
  expect(waits).toEqual([0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
  expect(attempts.wait('b')).toBe(0);
  attempts.right('a');
  attempts.wrong('a');
  expect(attempts.wait('a')).toBe(0);
});

test("nobody sets another's PIN, and a forgotten one goes by the passphrase of the vault", async () => {
  const { window, team, seat } = await withPin();
  const [, second] = team.members;
  const theirs = { assessment: team.assessment, member: second, pin: '1357' };
  expect((await refused(() => window.seat.setPin(theirs))).code).toBe('NOT_YOUR_SEAT');
  const forget = (words: string) => windowOn(app()).seat.forgetPin({ ...seat, passphrase: words });
  expect((await refused(() => forget('not the passphrase'))).code).toBe('WRONG_PASSPHRASE');
  await forget(passphrase);
  expect(await windowOn(app()).seat.take(seat)).toHaveLength(1);
});

test('a PIN reaches no window, not even as its hash', async () => {
  const { window, team, seat } = await withPin();
  const heard = await heardDuring(window, () => window.seat.setPin({ ...seat, pin: '9753' }));
  const { changes } = await window.assessment.load({ assessment: team.assessment });
  const told = JSON.stringify([
    heard,
    changes,
    await window.seat.list({ assessment: team.assessment }),
  ]);
  expect(told).not.toContain('argon2');
  expect(await window.seat.list({ assessment: team.assessment })).toEqual(
    expect.arrayContaining([
      { member: team.members[0], pin: true },
      { member: team.members[1], pin: false },
    ]),
  );
});

test('a theme is left to a team-mate by its member only', async () => {
  const { window, team, seat } = await withPin();
  const [, second] = team.members;
  const step = { change: newId(), replaces: null, theme: '4', value: { to: second } };
  expect((await window.seat.handOver({ ...seat, ...step })).value).toEqual({ to: second });
  const claimed = { ...step, change: newId(), assessment: team.assessment, member: second };
  expect((await refused(() => window.seat.handOver(claimed))).code).toBe('NOT_YOUR_SEAT');
  const nowhere = { ...seat, ...step, change: newId(), theme: '9' };
  expect((await refused(() => window.seat.handOver(nowhere))).code).toBe('NOT_FOUND');
});

test('whoever locks the vault makes everybody get up, in every window', async () => {
  const { window, seat } = await withPin();
  const other = windowOn(app());
  await other.vault.close();
  await other.vault.open({ passphrase });
  expect((await refused(() => window.seat.take(seat))).code).toBe('PIN_NEEDED');
  const own = { ...seat, pin: null };
  expect((await refused(() => window.seat.setPin(own))).code).toBe('NOT_YOUR_SEAT');
});

test('a window that asks for its passphrase again keeps the seats of the others', async () => {
  const { window, seat } = await withPin();
  await windowOn(app()).vault.open({ passphrase });
  expect(await window.seat.take(seat)).toHaveLength(1);
});

test('somebody who was taken off the team sets no PIN and leaves nothing to anybody any more', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  const [member] = team.members;
  await sit(window, team, 0);
  const gone = { noun: 'member', key: `${team.assessment}/${member}`, value: null } as const;
  await window.record.save({ ...gone, change: newId(), replaces: null });
  const seat = { assessment: team.assessment, member };
  const left = { ...seat, theme: '1', value: { to: null }, change: newId(), replaces: null };
  expect((await refused(() => window.seat.handOver(left))).code).toBe('NOT_FOUND');
  expect((await refused(() => window.seat.setPin({ ...seat, pin: '1234' }))).code).toBe(
    'NOT_FOUND',
  );
});

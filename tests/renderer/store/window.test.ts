import { expect, it } from 'vitest';
import { recordId } from '../../../renderer/store/records.ts';
import { receive, useWindow } from '../../../renderer/store/window.ts';

it('keeps nothing that waits to be saved of an interview that was withdrawn in another window', () => {
  const key = `${crypto.randomUUID()}/${crypto.randomUUID()}`;
  const given = { value: { notes: 'words' }, change: crypto.randomUUID(), told: null };
  const other = recordId('evidence', `${key.slice(0, 37)}${crypto.randomUUID()}`);
  useWindow.setState({
    pending: {
      [recordId('evidence', key)]: given,
      [recordId('attachment', `${key}/${crypto.randomUUID()}`)]: given,
      [other]: given,
    },
    unfinished: { [recordId('evidence', key)]: { on: 'words' } },
  });
  receive([
    {
      ...{ id: crypto.randomUUID(), noun: 'withdrawal', key, value: {}, replaces: null },
      ...{ member: null, device: '0123456789abcdef', stamp: '000000000001-0000-0123456789abcdef' },
    },
  ]);
  const { pending, unfinished } = useWindow.getState();
  expect(Object.keys(pending)).toEqual([other]);
  expect(unfinished).toEqual({});
});

import { expect, test } from 'vitest';
import { partOf } from '../../../../renderer/screens/device/DeviceParts.tsx';

test('an address leads to the same on a device as on the laptop', () => {
  expect(partOf('/assessment/one/score/1.2.3', 'one')).toEqual({ part: 'rate', code: '1.2.3' });
  expect(partOf('/assessment/one/together', 'one')).toEqual({ part: 'together' });
  expect(partOf('/assessment/one/mine', 'one')).toEqual({ part: 'mine' });
});

test('what is not on a device, and another assessment, lead to rating', () => {
  expect(partOf('/', 'one')).toEqual({ part: 'rate' });
  expect(partOf('/ABC123', 'one')).toEqual({ part: 'rate' });
  expect(partOf('/assessment/one/plan/team', 'one')).toEqual({ part: 'rate' });
  expect(partOf('/assessment/other/mine', 'one')).toEqual({ part: 'rate' });
});

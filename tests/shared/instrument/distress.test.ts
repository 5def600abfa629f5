import { expect, test } from 'vitest';
import { warnedPart } from '../../../shared/instrument/distress.ts';
import { instrument } from '../../e2e/instrument.ts';

test('a theme on ill-treatment warns once, before all of it', () => {
  expect(warnedPart(instrument, '4.1.1')?.code).toBe('4');
  expect(warnedPart(instrument, '4.5.6')?.code).toBe('4');
});

test('a single standard on force warns before itself', () => {
  expect(warnedPart(instrument, '3.2.1')?.code).toBe('3.2');
  expect(warnedPart(instrument, '3.3.1')).toBeUndefined();
});

test('nothing warns before the building, or before what is not there', () => {
  expect(warnedPart(instrument, '1.1.1')).toBeUndefined();
  expect(warnedPart(instrument, '9.9.9')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { offlineVoice } from '../../../renderer/store/voice.ts';

const voice = (lang: string, localService: boolean, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

test('only a voice of the device itself is taken', () => {
  expect(offlineVoice([voice('it-IT', false, true)], 'it')).toBeUndefined();
  const own = voice('it-IT', true);
  expect(offlineVoice([voice('it-IT', false, true), own], 'it')).toBe(own);
});

test('a voice of another language is none', () => {
  expect(offlineVoice([voice('en-GB', true, true)], 'fr')).toBeUndefined();
  // Filipino is not French or Finnish because its code begins alike.
  expect(offlineVoice([voice('fil-PH', true)], 'fi')).toBeUndefined();
  expect(offlineVoice([], 'en')).toBeUndefined();
});

test('systems write a language in their own ways, and the usual voice comes first', () => {
  const [first, usual] = [voice('fr_CA', true), voice('FR', true, true)];
  expect(offlineVoice([first], 'fr-FR')).toBe(first);
  expect(offlineVoice([first, usual], 'fr')).toBe(usual);
});

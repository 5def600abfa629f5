import { expect, test } from 'vitest';
import { knownLanguage, spokenLanguage } from '../../../shared/language/locales.ts';

test('speaks the first language that somebody wants and Coscore knows, else English', () => {
  expect(spokenLanguage(['it-CH', 'fr'])).toBe('it');
  expect(spokenLanguage(['de-DE', 'fr-BE', 'it'])).toBe('fr');
  expect(spokenLanguage(['it_IT.UTF-8'])).toBe('it');
  expect(spokenLanguage(['C.UTF-8', 'toString', '__proto__', ''])).toBe('en');
  expect(spokenLanguage([])).toBe('en');
});

test('writes a report in English where it is asked for in a language that nobody translated', () => {
  expect(knownLanguage('fr')).toBe('fr');
  expect(knownLanguage('xx')).toBe('en');
  expect(knownLanguage('constructor')).toBe('en');
});

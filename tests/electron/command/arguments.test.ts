import { expect, test } from 'vitest';
import { parseCommand } from '../../../electron/command/arguments.ts';

test('the sample comes in the language asked for, else in that of the terminal', () => {
  expect(parseCommand(['sample'], 'en')).toMatchObject({ name: 'sample', language: 'en' });
  expect(parseCommand(['sample'], 'it')).toMatchObject({ language: 'it' });
  expect(parseCommand(['sample', '--language', 'fr'], 'it')).toMatchObject({ language: 'fr' });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, instrumentSchema } from '../../shared/instrument/instrument.ts';
import { type Edition, editionsOf } from '../../shared/instrument/sheets/edition.ts';
import type { Cell, Sheet } from '../../shared/instrument/sheets/sheet.ts';

const folder = join(import.meta.dirname, '..', '..', 'resources', 'instruments');

/** Whatever instruments ship with the app. */
export const shipped: readonly Instrument[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => instrumentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** The same, each in all its languages. */
export const shippedEditions = editionsOf(shipped);

/** For titles of tests. */
export const named = (editions: readonly Edition[]): [string, Edition][] =>
  editions.map((edition) => [
    `${edition[0].id} ${edition[0].version} (${edition.map((one) => one.language).join(', ')})`,
    edition,
  ]);

const says = (what: string) => ({ statement: `${what} is checked.`, plain: `We look at ${what}.` });

const about = {
  lookFor: ['One thing', 'Another thing'],
  methods: ['interview'],
  groups: ['users'],
  articles: [19],
  naWithoutBeds: false,
} as const;

const level = (code: string) => ({
  code,
  name: `Name ${code}`,
  meaning: 'Meaning',
  plain: 'Plain',
});

/** A small instrument with a question of every kind, prompts, a moved criterion, and a rule on where it may not apply. */
export const small: Instrument = instrumentSchema.parse({
  id: 'small',
  version: '1.0.0',
  language: 'en',
  title: 'A small instrument',
  notice: 'Made for a test.',
  licence: 'CC0',
  source: 'Nowhere',
  applicability: [{ types: ['day', 'outpatient'], criteria: ['1.1.2'], reason: 'No beds.' }],
  scale: {
    levels: [level('A/F'), level('N/I')],
    notApplicable: level('N/A'),
    notEnough: level('?'),
  },
  themes: [
    {
      code: '1',
      title: 'Theme',
      ...says('Theme'),
      articles: [19, 28],
      standards: [
        {
          code: '1.1',
          title: 'Standard',
          ...says('Standard'),
          criteria: [
            { ...about, code: '1.1.1', topic: 'Level', ...says('Level') },
            {
              ...about,
              code: '1.1.2',
              formerly: '1.1.9',
              topic: 'Choice',
              ...says('Choice'),
              prompts: { users: ['What?', 'Why?'], observation: ['Look.'] },
              question: {
                kind: 'choice',
                several: true,
                options: [
                  { code: 'paid', label: 'Paid' },
                  { code: 'unpaid', label: 'Unpaid' },
                ],
              },
            },
            {
              ...about,
              code: '1.1.10',
              topic: 'Number',
              ...says('Number'),
              question: { kind: 'number', unit: 'people', least: 0, most: 99.5 },
            },
          ],
        },
      ],
    },
    {
      code: '2',
      title: 'Second theme',
      ...says('Second theme'),
      articles: [12],
      standards: [
        {
          code: '2.1',
          title: 'Second standard',
          ...says('Second standard'),
          criteria: [
            {
              ...about,
              code: '2.1.1',
              topic: 'Yes or no',
              ...says('Yes or no'),
              question: { kind: 'yes-no' },
            },
            { ...about, code: '2.1.2', topic: 'Text', ...says('Text'), question: { kind: 'text' } },
          ],
        },
      ],
    },
  ],
});

/** The same in another language. */
export const translated = (instrument: Instrument, language: string): Instrument => {
  const words = new Set(['title', 'notice', 'licence', 'statement', 'plain', 'topic', 'meaning']);
  return JSON.parse(JSON.stringify({ ...instrument, language }), (key, value) =>
    words.has(key) ? `${value} (${language})` : value,
  );
};

/** Sheets with one cell changed: by the name of its sheet, and row and column from 1. */
export const changed = (
  sheets: readonly Sheet[],
  name: string,
  [row, column]: readonly [number, number],
  value: Cell,
): Sheet[] =>
  sheets.map((sheet) =>
    sheet.name === name
      ? {
          name,
          rows: sheet.rows.map((cells, at) =>
            at === row - 1
              ? cells.map((cell, place) => (place === column - 1 ? value : cell))
              : cells,
          ),
        }
      : sheet,
  );

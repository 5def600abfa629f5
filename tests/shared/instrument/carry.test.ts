import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carry, goneHandovers, type Held } from '../../../shared/instrument/carry.ts';
import { destinations } from '../../../shared/instrument/compare.ts';
import { parseFormer } from '../../../shared/instrument/former.ts';
import { small } from '../../helpers/instruments.ts';
import { anyUpgrade, type Upgrade } from './anyUpgrade.ts';

/** A link with a note of whom it was made to. */
interface Told {
  readonly criterion: string;
  readonly says: string | null;
}

interface Piece {
  readonly links: readonly Told[];
  readonly quotes: readonly { readonly text: string; readonly criteria: readonly string[] }[];
}

const codes = Array.from({ length: 6 }, (_, at) => `1.1.${at + 1}`);
const some = fc.subarray(codes);

const evidence = fc.tuple(some, fc.array(some, { maxLength: 3 })).map(
  ([links, quotes]): Piece => ({
    links: links.map((criterion) => ({ criterion, says: null })),
    quotes: quotes.map((criteria, at) => ({ text: `said ${at}`, criteria })),
  }),
);

const held = (noun: string, key: string, value: Held['value']): Held => ({
  noun,
  key,
  change: `change of ${noun} ${key}`,
  value,
  member: null,
});

/** The records as they are once an upgrade has written what it writes. */
function after(all: readonly Held[], { before, after }: Upgrade) {
  const records = new Map(all.map((one) => [`${one.noun} ${one.key}`, one.value]));
  const drafts = carry(all, destinations(before, after));
  for (const { noun, key, value } of drafts) {
    if (value === null) records.delete(`${noun} ${key}`);
    else records.set(`${noun} ${key}`, value);
  }
  return { records, drafts };
}

/** Who a code stands for after an upgrade; of what is gone, who it stood for before. */
const who = ({ was, is }: Upgrade, code: string) => {
  const former = parseFormer(code);
  return former ? was.get(former.code) : is.get(code);
};

test('over any edit every link, quotation and refusal stays with the criterion it was made to', () => {
  fc.assert(
    fc.property(anyUpgrade, evidence, some, (upgrade, piece, refused) => {
      const { records } = after(
        [
          held('evidence', 'a/piece', { ...piece }),
          held('refusedAccess', 'a/door', { words: 'No', criteria: refused }),
        ],
        upgrade,
      );
      const now = records.get('evidence a/piece') as unknown as Piece;
      const door = records.get('refusedAccess a/door') as { criteria?: string[] };
      const meant = (list: readonly string[]) => list.map((code) => upgrade.was.get(code));
      const mean = (list: readonly string[] = []) => list.map((code) => who(upgrade, code));
      const linked = (one: Piece) => one.links.map((link) => link.criterion);
      expect(mean(linked(now))).toEqual(meant(linked(piece)));
      expect(now.quotes.map((one) => mean(one.criteria))).toEqual(
        piece.quotes.map((one) => meant(one.criteria)),
      );
      expect(now.quotes.map((one) => one.text)).toEqual(piece.quotes.map((one) => one.text));
      expect(mean(door.criteria)).toEqual(meant(refused));
    }),
  );
});

test('over any edit every note by site stays with its criterion and its site', () => {
  fc.assert(
    fc.property(anyUpgrade, some, some, (upgrade, river, hill) => {
      const noted = (site: string) => (code: string) =>
        held('siteNote', `a/${code}/${site}`, { text: `${upgrade.was.get(code)} at ${site}` });
      const all = [...river.map(noted('river')), ...hill.map(noted('hill'))];
      const { records } = after(all, upgrade);
      expect(records.size).toBe(all.length);
      for (const [name, value] of records) {
        const [, code = '', site] = name.split('/');
        expect(value.text).toBe(`${who(upgrade, code)} at ${site}`);
      }
    }),
  );
});

test('over any edit every dissent stays its author’s and with its criterion, and so do notes of what was said', () => {
  const [ada, bruno] = [crypto.randomUUID(), crypto.randomUUID()];
  fc.assert(
    fc.property(anyUpgrade, some, some, some, (upgrade, adas, brunos, talked) => {
      const said = (member: string) => (code: string) => ({
        ...held('dissent', `a/${code}/${member}`, {
          text: `${member} on ${upgrade.was.get(code)}`,
          signed: 'none',
        }),
        member,
      });
      const notes = (code: string) =>
        held('talk', `a/${code}`, { notes: `talk on ${upgrade.was.get(code)}` });
      const all = [...adas.map(said(ada)), ...brunos.map(said(bruno)), ...talked.map(notes)];
      const { records, drafts } = after(all, upgrade);
      expect(records.size).toBe(all.length);
      for (const [name, value] of records) {
        const [, code = '', member] = name.split('/');
        const about = who(upgrade, code);
        if (member) expect(value.text).toBe(`${member} on ${about}`);
        else expect(value.notes).toBe(`talk on ${about}`);
      }
      // Nobody else may write one, nor take it back, an upgrade included.
      for (const { noun, key, member } of drafts) {
        expect(member).toBe(noun === 'dissent' ? key.split('/')[2] : null);
      }
    }),
  );
});

test('a handover stays as it is while its theme is there, and is taken back in its member’s name once it is gone', () => {
  const themes = ['1', '2', '3', '4'];
  const [theme] = small.themes;
  if (!theme) throw new Error('The small instrument is empty');
  fc.assert(
    fc.property(fc.subarray(themes), fc.subarray(themes), (handed, kept) => {
      const after = { ...small, themes: kept.map((code) => ({ ...theme, code })) };
      const ada = crypto.randomUUID();
      const all = handed.map((code) => ({
        ...held('handover', `a/${ada}/${code}`, { to: null }),
        member: ada,
      }));
      const gone = handed.filter((code) => !kept.includes(code));
      expect(goneHandovers(all, after)).toEqual(
        gone.map((code) => ({
          id: expect.any(String),
          noun: 'handover',
          key: `a/${ada}/${code}`,
          value: null,
          replaces: `change of handover a/${ada}/${code}`,
          member: ada,
        })),
      );
    }),
  );
});

test('what leads where it led is not written again, and what is written replaces what was there', () => {
  fc.assert(
    fc.property(anyUpgrade, evidence, (upgrade, piece) => {
      const { drafts } = after([held('evidence', 'a/piece', { ...piece })], upgrade);
      const to = destinations(upgrade.before, upgrade.after);
      const linked = [
        ...piece.links.map((one) => one.criterion),
        ...piece.quotes.flatMap((one) => one.criteria),
      ];
      expect(drafts.length).toBe(linked.every((code) => to(code) === code) ? 0 : 1);
      for (const { replaces } of drafts) expect(replaces).toBe('change of evidence a/piece');
    }),
  );
});

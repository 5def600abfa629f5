import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCriteria } from '../../../shared/instrument/applicability.ts';
import { instrumentSchema, respondentGroups } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { type Evidence, evidenceSchema, sayings } from '../../../shared/model/evidence.ts';
import {
  atSite,
  counted,
  coverage,
  emptySites,
  flags,
  kindsByCriterion,
  type Pieces,
  sourceOf,
  sources,
  suggested,
  sumUnder,
} from '../../../shared/scoring/coverage.ts';

const file = new URL('../../../resources/instruments/qualityrights.en.json', import.meta.url);
const instrument = instrumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const codes = criteriaOf(instrument).map((one) => one.code);
const [north, south] = [crypto.randomUUID(), crypto.randomUUID()];
const sites = [north, south];

const consent = {
  informed: true,
  voluntary: true,
  how: 'spoken',
  quotable: false,
  by: crypto.randomUUID(),
} as const;
const bare = { site: null, on: null, who: [], links: [], notes: '', quotes: [] };
const kinds = [
  ...respondentGroups.map((group) => ({
    kind: 'interview' as const,
    group,
    code: '',
    consent,
    stopped: false,
    supported: false,
  })),
  { kind: 'document' as const, title: '', dated: '' },
  { kind: 'observation' as const, place: '', at: null },
];

const anyLink = fc.record({
  // A few criteria, so that pieces meet, and one that an upgrade took out.
  criterion: fc.constantFrom('1.1.1', '1.1.2', '2.3.4', '5.1.1', '9.9.9@1.0.0'),
  says: fc.constantFrom(...sayings, null),
});
const anyPiece: fc.Arbitrary<Evidence> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    site: fc.constantFrom(...sites, null),
    links: fc.array(anyLink, { maxLength: 6 }),
  })
  .map(({ kind, site, links }) => evidenceSchema.parse({ ...bare, ...kind, site, links }));
const anyPieces: fc.Arbitrary<Pieces> = fc
  .array(fc.tuple(fc.uuid(), anyPiece), { maxLength: 25 })
  .map((all) => new Map(all));

const coverOf = (pieces: Pieces, code: string, among: readonly string[] = []) =>
  coverage(instrument, pieces, among).get(code);
const piece = (place: number, criterion: string, says: Evidence['links'][number]['says'] = null) =>
  evidenceSchema.parse({ ...bare, ...kinds[place], links: [{ criterion, says }] });
const mapOf = (...pieces: readonly Evidence[]) =>
  new Map(pieces.map((one) => [crypto.randomUUID(), one]));
const [users, family, staff, documents] = [0, 1, 2, 3];

describe('any pieces', () => {
  it('add up: every piece counts once on each criterion that it is linked to', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        for (const { code, pieces: counts } of coverage(instrument, pieces, sites).values()) {
          for (const source of sources) {
            const linked = [...pieces.values()].filter(
              (one) =>
                sourceOf(one) === source && one.links.some((link) => link.criterion === code),
            );
            expect(counts[source]).toBe(linked.length);
          }
        }
      }),
    );
  });

  it('come out the same in whatever order they came in', () => {
    fc.assert(
      fc.property(
        anyPieces,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (pieces, lots) => {
          const mixed = [...pieces]
            .map((one) => ({ one, lot: lots.next().value }))
            .sort((a, b) => a.lot - b.lot)
            .map(({ one }) => one);
          const [before, after] = [pieces, new Map(mixed)];
          expect(coverage(instrument, after, sites)).toEqual(coverage(instrument, before, sites));
        },
      ),
    );
  });

  it('leave no trace once they are withdrawn', () => {
    fc.assert(
      fc.property(anyPieces, fc.uuid(), anyPiece, (pieces, id, one) => {
        const rest = new Map([...pieces].filter(([other]) => other !== id));
        const withIt = counted(new Map([...rest, [id, one]]), new Set([id]));
        expect(coverage(instrument, withIt, sites)).toEqual(coverage(instrument, rest, sites));
        expect(kindsByCriterion(withIt)).toEqual(kindsByCriterion(rest));
      }),
    );
  });

  it('never take cover away by coming to it, nor make anything missing', () => {
    fc.assert(
      fc.property(anyPieces, fc.uuid(), anyPiece, (pieces, id, one) => {
        const rest = new Map([...pieces].filter(([other]) => other !== id));
        const [less, more] = [rest, new Map([...rest, [id, one]])].map((some) =>
          coverage(instrument, some, sites),
        );
        for (const code of codes) {
          const [before, after] = [less?.get(code), more?.get(code)];
          for (const source of sources) {
            expect(after?.pieces[source]).toBeGreaterThanOrEqual(before?.pieces[source] ?? 0);
          }
          expect(before?.missing).toEqual(expect.arrayContaining([...(after?.missing ?? [])]));
        }
      }),
    );
  });

  it('sum up: flags and covered criteria of the themes are those of all', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const covers = coverage(instrument, pieces, sites);
        const all = sumUnder(covers, '');
        const themes = instrument.themes.map((one) => sumUnder(covers, one.code));
        const total = (of: (one: typeof all) => number) =>
          themes.reduce((sum, one) => sum + of(one), 0);
        expect(total((one) => one.criteria)).toBe(all.criteria);
        for (const flag of flags) expect(total((one) => one.flagged[flag])).toBe(all.flagged[flag]);
        for (const source of sources) {
          expect(total((one) => one.covered[source])).toBe(all.covered[source]);
        }
      }),
    );
  });

  it('split by site without losing any: what names no site is about all and at none', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const covers = sites.map((site) => coverage(instrument, atSite(pieces, site), []));
        const shared = coverage(
          instrument,
          new Map([...pieces].filter(([, one]) => one.site === null)),
          [],
        );
        for (const [code, { pieces: all }] of coverage(instrument, pieces, [])) {
          for (const source of sources) {
            const each = covers.reduce((sum, one) => sum + (one.get(code)?.pieces[source] ?? 0), 0);
            expect(each + (shared.get(code)?.pieces[source] ?? 0)).toBe(all[source]);
          }
        }
      }),
    );
  });

  it('are never on what was set aside', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const asked = withoutCriteria(instrument, (code) => code === '1.1.1');
        const covers = coverage(asked, pieces, sites);
        expect(covers.has('1.1.1')).toBe(false);
        expect(covers.size).toBe(codes.length - 1);
        expect(covers.get('1.1.2')).toEqual(coverOf(pieces, '1.1.2', sites));
      }),
    );
  });
});

describe('a criterion', () => {
  it('with nothing on it says only that, and misses all that is suggested', () => {
    const criterion = criteriaOf(instrument)[0];
    const cover = coverOf(new Map(), '1.1.1', sites);
    expect(cover?.flags).toEqual(['nothing']);
    expect(cover?.missing).toEqual(criterion && suggested(criterion));
    expect(cover?.missing.length).toBeGreaterThan(1);
  });

  it('is flagged while only staff were heard, whatever was read', () => {
    const flagsOf = (...pieces: readonly Evidence[]) => coverOf(mapOf(...pieces), '1.1.1')?.flags;
    const said = piece(staff, '1.1.1');
    expect(flagsOf(said, piece(documents, '1.1.1'))).toContain('only-staff');
    expect(flagsOf(said, piece(users, '1.1.1'))).not.toContain('only-staff');
    expect(flagsOf(said, piece(family, '1.1.1'))).not.toContain('only-staff');
    expect(flagsOf(said, piece(users, '1.1.2'))).toContain('only-staff');
    expect(flagsOf(piece(documents, '1.1.1'))).not.toContain('only-staff');
  });

  it('is flagged only where one piece says so and another the opposite', () => {
    const disagrees = (...pieces: readonly Evidence[]) =>
      coverOf(mapOf(...pieces), '1.1.1')?.flags.includes('disagree');
    const [so, not, partly] = [
      piece(users, '1.1.1', 'for'),
      piece(staff, '1.1.1', 'against'),
      piece(family, '1.1.1', 'mixed'),
    ];
    expect(disagrees(so, not)).toBe(true);
    expect(disagrees(partly, not, so)).toBe(true);
    expect(disagrees(partly)).toBe(false);
    expect(disagrees(partly, partly)).toBe(false);
    expect(disagrees(so, partly)).toBe(false);
    expect(disagrees(not, partly)).toBe(false);
    expect(disagrees(so, piece(staff, '1.1.1', null))).toBe(false);
    expect(disagrees(so, piece(staff, '1.1.2', 'against'))).toBe(false);
  });

  it('sees no disagreement of sources in one piece that says both', () => {
    const both = {
      ...piece(users, '1.1.1', 'for'),
      links: [
        { criterion: '1.1.1', says: 'for' as const },
        { criterion: '1.1.1', says: 'against' as const },
      ],
    };
    expect(coverOf(mapOf(both), '1.1.1')?.flags).not.toContain('disagree');
    expect(coverOf(mapOf(both, piece(staff, '1.1.1', 'for')), '1.1.1')?.flags).toContain(
      'disagree',
    );
  });

  it('names the site at which nobody asked, until somebody does or a piece is about all sites', () => {
    const at = (site: string | null) => ({ ...piece(users, '1.1.1'), site });
    expect(coverOf(mapOf(at(north)), '1.1.1', sites)?.sitesWithout).toEqual([south]);
    expect(coverOf(mapOf(at(north)), '1.1.1', sites)?.flags).toContain('site');
    expect(coverOf(mapOf(at(north), at(south)), '1.1.1', sites)?.flags).not.toContain('site');
    expect(coverOf(mapOf(at(null)), '1.1.1', sites)?.flags).not.toContain('site');
    expect(emptySites(mapOf(at(null), at(north)), sites)).toEqual([south]);
  });

  it('does not count an interview whose consent is not complete', () => {
    const without: Evidence = evidenceSchema.parse({
      ...bare,
      ...kinds[users],
      consent: { ...consent, how: null },
    });
    expect(counted(mapOf(without), new Set()).size).toBe(0);
    expect(counted(mapOf(piece(users, '1.1.1')), new Set()).size).toBe(1);
  });

  it('tells how many pieces of each kind a link leads to', () => {
    const pieces = mapOf(piece(users, '1.1.1'), piece(staff, '1.1.1'), piece(documents, '1.1.1'));
    expect(kindsByCriterion(pieces).get('1.1.1')).toEqual({ interview: 2, document: 1 });
  });
});

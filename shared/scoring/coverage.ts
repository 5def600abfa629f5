import { type Criterion, type Instrument, promptKinds } from '../instrument/instrument.ts';
import { criteriaOf } from '../instrument/lookup.ts';
import { consentGiven, type Evidence, type Saying } from '../model/evidence.ts';

/** Where a piece comes from: whom the team heard, what it read, what it saw. */
export const sources = promptKinds;
export type Source = (typeof sources)[number];
export type BySource = Readonly<Record<Source, number>>;

/** What deserves a look. `not-yet`: the instrument suggests a source that is missing; `site`: one site was left out. */
export const flags = ['nothing', 'only-staff', 'disagree', 'not-yet', 'site'] as const;
export type Flag = (typeof flags)[number];

/** What was gathered on one criterion: how much there is, never how good anything is. */
export interface Cover {
  readonly code: string;
  /** How many pieces of each source. */
  readonly pieces: BySource;
  /** What the instrument suggests and nobody used yet. */
  readonly missing: readonly Source[];
  /** The sites at which nothing was gathered on it. */
  readonly sitesWithout: readonly string[];
  readonly flags: readonly Flag[];
}

/** The same for a standard, a theme or everything. */
export interface CoverSum {
  readonly criteria: number;
  /** On how many of its criteria there is a piece of each source. */
  readonly covered: BySource;
  readonly flagged: Readonly<Record<Flag, number>>;
}

/** Pieces of evidence by their id. */
export type Pieces = ReadonlyMap<string, Evidence>;

/** What one piece says of one criterion. */
interface Linked {
  readonly piece: Evidence;
  readonly says: (Saying | null)[];
}

export function sourceOf(piece: Evidence): Source {
  if (piece.kind === 'interview') return piece.group;
  return piece.kind === 'document' ? 'documents' : 'observation';
}

/** What counts: nothing that was withdrawn, and no interview without consent. */
export function counted(evidence: Pieces, withdrawn: { has(id: string): boolean }): Pieces {
  const counts = (id: string, one: Evidence) =>
    !withdrawn.has(id) && (one.kind !== 'interview' || consentGiven(one.consent));
  return new Map([...evidence].filter(([id, one]) => counts(id, one)));
}

/** What was gathered at a site itself: what a list of that site shows. */
export const atSite = (pieces: Pieces, site: string): Pieces =>
  new Map([...pieces].filter(([, one]) => one.site === site));

/** A piece that names no site is about all of them: then none was left out. */
const isAt = (piece: { readonly site: string | null }, site: string) =>
  piece.site === null || piece.site === site;

/** The sites at which nothing at all was gathered. */
export const emptySites = (pieces: Pieces, sites: readonly string[]): string[] =>
  sites.filter((site) => ![...pieces.values()].some((one) => one.site === site));

/** Where the instrument suggests to look for a criterion. */
export const suggested = ({ methods, groups }: Criterion): Source[] =>
  sources.filter((source) => {
    if (source === 'documents' || source === 'observation') return methods.includes(source);
    return methods.includes('interview') && groups.includes(source);
  });

/** The cover of each criterion of an instrument, in its order. What was set aside is not in it any more. */
export function coverage(
  instrument: Instrument,
  pieces: Pieces,
  sites: readonly string[],
): ReadonlyMap<string, Cover> {
  const linked = byCriterion(pieces);
  return new Map(
    criteriaOf(instrument).map((one) => [
      one.code,
      coverOf(one, linked.get(one.code) ?? [], sites),
    ]),
  );
}

/** What is there on each criterion. A piece counts once, however often it is linked. */
function byCriterion(pieces: Pieces): ReadonlyMap<string, readonly Linked[]> {
  const all = new Map<string, Linked[]>();
  for (const piece of pieces.values()) {
    for (const { criterion, says } of piece.links) {
      const known = all.get(criterion);
      const last = known?.at(-1);
      if (!known) all.set(criterion, [{ piece, says: [says] }]);
      else if (last?.piece === piece) last.says.push(says);
      else known.push({ piece, says: [says] });
    }
  }
  return all;
}

function coverOf(criterion: Criterion, linked: readonly Linked[], sites: readonly string[]): Cover {
  const found = linked.map((one) => sourceOf(one.piece));
  const pieces = countBy((source) => found.filter((one) => one === source).length);
  const base = {
    code: criterion.code,
    pieces,
    missing: suggested(criterion).filter((one) => pieces[one] === 0),
    sitesWithout: sites.filter((site) => !linked.some(({ piece }) => isAt(piece, site))),
  };
  return { ...base, flags: flags.filter((flag) => isFlagged(flag, base, linked)) };
}

function isFlagged(flag: Flag, cover: Omit<Cover, 'flags'>, linked: readonly Linked[]): boolean {
  const { pieces, missing, sitesWithout } = cover;
  // Where nothing is, that says it all.
  if (linked.length === 0) return flag === 'nothing';
  switch (flag) {
    case 'nothing':
      return false;
    case 'only-staff':
      return pieces.staff > 0 && pieces.users + pieces.family === 0;
    case 'disagree':
      return disagree(linked);
    case 'not-yet':
      return missing.length > 0;
    case 'site':
      return sitesWithout.length > 0;
  }
}

/** Where one piece says so and another the opposite. One that has something of both disagrees with nobody. */
const disagree = (linked: readonly Linked[]) =>
  linked.some(
    (one) =>
      one.says.includes('for') &&
      linked.some((other) => other !== one && other.says.includes('against')),
  );

/** What the covers under a code come to; all of them under ''. */
export function sumUnder(covers: ReadonlyMap<string, Cover>, code: string): CoverSum {
  const isUnder = (one: string) => code === '' || one === code || one.startsWith(`${code}.`);
  const below = [...covers.values()].filter((one) => isUnder(one.code));
  return {
    criteria: below.length,
    covered: countBy((source) => below.filter((one) => one.pieces[source] > 0).length),
    flagged: Object.fromEntries(
      flags.map((flag) => [flag, below.filter((one) => one.flags.includes(flag)).length]),
    ) as Record<Flag, number>,
  };
}

const countBy = (count: (source: Source) => number): BySource =>
  Object.fromEntries(sources.map((one) => [one, count(one)])) as Record<Source, number>;

/** How many pieces there are on each criterion, by kind: what a link to them says. */
export function kindsByCriterion(
  pieces: Pieces,
): ReadonlyMap<string, Readonly<Partial<Record<Evidence['kind'], number>>>> {
  const all = new Map<string, Partial<Record<Evidence['kind'], number>>>();
  for (const { kind, links } of pieces.values()) {
    for (const code of new Set(links.map((one) => one.criterion))) {
      const known = all.get(code) ?? {};
      all.set(code, { ...known, [kind]: (known[kind] ?? 0) + 1 });
    }
  }
  return all;
}

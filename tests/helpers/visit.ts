import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RespondentGroup } from '../../shared/instrument/instrument.ts';
import type { EvidenceKind, Saying } from '../../shared/model/evidence.ts';

/** The made-up visit of the sample as people write it up, to be typed in again by hand. */

const folder = join(import.meta.dirname, '..', '..', 'resources', 'sample');
const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));

const common = z.object({
  site: z.enum(['@clinic', '@centre']),
  on: z.string(),
  links: z.partialRecord(z.enum(['for', 'mixed', 'against', 'unsaid']), z.array(z.string())),
  notes: z.string(),
  quotes: z.array(z.object({ text: z.string(), criteria: z.array(z.string()) })),
});
const interviews = z.record(
  z.string(),
  common.extend({
    group: z.enum(['users', 'family', 'staff']),
    consent: z.object({ how: z.enum(['written', 'spoken']), quotable: z.boolean() }),
    stopped: z.boolean(),
    supported: z.boolean(),
  }),
);
const documents = z.record(z.string(), common.extend({ title: z.string(), dated: z.string() }));
const observations = z.record(z.string(), common.extend({ place: z.string(), at: z.string() }));

/** What every piece has; `name` is the interview's code, the document's title or the observation's place. */
interface Piece<Kind extends EvidenceKind> {
  readonly kind: Kind;
  readonly name: string;
  /** The name of its site. */
  readonly site: string;
  readonly on: string;
  readonly links: readonly { readonly criterion: string; readonly says: Saying | null }[];
  readonly notes: string;
  readonly quotes: readonly { readonly text: string; readonly criteria: readonly string[] }[];
}
export interface Heard extends Piece<'interview'> {
  readonly group: RespondentGroup;
  readonly how: 'written' | 'spoken';
  readonly quotable: boolean;
  readonly stopped: boolean;
  readonly supported: boolean;
}
export interface Read extends Piece<'document'> {
  readonly dated: string;
}
export interface Seen extends Piece<'observation'> {
  readonly at: string;
}
export type Noted = Heard | Read | Seen;

export const sites = ['Harbour Street Clinic', 'Netloft Centre'] as const;
export const days = ['2026-09-14', '2026-09-15'] as const;

/** The first few links of a piece, and all that its quotations need: typing in hundreds would prove no more. */
function shortened({ links, quotes, site, on, notes }: z.infer<typeof common>) {
  const all = Object.entries(links).flatMap(([says, criteria]) =>
    criteria.map((criterion) => ({
      criterion,
      says: says === 'unsaid' ? null : (says as Saying),
    })),
  );
  const quoted = new Set(quotes.flatMap((one) => one.criteria));
  const kept = all.filter((one, at) => at < 2 || quoted.has(one.criterion));
  return { on, notes, quotes, links: kept, site: sites[site === '@clinic' ? 0 : 1] };
}

/** All 65 pieces in the order of the files. */
export const noted: readonly Noted[] = [
  ...Object.entries(interviews.parse(read('interviews'))).map(
    ([name, { group, consent, stopped, supported, ...rest }]): Heard => ({
      ...{ kind: 'interview', name, group, ...consent, stopped, supported },
      ...shortened(rest),
    }),
  ),
  ...Object.values(documents.parse(read('documents'))).map(
    ({ title, dated, ...rest }): Read => ({
      ...{ kind: 'document', name: title, dated },
      ...shortened(rest),
    }),
  ),
  ...Object.values(observations.parse(read('observations'))).map(
    ({ place, at, ...rest }): Seen => ({
      ...{ kind: 'observation', name: place, at },
      ...shortened(rest),
    }),
  ),
];

/** How many pieces of each source there are on each criterion, as the coverage map calls them. */
export function covered(pieces: readonly Noted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const source = { interview: '', document: 'documents', observation: 'observation' }[piece.kind];
    for (const { criterion } of piece.links) {
      const name = `${criterion} ${piece.kind === 'interview' ? piece.group : source}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

import { type PassagePart, passageParts } from '../../model/passage.ts';
import type { Facts } from '../facts/facts.ts';
import type { Gathered } from '../facts/gathered.ts';
import { passagesOf } from '../facts/ownWords.ts';
import type { Written } from '../facts/written.ts';
import { mapped } from './cleanFacts.ts';

/**
 * The facts without what the team keeps to itself and without drafts that nobody has read: of a decision the level stays, of
 * a piece of evidence that there is one. A chapter that is kept in one language is kept in all: it says the same.
 */
export const factsWithoutInternal = (facts: Facts): Facts => ({
  ...facts,
  decisions: mapped(facts.decisions, withoutReason),
  // What a reason was before it was kept back is kept back with it.
  decisionHistory: new Map(),
  former: facts.former.map((one) => ({
    ...one,
    decision: one.decision && withoutReason(one.decision),
  })),
  visit: visitWithoutInternal(facts.visit),
  written: writtenWithoutInternal(facts.written),
});

const withoutReason = <
  One extends { readonly reason: string; readonly internal?: boolean | undefined },
>(
  one: One,
): One => (one.internal ? { ...one, reason: '' } : one);

const visitWithoutInternal = (visit: Gathered): Gathered => ({
  ...visit,
  siteNotes: open(visit.siteNotes),
  evidence: mapped(visit.evidence, (one) => (one.internal ? { ...one, quotes: [] } : one)),
});

function writtenWithoutInternal(written: Written): Written {
  const kept = keptParts(written);
  const partOf = (key: string) => passageParts.find((part) => key.startsWith(`${part}/`));
  return {
    passages: new Map(
      [...written.passages].filter(([key, { draft }]) => {
        const part = partOf(key);
        return !draft && part !== undefined && !kept.has(part);
      }),
    ),
    findings: read(open(written.findings)),
    recommendations: read(open(written.recommendations)),
  };
}

/** The chapters that the team keeps to itself. */
export const keptParts = (written: Written): ReadonlySet<PassagePart> =>
  new Set(
    passageParts.filter((part) => passagesOf(written, part).some(({ what }) => what.internal)),
  );

const open = <One extends { readonly internal?: boolean | undefined }>(
  all: ReadonlyMap<string, One>,
) => new Map([...all].filter(([, { internal }]) => internal !== true));

const read = <One extends { readonly draft: boolean }>(all: ReadonlyMap<string, One>) =>
  new Map([...all].filter(([, { draft }]) => !draft));

import type { RespondentGroup } from '../../instrument/instrument.ts';
import { type Evidence, isQuotable } from '../../model/evidence.ts';
import { smallGroup } from '../audience.ts';
import { teamsLanguage } from '../facts/ownWords.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Quotation } from '../report.ts';
import { interviewsOf } from './buildGathered.ts';
import { capital, groupName, siteName } from './naming.ts';

/** Fewer interviews than this of a group at a site, and the site tells who spoke. */
const fewest = 2;

/**
 * What people said and documents say on a criterion, as far as it may be printed. In alphabetical order: that of the
 * visit would tell when it was said.
 */
export function quotesOn(material: Material, criterion: string): Quotation[] {
  const quotes = [...material.pieces.values()].filter(isQuotable).flatMap((piece) =>
    piece.quotes
      .filter(({ criteria, text }) => criteria.includes(criterion) && text.trim() !== '')
      .map(({ text }) => ({
        text: material.words.report.quote(text.trim()),
        from: fromWhom(material, piece),
        ...teamsLanguage(material),
      })),
  );
  return quotes.sort((a, b) => a.from.localeCompare(b.from) || a.text.localeCompare(b.text));
}

/** One quotation that somebody put into a text, while it may be printed; null where it may not, or is gone. */
export function buildQuote(material: Material, evidence: string, id: string): Quotation | null {
  const piece = material.pieces.get(evidence);
  const said = piece?.quotes.find((one) => one.id === id)?.text.trim() ?? '';
  return piece && isQuotable(piece) && said !== ''
    ? {
        text: material.words.report.quote(said),
        from: fromWhom(material, piece),
        ...teamsLanguage(material),
      }
    : null;
}

/** Of a person only the group and the site, never a code, a name or a day; of a document what it is called. */
function fromWhom(material: Material, piece: Evidence): string {
  if (piece.kind === 'document') return [piece.title, piece.dated].filter(Boolean).join(', ');
  if (piece.kind === 'observation') return '';
  const group = capital(material, groupName(material, piece.group));
  if (isForPublic(material)) return isLarge(material, piece.group) ? group : '';
  const site = sitesAreSafe(material, piece.group) ? siteName(material, piece.site) : '';
  return [group, site].filter(Boolean).join(', ');
}

const isLarge = (material: Material, group: RespondentGroup) =>
  interviewsOf(material).filter((one) => one.group === group).length >= smallGroup;

/**
 * A site is named beside a group only where every site heard at least so many of it: with one person of the group
 * there, everybody at the service knows who spoke. Leaving out that site alone would give it away by what is missing.
 */
function sitesAreSafe(material: Material, group: RespondentGroup): boolean {
  const heard = interviewsOf(material).filter((one) => one.group === group);
  const bySite = Map.groupBy(heard, (one) => one.site);
  return [...bySite.values()].every((some) => some.length >= fewest);
}

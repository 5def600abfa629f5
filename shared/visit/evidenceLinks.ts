import type { Instrument } from '../instrument/instrument.ts';
import { criteriaOf } from '../instrument/lookup.ts';
import type { Evidence, Link, Quote } from '../model/evidence.ts';

type Linked = Pick<Evidence, 'links' | 'quotes'>;

/** The links to these criteria and no others; what a source says of one that stays is kept. Quotations lose those that go. */
export function relinked({ links, quotes }: Linked, codes: readonly string[]): Linked {
  const known = new Map(links.map((one) => [one.criterion, one]));
  return {
    links: codes.map((criterion) => known.get(criterion) ?? { criterion, says: null }),
    quotes: quotes.map((one) => ({
      ...one,
      criteria: one.criteria.filter((code) => codes.includes(code)),
    })),
  };
}

/** In the order of the instrument; what an upgrade took out comes last. */
export function linksInOrder(instrument: Instrument, links: readonly Link[]): Link[] {
  const places = new Map(criteriaOf(instrument).map((one, at) => [one.code, at]));
  const place = ({ criterion }: Link) => places.get(criterion) ?? places.size;
  return [...links].sort((a, b) => place(a) - place(b) || a.criterion.localeCompare(b.criterion));
}

/** A quotation of what was selected; the same words are quoted once. Where there is one criterion it belongs to that. */
export function quoted(
  { links, quotes }: Linked,
  text: string,
  id: string,
): { readonly quotes: readonly Quote[]; readonly id: string } {
  const words = text.trim();
  const known = quotes.find((one) => one.text.trim() === words);
  if (known && words !== '') return { quotes, id: known.id };
  const [only, second] = links;
  const criteria = only && !second ? [only.criterion] : [];
  return { quotes: [...quotes, { id, text: words, criteria }], id };
}

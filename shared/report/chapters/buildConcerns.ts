import type { Concern } from '../../model/concern.ts';
import type { Material } from '../material.ts';
import type { ConcernEntry, Concerns, Pair } from '../report.ts';
import { byDay, dayInWords, siteName } from './naming.ts';

/** What could not wait for a report, on its first page: open ones first, then by day. Who raised it is not said. */
export function buildConcerns(material: Material): Concerns | null {
  const { concerns } = material.words.report;
  const all = [...material.facts.visit.concerns.values()].sort(openFirst);
  if (all.length === 0) return null;
  const open = all.filter(isOpen).length;
  return {
    title: concerns.title(open, all.length - open),
    text: concerns.text,
    concerns: all.map((one) => entryOf(material, one)),
  };
}

const isOpen = ({ closed }: Concern) => closed === null;

const openFirst = (a: Concern, b: Concern) =>
  Number(isOpen(b)) - Number(isOpen(a)) || byDay(a.on, b.on);

function entryOf(material: Material, concern: Concern): ConcernEntry {
  const { concerns } = material.words.report;
  const { closed, what } = concern;
  return {
    open: closed === null,
    state: closed === null ? concerns.open : concerns.closed(dayInWords(material, closed)),
    what: what.trim() || concerns.notSaid,
    pairs: pairsOf(material, concern),
  };
}

/** That nobody was told or nothing done yet is said; an open one has no outcome. */
function pairsOf(material: Material, concern: Concern): Pair[] {
  const { concerns } = material.words.report;
  const { format } = material.words;
  const where = [concern.where.trim(), siteName(material, concern.site)].filter(Boolean);
  const when = [dayInWords(material, concern.on), concern.at ?? ''].filter(Boolean);
  const pairs = [
    { label: concerns.where, value: where.join(', ') },
    { label: concerns.when, value: when.join(', ') },
    { label: concerns.told, value: concern.told.trim() },
    { label: concerns.done, value: concern.done.trim() },
    ...(concern.outcome.trim() ? [{ label: concerns.outcome, value: concern.outcome.trim() }] : []),
  ];
  return pairs.map(({ label, value }) => ({
    label: format.label(label),
    value: value || concerns.notSaid,
  }));
}

import type { Draft } from '../model/change.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Passage, ProseNode } from '../model/passage.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { RefusedAccess } from '../model/refusedAccess.ts';
import type { Remark } from '../model/remark.ts';

type Value = NonNullable<Draft['value']>;
type To = (code: string) => string;

/** A record with its links led to where their criteria are now; the very same where none of them moved. */
export function relinked(noun: string, value: Value, to: To): Value {
  if (noun === 'evidence') return relinkedEvidence(value as Evidence, to);
  if (noun === 'remark') return relinkedRemark(value as Remark, to);
  if (noun === 'refusedAccess') return relinkedRefusal(value as RefusedAccess, to);
  if (noun === 'passage') return relinkedPassage(value as Passage, to);
  if (noun === 'finding' || noun === 'recommendation') {
    return relinkedFinding(value as Finding | Recommendation, to);
  }
  return value;
}

function relinkedEvidence(value: Evidence, to: To): Evidence {
  const linked = [value.links.map((one) => one.criterion), ...value.quotes.map((q) => q.criteria)];
  if (linked.flat().every((code) => to(code) === code)) return value;
  return {
    ...value,
    links: value.links.map((one) => ({ ...one, criterion: to(one.criterion) })),
    quotes: value.quotes.map((one) => ({ ...one, criteria: one.criteria.map(to) })),
  };
}

const relinkedRefusal = (value: RefusedAccess, to: To): RefusedAccess =>
  value.criteria.every((code) => to(code) === code)
    ? value
    : { ...value, criteria: value.criteria.map(to) };

const relinkedFinding = <Value extends Finding | Recommendation>(value: Value, to: To): Value =>
  value.codes.every((code) => to(code) === code) ? value : { ...value, codes: value.codes.map(to) };

/** Tables and charts of a theme; a quotation is found by its evidence, whatever that is linked to. */
function relinkedPassage(value: Passage, to: To): Passage {
  const content = value.body.content.map((one) => relinkedInsert(one, to));
  const moved = content.some((one, at) => one !== value.body.content[at]);
  return moved ? { ...value, body: { ...value.body, content } } : value;
}

function relinkedInsert(node: ProseNode, to: To): ProseNode {
  if (node.type !== 'insert' || node.attrs.what === 'quotation') return node;
  const of = to(node.attrs.of);
  return of === node.attrs.of ? node : { ...node, attrs: { ...node.attrs, of } };
}

const relinkedRemark = (value: Remark, to: To): Remark =>
  value.target === null || to(value.target) === value.target
    ? value
    : { ...value, target: to(value.target) };

import type { Approval } from '../../model/approval.ts';
import { visitsInOrder } from '../../visit/days.ts';
import { column, heading, row, table, text } from '../blocks.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Block, Pair, Row } from '../report.ts';
import { byDay, dayInWords, namesOf, siteName } from './naming.ts';

/** Why the team went there and what it covered; nothing where nobody wrote it down. */
export function buildAim(material: Material): Block[] {
  const { method } = material.words.report;
  const { plan } = material.facts.visit;
  const pairs: Pair[] = [
    { label: method.aimLabel, value: plan?.aim.trim() ?? '' },
    { label: method.scope, value: plan?.scope.trim() ?? '' },
    { label: method.announced, value: plan?.announced ? method.announcements[plan.announced] : '' },
  ].filter(({ value }) => value !== '');
  return pairs.length === 0 ? [] : [heading(2, 'method-aim', method.aim), { kind: 'pairs', pairs }];
}

/** The permissions that the visit rests on. */
export function buildApprovals(material: Material): Block[] {
  const { method } = material.words.report;
  const approvals = [...material.facts.visit.approvals.values()];
  if (approvals.length === 0) return [];
  const open = isForPublic(material);
  const columns = [
    column(method.approval, 0.23),
    column(method.approvedBy, 0.32),
    column(method.approvalState, open ? 0.45 : 0.25),
    ...(open ? [] : [column(method.reference, 0.2)]),
  ];
  const rows = approvals
    .sort((a, b) => a.kind.localeCompare(b.kind) || byDay(a.on, b.on))
    .map((one) =>
      row(
        text(material.words.plan.approvals.kinds[one.kind]),
        text(one.by),
        text(stateOf(material, one)),
        ...(isForPublic(material) ? [] : [text(one.reference)]),
      ),
    );
  return [
    heading(2, 'method-approvals', method.approvals),
    table(
      {
        title: material.words.captions.approvals,
        alt: open ? material.words.kinds.public.approvalsAlt : method.approvalsAlt,
      },
      columns,
      rows,
      'close',
    ),
  ];
}

/** How far it is: when it was given, or why nobody has to give it. */
function stateOf(material: Material, { state = 'given', on, note }: Approval): string {
  const said = material.words.report.method.approvalStates[state];
  const day = state === 'given' ? dayInWords(material, on) : '';
  if (state === 'not-needed' && note.trim() !== '')
    return `${material.words.format.label(said)} ${note.trim()}`;
  return day === '' ? said : `${said}, ${day}`;
}

/** On which day who of the team was where. */
export function buildVisits(material: Material): Block[] {
  const { method } = material.words.report;
  const { visits, sites } = material.facts.visit;
  const rows = visitsInOrder(visits).flatMap((id) => {
    const visit = visits.get(id);
    if (!visit) return [];
    const who = namesOf(
      material,
      visit.slots.flatMap((slot) => slot.who),
    );
    const place = siteName(material, visit.site) || material.words.visit.allSites;
    return row(
      text(dayInWords(material, visit.on) || method.noDay),
      ...(sites.size > 0 ? [text(place)] : []),
      ...(isForPublic(material)
        ? []
        : [text(who.length > 0 ? material.words.format.list(who) : method.nobodyNamed)]),
    );
  });
  if (rows.length === 0) return [];
  if (isForPublic(material)) return visitsWithout(material, rows);
  const columns =
    sites.size > 0
      ? [column(method.day, 0.25), column(method.site, 0.3), column(method.who, 0.45)]
      : [column(method.day, 0.3), column(method.who, 0.7)];
  return [
    heading(2, 'method-visits', method.visits),
    table({ title: material.words.captions.visits, alt: method.visitsAlt }, columns, rows, 'close'),
  ];
}

/** The days alone, each once: who went where is nothing that the public reads. */
function visitsWithout({ facts, words }: Material, rows: readonly Row[]): Block[] {
  const { method } = words.report;
  const each = new Map(rows.map((one) => [JSON.stringify(one), one]));
  const columns =
    facts.visit.sites.size > 0
      ? [column(method.day, 0.4), column(method.site, 0.6)]
      : [column(method.day, 1)];
  return [
    heading(2, 'method-visits', method.visits),
    table(
      { title: words.captions.days, alt: words.kinds.public.visitsAlt },
      columns,
      [...each.values()],
      'close',
    ),
  ];
}

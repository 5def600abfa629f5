import type { Words } from '../../language/words.ts';
import { isPublic, isQuotable } from '../../model/evidence.ts';
import { perspectivesAway } from '../../model/member.ts';
import { changedCodes } from '../annexes/buildHistory.ts';
import { smallGroup } from '../audience.ts';
import { interviewsOf } from '../chapters/buildGathered.ts';
import { gatheredCodes, type OpenPoints, openPoints } from '../chapters/buildOpenPoints.ts';
import { capital, codesInWords, groupName } from '../chapters/naming.ts';
import type { Facts } from '../facts/facts.ts';
import { mayPrint, mayPublish } from '../facts/photo.ts';
import { gather, type Material } from '../material.ts';
import { insertsIn } from '../written/prose.ts';
import { textsOf } from './cleanFacts.ts';
import { drafts, keptReasons, keptSiteNotes, keptTexts } from './leftOutTexts.ts';
import { publicFacts } from './publicFacts.ts';

/** Something that the full report has and the public one has not, with what it is as far as it can be listed. */
export interface LeftOut {
  readonly label: string;
  readonly items: readonly string[];
}

/** All that the public report leaves out of what the full one says, for the team to look through; nothing of it is sent. */
export function leftOut(facts: Facts, words: Words): LeftOut[] {
  const material = gather(facts, words, 'UTC');
  const { leftOut: label } = words.kinds;
  const { leftOut: chapters } = words.chapters;
  const { visit, former } = material.facts;
  const list: LeftOut[] = [
    { label: chapters.internal, items: keptTexts(material) },
    { label: chapters.drafts, items: drafts(material) },
    { label: chapters.reasons, items: keptReasons(material) },
    { label: chapters.siteNotes, items: keptSiteNotes(material) },
    { label: label.concerns, items: [...visit.concerns.values()].map((one) => one.what.trim()) },
    { label: label.quotes, items: quotesOf(material, 'interview') },
    { label: label.documents, items: quotesOf(material, 'document') },
    { label: words.print.leftOut, items: photosOf(material) },
    { label: label.notes, items: notesOf(material) },
    { label: label.answers, items: answersOf(material) },
    { label: label.names, items: unnamed(material).map((one) => one.name) },
    { label: label.namesInTexts, items: changedTexts(facts, words) },
    { label: label.groups, items: smallGroups(material) },
    { label: label.without, items: decidedWithout(material) },
    { label: label.dissents, items: signedDissents(facts) },
    {
      label: label.approvals,
      items: [...visit.approvals.values()].flatMap(({ reference }) => reference || []),
    },
    { label: label.refused, items: [...visit.refused.values()].flatMap(({ by }) => by || []) },
    {
      label: words.reply.right.leftOut,
      items: [...facts.replies.values()].map(({ who }) => who.trim()),
    },
    { label: label.former, items: former.map(({ code }) => code) },
    { label: label.history, items: codesInWords(material, changedCodes(material)) },
  ];
  return [
    ...list.map((one) => ({ ...one, items: [...new Set(one.items)].filter(Boolean) })),
    ...always(material),
  ].filter(({ items }) => items.length > 0);
}

/** What is left out as a whole. */
function always(material: Material): LeftOut[] {
  const { leftOut: label } = material.words.kinds;
  const { members, visit } = material.facts;
  return [
    { label: label.details, items: members.flatMap(({ role }) => role || []) },
    { label: label.visits, items: visit.visits.size > 0 ? members.map((one) => one.name) : [] },
    { label: label.work, items: ownWork(material) },
  ];
}

/** How the team came to its levels, beyond what its chapter on method tells everybody. */
function ownWork(material: Material): string[] {
  const { facts, words, covers } = material;
  const { together, open, method } = words.report;
  const { notOpened, decidedUnopened, notRated } = openPoints(material);
  const disagree = [...covers.values()].filter(({ flags }) => flags.includes('disagree'));
  const points = Object.entries({ notOpened, decidedUnopened, notRated } as const);
  return [
    ...facts.members.flatMap(({ supporter }) => supporter?.trim() || []),
    ...(facts.together.handedOver > 0 ? [together.handedOver(facts.together.handedOver)] : []),
    ...(facts.together.first.length > 0 ? [together.confusing.replace(/\s*:$/, '')] : []),
    ...(disagree.length > 0
      ? [method.gaps.disagree(disagree.length, disagree.map(({ code }) => code).join(', '))]
      : []),
    ...points
      .filter(([, codes]) => codes.length > 0)
      .map(
        ([kind, codes]) =>
          `${words.format.label(open[kind as keyof OpenPoints])} ${gatheredCodes(material, codes).join(', ')}`,
      ),
  ];
}

function quotesOf({ pieces, facts }: Material, kind: 'interview' | 'document') {
  const inserted = insertedQuotes(facts);
  return [...pieces.values()]
    .filter((one) => one.kind === kind && isQuotable(one) && !isPublic(one))
    .flatMap((one) =>
      one.quotes.filter(({ id, criteria }) => criteria.length > 0 || inserted.has(id)),
    )
    .map(({ text }) => text.trim());
}

/** Quotations that stand in a text, by their ids. */
const insertedQuotes = ({ written }: Facts): ReadonlySet<string> =>
  new Set(
    [...written.passages.values()]
      .flatMap(({ body }) => insertsIn(body))
      .flatMap((one) => (one.what === 'quotation' ? one.quote : [])),
  );

/** Those that the full report prints and this one does not. */
const photosOf = ({ facts, pieces }: Material): string[] =>
  [...facts.visit.photos.values()].flatMap((photo) => {
    const piece = pieces.get(photo.owner);
    return piece && mayPrint(piece) && !mayPublish(photo, piece) ? [photo.shows.trim()] : [];
  });

const notesOf = ({ ratings }: Material) =>
  [...ratings.values()]
    .flat()
    .flatMap(({ criterion, evidence }) =>
      evidence.trim() === '' ? [] : [`${criterion}  ${evidence.trim()}`],
    );

function answersOf({ ratings, words }: Material): string[] {
  const answers = [...ratings.values()].flat().length;
  return answers > 0 ? [words.kinds.leftOut.answersItem(answers, ratings.size)] : [];
}

const unnamed = ({ facts }: Material) => facts.members.filter(({ named }) => named !== true);

/** As they will print, so that somebody can see whether the sense is still there. */
function changedTexts(facts: Facts, words: Words): string[] {
  const before = new Set(textsOf(facts));
  return textsOf(publicFacts(facts, words)).filter((text) => !before.has(text));
}

function smallGroups(material: Material): string[] {
  const { method } = material.words.report;
  const { sites, withdrawn } = material.facts.visit;
  const interviews = interviewsOf(material);
  const stopped = interviews.filter((one) => one.stopped).length;
  const few = (people: number) => people > 0 && people < smallGroup;
  return [
    ...[...Map.groupBy(interviews, (one) => one.group)]
      .filter(([, some]) => few(some.length) || sites.size > 0)
      .map(([group, some]) =>
        capital(material, method.heard(some.length, groupName(material, group))),
      ),
    ...(few(stopped) ? [method.stopped(stopped)] : []),
    ...(few(withdrawn.size) ? [method.withdrawn(withdrawn.size)] : []),
  ];
}

function decidedWithout({ facts, words }: Material): string[] {
  return [...facts.decisions].flatMap(([code, { present }]) => {
    const away = present ? perspectivesAway(facts.members, present) : [];
    const names = away.map((one) => words.field.perspectives[one]);
    return names.length > 0 ? [`${code}  ${words.format.list(names)}`] : [];
  });
}

const signedDissents = ({ together }: Facts) =>
  together.dissents.flatMap(({ code, name }) => (name ? [`${code}  ${name}`] : []));

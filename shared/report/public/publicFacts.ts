import type { ShownDissent } from '../../contract/dissent.ts';
import type { Words } from '../../language/words.ts';
import { type Evidence, isPublic } from '../../model/evidence.ts';
import type { Member } from '../../model/member.ts';
import { isRecommendation } from '../../reply/marks.ts';
import { smallGroup } from '../audience.ts';
import type { Facts } from '../facts/facts.ts';
import type { Gathered } from '../facts/gathered.ts';
import { mayPublish, type PhotoFact } from '../facts/photo.ts';
import type { Together } from '../facts/together.ts';
import { mapped } from './cleanFacts.ts';
import { factsWithoutCodes } from './withoutCodes.ts';
import { factsWithoutInternal } from './withoutInternal.ts';
import { factsWithoutNames } from './withoutNames.ts';

/**
 * What may stand before anybody's eyes. What is left out here can be in no chapter, however it is written: urgent concerns,
 * words without public consent, what the team keeps to itself and drafts, its notes and own answers, what it had agreed
 * before, its names where they were not given, and who was where.
 */
export function publicFacts(read: Facts, words: Words): Facts {
  const open = factsWithoutInternal(read);
  const facts = factsWithoutNames(factsWithoutCodes(open, words, 'public'), words);
  return {
    ...facts,
    members: facts.members.map(publicMember),
    ratings: [],
    named: new Set(),
    answered: new Map(),
    decisions: mapped(facts.decisions, ({ answer, reason }) => ({ answer, reason })),
    former: facts.former.map((one) => ({ ...one, ratings: [] })),
    visit: publicVisit(facts.visit),
    together: publicTogether(facts),
    replies: publicReplies(facts),
  };
}

/** A perspective stays, for the sentence on which of them the team has; whose it is goes with role and ties. */
function publicMember(member: Facts['members'][number]): Member & { readonly id: string } {
  const { id, name, perspective, place, named = false, independence } = member;
  const ties = independence && { on: independence.on, ties: independence.ties.trim() ? '–' : '' };
  return {
    id,
    name: named ? name : '',
    perspective,
    role: '',
    place,
    ...(ties === undefined ? {} : { independence: ties }),
  };
}

/** Who is to act is mostly a name; an answer to what the team keeps to itself would tell of it. */
const publicReplies = ({ replies, written }: Facts): Facts['replies'] =>
  new Map(
    [...replies]
      .filter(([target]) => !isRecommendation(target) || written.recommendations.has(target))
      .map(([target, one]) => [target, { ...one, who: '', file: '' }]),
  );

function publicVisit(visit: Gathered): Gathered {
  const many = (number: number | null | undefined) =>
    (number ?? 0) < smallGroup ? null : (number ?? null);
  const { registered } = visit;
  return {
    ...visit,
    approvals: mapped(visit.approvals, (one) => ({ ...one, reference: '', note: '' })),
    registered: registered && {
      ...registered,
      beds: many(registered.beds),
      served: many(registered.served),
      contacts: '',
      facts: [],
    },
    visits: mapped(visit.visits, (one) => ({
      ...one,
      slots: one.slots.map((slot) => ({ ...slot, what: '', who: [] })),
      note: '',
    })),
    refused: mapped(visit.refused, (one) => ({ ...one, by: '', on: null })),
    photos: new Map([...visit.photos].filter(([, one]) => isOpen(one, visit.evidence))),
    evidence: mapped(visit.evidence, publicPiece),
    concerns: new Map(),
  };
}

function isOpen(photo: PhotoFact, evidence: Gathered['evidence']): boolean {
  const piece = evidence.get(photo.owner);
  return piece !== undefined && mayPublish(photo, piece);
}

/** It counts, and its words print where the person said so. */
function publicPiece(piece: Evidence): Evidence {
  const quotes = isPublic(piece) ? piece.quotes : [];
  const bare = { site: null, on: null, who: [], notes: '', quotes };
  switch (piece.kind) {
    case 'interview':
      return {
        ...piece,
        ...bare,
        code: '',
        consent: { ...piece.consent, by: piece.consent.by && '–' },
      };
    case 'document':
      return { ...piece, ...bare, title: '', dated: '' };
    case 'observation':
      return { ...piece, ...bare, place: '', at: null };
  }
}

/** Figures of a small team would be figures of its members. */
function publicTogether({ members, together }: Facts): Together {
  const isNamed = (name: string | null) =>
    members.some((one) => one.name === name && one.named === true);
  const isMany = (perspective: ShownDissent['perspective']) =>
    members.filter((one) => one.perspective === perspective).length >= smallGroup;
  return {
    first: members.length >= smallGroup ? together.first : [],
    dissents: together.dissents.map((one) => ({
      ...one,
      name: isNamed(one.name) ? one.name : null,
      perspective: isMany(one.perspective) ? one.perspective : null,
    })),
    handedOver: 0,
  };
}

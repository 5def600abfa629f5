import {
  type Method,
  methods,
  type RespondentGroup,
  respondentGroups,
} from '../instrument/instrument.ts';
import type { Evidence } from '../model/evidence.ts';
import { methodOf } from './evidence.ts';

/** Which pieces are asked for; each part narrows, none of them asks for all. */
export interface EvidenceFilter {
  readonly method?: Method;
  readonly group?: RespondentGroup;
  readonly site?: string;
  /** The code of a criterion, or of a standard or theme for all below it. */
  readonly criterion?: string;
  /** Who of the team was there. */
  readonly who?: string;
  /** Words that all stand somewhere in the piece. */
  readonly text?: string;
}

const parts = ['method', 'group', 'site', 'criterion', 'who', 'text'] as const;

/** What an address asks for; what it cannot mean is left out. */
export function filterOf(search: string): EvidenceFilter {
  const given = new URLSearchParams(search);
  const method = methods.find((one) => one === given.get('method'));
  const group = respondentGroups.find((one) => one === given.get('group'));
  const other = (name: 'site' | 'criterion' | 'who' | 'text') => given.get(name) || undefined;
  const [site, criterion, who, text] = [
    other('site'),
    other('criterion'),
    other('who'),
    other('text'),
  ];
  return {
    ...(method && { method }),
    ...(group && { group }),
    ...(site && { site }),
    ...(criterion && { criterion }),
    ...(who && { who }),
    ...(text && { text }),
  };
}

/** The address of the list with a filter: other screens lead to it. */
export function evidenceAddress(assessment: string, filter: EvidenceFilter): string {
  const given = new URLSearchParams();
  for (const part of parts) {
    const value = filter[part];
    if (value) given.set(part, value);
  }
  const search = given.toString();
  return `/assessment/${assessment}/evidence${search && `?${search}`}`;
}

/** Whether a piece is linked to a criterion, or to one below a standard or theme. */
const isAbout = ({ links }: Pick<Evidence, 'links'>, code: string) =>
  links.some(({ criterion }) => criterion === code || criterion.startsWith(`${code}.`));

/** The pieces that a filter lets through, in their order. */
export function filterEvidence<One extends Evidence>(
  pieces: readonly One[],
  { method, group, site, criterion, who, text }: EvidenceFilter,
): One[] {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return pieces.filter(
    (one) =>
      (!method || methodOf(one.kind) === method) &&
      (!group || (one.kind === 'interview' && one.group === group)) &&
      (!site || one.site === site) &&
      (!criterion || isAbout(one, criterion)) &&
      (!who || one.who.includes(who)) &&
      words.every((word) => textOf(one).includes(word)),
  );
}

/** Kept, so that a key typed into the search does not go through every word of every piece again. */
const texts = new WeakMap<Evidence, string>();

function textOf(piece: Evidence): string {
  const known = texts.get(piece);
  if (known !== undefined) return known;
  const text = wordsOf(piece).join('\n').toLowerCase();
  texts.set(piece, text);
  return text;
}

function wordsOf(piece: Evidence): string[] {
  const common = [
    piece.notes,
    ...piece.quotes.map((one) => one.text),
    ...piece.links.map((one) => one.criterion),
  ];
  switch (piece.kind) {
    case 'interview':
      return [piece.code, ...common];
    case 'document':
      return [piece.title, piece.dated, ...common];
    case 'observation':
      return [piece.place, ...common];
  }
}

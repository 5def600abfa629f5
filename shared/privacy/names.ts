import { givenName } from './givenNames.ts';
import type { Finding } from './personal.ts';
import { beforeNames, joining, notNames, ofPlaces, particles, titles } from './words.ts';

/** A word of a text, and what stands around it. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital and is more than one letter. */
  readonly capital: boolean;
  /** Whether a sentence or a line begins with it. */
  readonly first: boolean;
  /** Whether nothing but a space is between it and the word before. */
  readonly joined: boolean;
}

const word = /[\p{L}\p{M}]+(?:[-’'.](?=\p{L})[\p{L}\p{M}]+)*/gu;
/** Articles and prepositions that lose their vowel before one, and the English 's. */
const elided =
  /^(?:l|d|j|m|n|s|t|c|qu|un|all|dall|dell|nell|sull|coll|quell|quest|lorsqu|puisqu)[’'](?=\p{L}{2})/iu;
const possessive = /[’']s$/u;

/** What looks like somebody's name. Names that are known (the service, its sites, the team) are nobody interviewed. */
export function findNames(text: string, known: readonly string[]): Finding[] {
  const tokens = tokensOf(text);
  const knownWords = new Set(
    known.flatMap((one) => tokensOf(one).map((token) => token.text.toLowerCase())),
  );
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = runFrom(tokens, at);
    const run = tokens.slice(at, at + length);
    const named = run.length > 0 ? nameIn(run, tokens[at - 1], knownWords, text) : [];
    const [first, last] = [named[0], named.at(-1)];
    if (first && last) {
      const name = text.slice(first.start, last.end);
      found.push({ kind: 'name', text: name, start: first.start, end: last.end });
    }
    at += Math.max(1, length);
  }
  return found;
}

function tokensOf(text: string): Token[] {
  let before = 0;
  return [...text.matchAll(word)].map((match) => {
    const skipped = elided.exec(match[0])?.[0].length ?? 0;
    const own = match[0].slice(skipped).replace(possessive, '');
    const start = match.index + skipped;
    const between = text.slice(before, match.index);
    const token: Token = {
      text: own,
      start,
      end: start + own.length,
      capital: isCapital(own),
      first: before === 0 ? true : beginsSentence(between, text.slice(0, before)),
      joined: before > 0 && skipped === 0 && /^(?: |\u00a0|\. )$/.test(between),
    };
    before = match.index + match[0].length;
    return token;
  });
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text) && /\p{L}{2}/u.test(text);
const isInitial = ({ text }: Token) => /^\p{Lu}$/u.test(text);

/** A point after a title or an initial ends no sentence. */
function beginsSentence(between: string, before: string): boolean {
  if (/[.]/.test(between) && !/[!?\n]/.test(between)) {
    const last = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
    return !titles.has(last.toLowerCase()) && !/^\p{Lu}$/u.test(last);
  }
  return /[!?:;\n…–—•“«"(]|\s-\s|^-/.test(between);
}

/** How many words from here on could be one name: capitals side by side, small particles between them. */
function runFrom(tokens: readonly Token[], at: number): number {
  let length = 0;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || (next > at && !token.joined) || (next > at && token.first)) break;
    if (token.capital || isInitial(token)) {
      length = next - at + 1;
      continue;
    }
    const isParticle = length > 0 && particles.has(token.text.toLowerCase());
    if (!isParticle || !tokens[next + 1]?.capital || !tokens[next + 1]?.joined) break;
  }
  return length;
}

/** The part of a run of capitals that is somebody's name; nothing where it is none. */
function nameIn(
  run: readonly Token[],
  before: Token | undefined,
  known: ReadonlySet<string>,
  text: string,
): readonly Token[] {
  const small = (one: Token) => one.text.toLowerCase();
  const [head] = run;
  const title = run.findIndex((one, at) => titles.has(small(one)) && at < run.length - 1);
  const titled = run[title];
  if (titled && stands(text, titled, run[title + 1])) return unless(run.slice(title + 1), known);
  if (before && titles.has(small(before)) && stands(text, before, head)) return unless(run, known);
  // "Elm House", "via Marco Polo": what a place is called by is with it or before it.
  if (run.some((one) => ofPlaces.has(small(one)))) return [];
  if (before && head?.joined && !head.first && ofPlaces.has(small(before))) return [];
  const words = trimmed(run, (one) => isOther(one) || joining.has(small(one)));
  const called = before && head?.joined && !head.first && beforeNames.has(small(before));
  return called && head === words[0] && !words.some(isOther)
    ? unless(words, known)
    : namedWithin(words, known);
}

/** Months, peoples, articles: with a capital, and no name. Words all in capitals are short forms, if they are no given name. */
const isOther = ({ text }: Token) =>
  notNames.has(text.toLowerCase()) ||
  (joining.has(text.toLowerCase()) && !particles.has(text.toLowerCase())) ||
  (/^\p{Lu}{2,}$/u.test(text) && givenName(text) !== 'clear');

/** A given name with what stands beside it, an initial with a surname, or two capitals in the middle of a sentence. */
function namedWithin(words: readonly Token[], known: ReadonlySet<string>): readonly Token[] {
  const parts = splitBy(words, isOther);
  for (const part of parts) {
    const given = part.findIndex((one) => isGiven(one));
    if (given >= 0) {
      const from = part[0]?.first && given > 0 ? given : 0;
      const name = unless(part.slice(from), known);
      if (name.length > 0) return name;
    }
    const [head, second] = part;
    if (head && isInitial(head) && second && !isInitial(second)) return unless(part, known);
    const capitals = head?.first ? part.slice(1) : part;
    const full = capitals.filter((one) => one.capital);
    if (full.length >= 2 && full.length <= 3) {
      const name = unless(capitals, known);
      if (name.length > 0) return name;
    }
  }
  return [];
}

function isGiven(token: Token): boolean {
  const sure = givenName(token.text);
  return sure === 'clear' ? token.capital : sure === 'doubtful' && token.capital && !token.first;
}

/** Nothing where all the words are known. */
function unless(words: readonly Token[], known: ReadonlySet<string>): readonly Token[] {
  const unknown = words.filter(
    (one) =>
      !isInitial(one) &&
      !particles.has(one.text.toLowerCase()) &&
      !known.has(one.text.toLowerCase()),
  );
  return unknown.length > 0 ? words : [];
}

function trimmed(words: readonly Token[], isOut: (one: Token) => boolean): readonly Token[] {
  const from = words.findIndex((one) => !isOut(one));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((one) => !isOut(one)) + 1);
}

function splitBy(words: readonly Token[], isOut: (one: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const one of words) {
    if (isOut(one)) parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts.filter((one) => one.length > 0);
}

/** Whether a title stands right before a word: "M. Dupont", not "room M, Dupont". A bare M needs its point. */
function stands(text: string, title: Token, name: Token | undefined): boolean {
  if (!name) return false;
  const between = text.slice(title.end, name.start);
  const bare =
    title.text.length === 1 || ['me', 'don', 'pr', 'ing'].includes(title.text.toLowerCase());
  return bare ? /^\.[ \u00a0]$/.test(between) : /^\.?[ \u00a0]$/.test(between);
}

import { type Stance, stances } from '../model/reply.ts';
import { boxes } from './body.ts';
import { withBoxes } from './symbols.ts';

/** What a service said by ticking and typing in the three cells for its answer. */
export type StanceRead =
  | { readonly kind: 'said'; readonly answer: Stance | null }
  /** More than one is ticked. */
  | { readonly kind: 'several'; readonly answers: readonly Stance[] }
  /** Something is written there that is none of the answers. */
  | { readonly kind: 'unclear'; readonly text: string };

/** How each answer is called, in any language: the longest first, for the shorter ones stand in them. */
export type StanceNames = readonly { readonly stance: Stance; readonly name: string }[];

/** One cell: which answer it is for, and what it says without what is struck through. */
export interface StanceCell {
  readonly stance: Stance;
  readonly kept: string;
}

export function readStance(cells: readonly StanceCell[], names: StanceNames): StanceRead {
  const read = cells.map((cell) => ({ ...readCell(cell, names), stance: cell.stance }));
  const ticked = stances.filter((stance) =>
    read.some((one) => one.stance === stance && one.ticked),
  );
  if (ticked.length > 1) return { kind: 'several', answers: ticked };
  const [only] = ticked;
  const odd = read.filter((one) => one.rest !== '');
  if (only) return { kind: 'said', answer: only };
  return odd.length > 0 ? fromWords(odd, names) : fromWhatIsLeft(read);
}

interface ReadCell {
  readonly ticked: boolean;
  /** Whether its own answer still stands in it. */
  readonly named: boolean;
  /** What else it says. */
  readonly rest: string;
}

function readCell({ stance, kept }: StanceCell, names: StanceNames): ReadCell {
  const said = plain(withBoxes(kept));
  const words = plain(said.replaceAll(boxes.ticked, ' ').replaceAll(boxes.empty, ' '));
  const own = names.find((one) => one.stance === stance && words.includes(plain(one.name)));
  // "In part agree" holds "agree": the cell is of another answer then.
  const longer = names.find(
    (one) =>
      one.stance !== stance && words.includes(plain(one.name)) && isLonger(one.name, own?.name),
  );
  const named = own !== undefined && !longer;
  const rest = named && own ? plain(words.replace(plain(own.name), ' ')) : words;
  const typed = /^(?:x|xx|xxx|v|ok|yes|oui|sì|si|here|ici|qui)[.!]?$/.test(rest);
  return { ticked: said.includes(boxes.ticked) || typed, named, rest: typed ? '' : rest };
}

const isLonger = (name: string, other: string | undefined) =>
  plain(name).length > plain(other ?? '').length;

/** Answers that somebody typed instead of ticking a box. */
function fromWords(odd: readonly ReadCell[], names: StanceNames): StanceRead {
  // Nothing but the answer itself: "we do not agree" holds another one.
  const said = odd.map(({ rest }) => {
    const word = rest.replace(/[.!]$/, '');
    return names.find((one) => plain(one.name) === word)?.stance;
  });
  const [first] = said;
  if (first && said.every((one) => one === first)) return { kind: 'said', answer: first };
  return { kind: 'unclear', text: odd.map(({ rest }) => rest).join(' ') };
}

/** Where the others were struck through or deleted, what is left is the answer. */
function fromWhatIsLeft(read: readonly (ReadCell & { readonly stance: Stance })[]): StanceRead {
  const left = read.filter((one) => one.named);
  const [only] = left;
  const answered = left.length === 1 && read.length === stances.length;
  return { kind: 'said', answer: answered && only ? only.stance : null };
}

/** Small letters, one kind of apostrophe, single blanks. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

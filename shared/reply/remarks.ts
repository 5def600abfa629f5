import { type Body, targetAt } from './body.ts';
import { attributeOf, type Element, elementsOf } from './element.ts';
import { wordsOf } from './symbols.ts';

/** A comment in the margin, with what it stands beside. */
export interface RemarkRead {
  readonly target: string | null;
  /** The heading above it. */
  readonly where: string;
  readonly author: string;
  readonly on: string;
  readonly text: string;
  readonly quoted: string;
}

const mostComments = 2000;

/** The comments of a file in the order of its text, each answer after what it answers. */
export function readRemarks(
  comments: Element | null,
  threads: Element | null,
  { anchors }: Pick<Body, 'anchors'>,
): RemarkRead[] {
  const all = (comments ? elementsOf(comments) : []).filter((one) => one.name === 'w:comment');
  const byId = new Map(
    all.slice(0, mostComments).map((one) => [attributeOf(one, 'w:id') ?? '', one]),
  );
  // Those that are nowhere in the text come last.
  const order = [...new Set([...anchors.keys(), ...byId.keys()])].filter((id) => byId.has(id));
  const parentOf = parents(threads, byId);
  const [first, answers] = [
    order.filter((id) => !parentOf.has(id)),
    Map.groupBy(
      order.filter((id) => parentOf.has(id)),
      (id) => parentOf.get(id) ?? '',
    ),
  ];
  return first
    .flatMap((id) => [
      id,
      ...(answers.get(id) ?? []).toSorted((a, b) => dateOf(byId, a).localeCompare(dateOf(byId, b))),
    ])
    .flatMap((id) => remarkOf(byId.get(id), anchors, [id, parentOf.get(id)]))
    .filter(({ text }) => text !== '');
}

function remarkOf(
  comment: Element | undefined,
  anchors: Body['anchors'],
  ids: readonly (string | undefined)[],
): RemarkRead[] {
  if (!comment) return [];
  // An answer stands where what it answers stands, should it have no place of its own.
  const anchor = ids.map((id) => anchors.get(id ?? '')).find((one) => one !== undefined);
  return [
    {
      target: anchor ? targetAt(anchor.at) : null,
      where: anchor?.at.heading ?? '',
      author: (attributeOf(comment, 'w:author') ?? '')
        .replace(/\p{Cc}/gu, '')
        .trim()
        .slice(0, 200),
      on: (attributeOf(comment, 'w:date') ?? '').slice(0, 40),
      text: textIn(comment).slice(0, 8000),
      quoted: (anchor?.quoted ?? '').replace(/\s+/g, ' ').trim().slice(0, 2000),
    },
  ];
}

const dateOf = (byId: ReadonlyMap<string, Element>, id: string) =>
  attributeOf(byId.get(id), 'w:date') ?? '';

/** The first comment of the thread that each answer belongs to, by the comments' ids. */
function parents(threads: Element | null, byId: ReadonlyMap<string, Element>): Map<string, string> {
  const byParagraph = new Map(
    [...byId].flatMap(([id, comment]) =>
      paragraphsOf(comment).flatMap((one) => {
        const name = attributeOf(one, 'w14:paraId');
        return name ? [[name, id] as const] : [];
      }),
    ),
  );
  const direct = new Map<string, string>();
  for (const one of threads ? elementsOf(threads) : []) {
    const own = byParagraph.get(attributeOf(one, 'w15:paraId') ?? '');
    const parent = byParagraph.get(attributeOf(one, 'w15:paraIdParent') ?? '');
    if (own && parent && own !== parent) direct.set(own, parent);
  }
  return new Map(
    [...direct.keys()].flatMap((id) => {
      const root = rootOf(id, direct);
      return root === null ? [] : [[id, root] as const];
    }),
  );
}

/** The comment at which a thread begins; null where a made-up file leads round in a circle. */
function rootOf(id: string, direct: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = id;
  for (let above = direct.get(at); above !== undefined; above = direct.get(at)) {
    if (seen.has(above)) return null;
    seen.add(above);
    at = above;
  }
  return at;
}

const paragraphsOf = (comment: Element): Element[] =>
  elementsOf(comment).filter((one) => one.name === 'w:p');

const textIn = (comment: Element): string => paragraphsOf(comment).map(wordsIn).join('\n').trim();

function wordsIn(element: Element): string {
  if (element.name === 'w:del' || element.name === 'w:pPr' || element.name === 'w:rPr') return '';
  if (element.name === 'w:t') return wordsOf(element);
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  return elementsOf(element).map(wordsIn).join('');
}

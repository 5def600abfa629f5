import type { IXmlableObject, PageNumberEstimator } from 'docx';

/** The pages of one part, counted from 1. */
export interface Laid {
  /** The page of each heading, by its bookmark. */
  readonly headings: ReadonlyMap<string, number>;
  /** Null where docx could not lay it out to its end. */
  readonly pages: number | null;
}

/** On which page each heading's bookmark is, and how many pages there are; null where that can't be known. */
export interface Pages {
  readonly headings: ReadonlyMap<string, number>;
  readonly total: number | null;
}

/** The pages of a whole report from those of its parts, the front first. After a part without an end nothing is known. */
export function addUp([front, ...parts]: readonly Laid[]): Pages {
  const headings = new Map<string, number>();
  let before = front ? firstPage(front) - 1 : 0;
  for (const part of parts) {
    for (const [bookmark, page] of part.headings) headings.set(bookmark, before + page);
    if (part.pages === null) return { headings, total: null };
    before += part.pages;
  }
  return { headings, total: before };
}

/** Where the text begins: the page of the first of the bare headings below the contents. */
const firstPage = ({ headings }: Laid) => Math.min(...headings.values());

/** Hands docx the numbers already worked out, under the names that it gives the bookmarks of its contents. */
export const knownPages =
  ({ headings, total }: Pages): PageNumberEstimator =>
  (body) => ({
    bookmarks: new Map(
      bookmarkNames(body).flatMap((names) => {
        const page = names.map((name) => headings.get(name)).find((found) => found !== undefined);
        return page === undefined ? [] : names.map((name): [string, string] => [name, `${page}`]);
      }),
    ),
    ...(total === null ? {} : { pageCount: total }),
  });

/** The names of the bookmarks of each paragraph: ours, and on a heading docx's own beside it. */
function bookmarkNames(body: IXmlableObject): string[][] {
  return nodes(body['w:body'])
    .map((block) =>
      nodes(block['w:p'])
        .map((node) => node['w:bookmarkStart']?._attr?.['w:name'])
        .filter((name) => typeof name === 'string'),
    )
    .filter((names) => names.length > 0);
}

const nodes = (value: unknown): readonly IXmlableObject[] => (Array.isArray(value) ? value : []);

import type { Words } from '../language/words.ts';
import type { Block, Caption, Cell, Reference, Row } from './report.ts';

const mark = '\uE000';
const marked = new RegExp(`${mark}([a-z-]+)${mark}`, 'g');

/** Stands in a text for the number of a table or chart: "Table 2" once all are numbered. */
export const numberOf = (name: string) => `${mark}${name}${mark}`;

/**
 * Numbers tables, charts and photos from the first to the last, fills their numbers in where texts name them, and takes
 * away references to what is not there. A standard's criteria have no number: its heading, just above, says the same, and
 * 25 of them would hide the tables that texts do name. Labels and values are no table for a reader.
 */
export function withCaptions(blocks: readonly Block[], { print }: Words): Block[] {
  const numbered = numberAll(blocks, print);
  const names = new Map(
    numbered.flatMap((block) =>
      (block.kind === 'table' || block.kind === 'chart') && block.name && block.caption
        ? [[block.name, block.caption] as const]
        : [],
    ),
  );
  const places = placesOf(numbered);
  return numbered.map((block) => {
    const filled = fillIn(block, names);
    return withoutDangling(filled, places);
  });
}

function numberAll(blocks: readonly Block[], print: Words['print']): Block[] {
  const counts = { table: 0, figure: 0 };
  const next = (kind: keyof typeof counts, text: string): Caption => {
    counts[kind] += 1;
    const number = counts[kind];
    return { id: `${kind}-${number}`, label: print[kind], number, text: text.replace(/\.$/, '') };
  };
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'table':
        return { ...block, caption: next('table', block.title ?? block.alt) };
      case 'chart':
        return { ...block, caption: next('figure', block.title) };
      case 'photos':
        return {
          ...block,
          photos: block.photos.map((one) => ({ ...one, caption: next('figure', one.text) })),
        };
      default:
        return block;
    }
  });
}

/** "Table 2", which never breaks between lines. */
export const captionNumber = ({ label, number }: Pick<Caption, 'label' | 'number'>) =>
  `${label}\u00a0${number}`;

function fillIn(block: Block, names: ReadonlyMap<string, Caption>): Block {
  if (block.kind !== 'paragraph' || !block.text.includes(mark)) return block;
  const found: Reference[] = [];
  const text = block.text.replace(marked, (_, name: string) => {
    const caption = names.get(name);
    if (!caption) throw new Error(`No table or chart ${name} to refer to`);
    const words = captionNumber(caption);
    found.push({ words, to: caption.id });
    return words;
  });
  return { ...block, text, references: [...(block.references ?? []), ...found] };
}

/** The ids of all that a reference can lead to. */
const placesOf = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
        case 'point':
          return [block.id];
        case 'criteria':
          return block.criteria.map((one) => one.id);
        case 'table':
        case 'chart':
          return block.caption ? [block.caption.id] : [];
        default:
          return [];
      }
    }),
  );

function withoutDangling(block: Block, places: ReadonlySet<string>): Block {
  const kept = <One extends { readonly references?: readonly Reference[] }>(one: One): One =>
    one.references
      ? { ...one, references: one.references.filter(({ to }) => places.has(to)) }
      : one;
  const keptCell = (cell: Cell): Cell => (cell.kind === 'text' ? kept(cell) : cell);
  const keptRow = (row: Row): Row => ({ ...row, cells: row.cells.map(keptCell) });
  switch (block.kind) {
    case 'paragraph':
    case 'list':
    case 'notice':
      return kept(block);
    case 'point':
      return { ...block, about: block.about.map(kept) };
    case 'table':
      return { ...block, rows: block.rows.map(keptRow) };
    default:
      return block;
  }
}

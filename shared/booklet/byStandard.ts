import type { Criterion, Standard, Theme } from '../instrument/instrument.ts';
import { heading, paragraph } from '../report/blocks.ts';
import type { Block } from './booklet.ts';
import type { Material } from './material.ts';

interface Chapters<Item> {
  /** What a criterion brings to the booklet; nothing where it has no place in it. */
  readonly itemOf: (criterion: Criterion) => Item | null;
  readonly block: (standard: string, items: readonly Item[]) => Block;
  /** What is said before a theme or a standard. */
  readonly before: (part: Theme | Standard) => Block[];
}

/** A chapter for each theme and in it each standard, without those that would be empty. */
export function byStandard<Item>({ instrument, words }: Material, chapters: Chapters<Item>) {
  const headed = (level: 1 | 2, { code, title }: Theme | Standard) =>
    heading(level, `part-${code}`, words.report.results.heading(code, title), level === 1);

  const standardBlocks = (standard: Standard): Block[] => {
    const items = standard.criteria.map(chapters.itemOf).filter((one) => one !== null);
    if (items.length === 0) return [];
    return [
      headed(2, standard),
      ...chapters.before(standard),
      chapters.block(standard.code, items),
    ];
  };

  return instrument.themes.flatMap((theme): Block[] => {
    const blocks = theme.standards.flatMap(standardBlocks);
    if (blocks.length === 0) return [];
    return [headed(1, theme), paragraph(theme.plain, 'lead'), ...chapters.before(theme), ...blocks];
  });
}

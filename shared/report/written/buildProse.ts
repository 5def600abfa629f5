import type { ProseBody, ProseNode } from '../../model/passage.ts';
import { tagOf } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import type { Block, ProseItemPart, ProseList, ProsePart, Run } from '../report.ts';
import { buildInsert } from './buildInsert.ts';
import { type Line, lineText } from './prose.ts';

/** A text that people wrote, as blocks: its own words, and between them what stands in it by name only. */
export function buildProse(material: Material, body: ProseBody, language: string): Block[] {
  const tag = tagOf(material, language);
  const blocks: Block[] = [];
  let parts: ProsePart[] = [];
  const close = () => {
    if (parts.length > 0) blocks.push({ kind: 'prose', parts });
    parts = [];
  };
  for (const node of body.content) {
    if (node.type === 'insert') {
      const insert = buildInsert(material, node.attrs);
      if (insert.length > 0) close();
      blocks.push(...insert);
    } else {
      parts.push(...partOf(node, tag));
    }
  }
  close();
  return blocks;
}

/** Empty lines are no parts: the room between parts is the report's to set. */
function partOf(
  node: Exclude<ProseNode, { type: 'insert' }>,
  language: string | null,
): ProsePart[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(node.content, language);
    case 'heading': {
      const runs = runsOf(node.content, language);
      return runs.length === 0
        ? []
        : [{ kind: 'heading', level: node.attrs.level === 1 ? 2 : 3, runs }];
    }
    case 'bulletList':
    case 'orderedList':
      return listOf(node, language);
  }
}

const paragraphOf = (line: Line | undefined, language: string | null) => {
  const runs = runsOf(line, language);
  return runs.length === 0 ? [] : [{ kind: 'paragraph' as const, runs }];
};

type ListNode = Extract<ProseNode, { type: 'bulletList' | 'orderedList' }>;
type ItemNode = ListNode['content'][number]['content'][number];

function listOf(
  { type, content }: Pick<ListNode, 'type'> & ItemsOf<ItemNode>,
  language: string | null,
): ProseList[] {
  const items = content
    .map((item) =>
      item.content.flatMap((one): ProseItemPart[] =>
        one.type === 'paragraph' ? paragraphOf(one.content, language) : listOf(one, language),
      ),
    )
    .filter((parts) => parts.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', numbered: type === 'orderedList', items }];
}

interface ItemsOf<Part> {
  readonly content: readonly { readonly content: readonly Part[] }[];
}

/** Runs of one look are one; nothing where there is no word. */
function runsOf(line: Line | undefined, language: string | null): Run[] {
  if (!line || lineText(line).trim() === '') return [];
  const runs: Run[] = [];
  for (const one of line) {
    const before = runs.at(-1);
    const run = runOf(one, before, language);
    const goesOn = before && before.bold === run.bold && before.italic === run.italic;
    if (goesOn) runs[runs.length - 1] = { ...before, text: before.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** A line break looks like what is before it. */
function runOf(one: Line[number], before: Run | undefined, language: string | null): Run {
  if (one.type === 'hardBreak')
    return { bold: false, italic: false, language, ...before, text: '\n' };
  const has = (mark: 'bold' | 'italic') => one.marks?.some(({ type }) => type === mark) ?? false;
  return { text: one.text, bold: has('bold'), italic: has('italic'), language };
}

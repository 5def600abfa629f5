import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bodyOf,
  type EditorNode,
  most,
} from '../../../../renderer/screens/write/editor/cleaned.ts';
import { passageInsert } from '../../../../renderer/screens/write/editor/inserted.ts';
import { editorOn } from '../../../../renderer/screens/write/editor/plugins.ts';
import { schema } from '../../../../renderer/screens/write/editor/schema.ts';
import { type ProseBody, passageSchema } from '../../../../shared/model/passage.ts';

const fits = (body: ProseBody) =>
  passageSchema.safeParse({ body, draft: false, internal: false }).error?.issues ?? [];

/** Words with what no report can hold, marks in any order, and more of them than there are. */
const anyText = fc
  .tuple(
    fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 })),
    fc.constantFrom('', '\u0000', '\u000b', '\ud800', '\udfff', '\uffff', '\n', '\t'),
    fc.subarray(['italic', 'bold']),
  )
  .map(
    ([text, odd, marks]): EditorNode => ({
      type: 'text',
      text: text + odd,
      marks: marks.map((type) => ({ type })),
    }),
  );

const inline = fc.array(fc.oneof(anyText, fc.constant<EditorNode>({ type: 'hardBreak' })), {
  maxLength: 4,
});
const line = inline.map((content): EditorNode => ({ type: 'paragraph', content }));
const kind = fc.constantFrom('bulletList', 'orderedList');

/** Lists in lists, deeper than any chapter has. */
const { list } = fc.letrec<{ list: EditorNode; item: EditorNode }>((tie) => ({
  list: fc
    .tuple(kind, fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([type, content]) => ({ type, content })),
  item: fc
    .array(fc.oneof({ depthSize: 'medium', withCrossShrink: true }, line, tie('list')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((content) => ({ type: 'listItem', content })),
}));

const heading = fc
  .tuple(inline, fc.constantFrom(1, 2, 3, 9))
  .map(([content, level]): EditorNode => ({ type: 'heading', attrs: { level }, content }));
const insert = fc
  .record({
    what: fc.constantFrom('table', 'chart', 'quotation', 'x'),
    of: fc.constantFrom('1', 'all', '../', null),
  })
  .map((attrs): EditorNode => ({ type: 'insert', attrs }));
const anyDoc = fc
  .array(fc.oneof(line, heading, list, insert), { maxLength: 6 })
  .map((content): EditorNode => ({ type: 'doc', content }));

test('whatever an editor holds becomes a body that the vault takes, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const body = bodyOf(doc);
      expect(fits(body)).toEqual([]);
      expect(bodyOf(body)).toEqual(body);
    }),
  );
});

test('no word gets lost, however deep it lies', () => {
  const words = (node: EditorNode): string =>
    node.type === 'text' ? (node.text ?? '') : (node.content ?? []).map(words).join('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what reports cannot hold
  const odd = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\ufffe\uffff]/gu;
  const letters = (text: string) => [...text.replace(odd, '')].sort().join('');
  fc.assert(
    fc.property(anyDoc, (doc) => {
      expect(letters(words(bodyOf(doc)))).toBe(letters(words(doc)));
    }),
  );
});

test('a body opens in the editor as it is', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const body = bodyOf(doc);
      const { doc: opened } = editorOn(body);
      opened.check();
      expect(joined(bodyOf(opened.toJSON()))).toBe(joined(body));
    }),
  );
});

/** The words and the kinds of what holds them, however they are cut into pieces. */
const joined = (body: ProseBody) => JSON.stringify(schema.nodeFromJSON(body).toString());

test('what is far too long is kept in several pieces', () => {
  const long = 'a\u{1F600}'.repeat(15_000);
  const content = Array.from({ length: most.inline + 5 }, () => ({ type: 'text', text: 'x' }));
  const items = Array.from({ length: most.items + 5 }, (_, n) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: String(n) }] }],
  }));
  const body = bodyOf({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: long }] },
      { type: 'paragraph', content },
      { type: 'bulletList', content: items },
    ],
  });
  expect(fits(body)).toEqual([]);
  expect(body.content).toHaveLength(5);
  expect(JSON.stringify(body.content[0])).not.toContain('\\ud83d"');
});

test('lists that come too deep are brought up at once in the editor, and more than a chapter holds is not let in', () => {
  const deep = (n: number): object => ({
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: `at ${n}` }] },
          ...(n < 5 ? [deep(n + 1)] : []),
        ],
      },
    ],
  });
  const state = editorOn({ type: 'doc', content: [] });
  const { state: next } = state.applyTransaction(state.tr.insert(0, schema.nodeFromJSON(deep(1))));
  expect(JSON.stringify(next.doc.toJSON()).split('bulletList')).toHaveLength(3);
  expect(next.doc.textContent).toBe('at 1at 2at 3at 4at 5');

  const lines = Array.from({ length: most.blocks + 1 }, () => schema.nodes.paragraph.create());
  const full = next.applyTransaction(
    next.tr.insert(
      0,
      lines.map((one, n) =>
        schema.nodes.paragraph.create(null, [schema.text(String(n)), ...one.content.content]),
      ),
    ),
  );
  expect(full.transactions).toEqual([]);
});

test('only what can be inserted is read from a page', () => {
  const id = '01234567-89ab-cdef-0123-456789abcdef';
  expect(passageInsert('{"what":"table","of":"all","x":1}')).toEqual({ what: 'table', of: 'all' });
  expect(passageInsert(`{"what":"quotation","evidence":"${id}","quote":"${id}"}`)).toEqual({
    ...{ what: 'quotation', evidence: id, quote: id },
  });
  for (const bad of [
    null,
    '',
    '{',
    'null',
    '[]',
    '{"what":"table","of":"<b>"}',
    '{"what":"page"}',
  ]) {
    expect(passageInsert(bad)).toBeNull();
  }
});

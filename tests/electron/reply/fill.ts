import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ReplyWords, stances } from '../../../shared/model/reply.ts';
import { fieldMark, type WrittenField } from '../../../shared/reply/marks.ts';

/** How somebody's word processor writes what they type. */
export interface Habits {
  /** Beside the bookmark: before it, or after it. */
  readonly side: 'before' | 'after';
  /** Cut into runs with marks of the spelling check, as Word does. */
  readonly split: boolean;
  /** While changes are tracked, with something deleted beside it. */
  readonly tracked: boolean;
  /** A new line as a paragraph of its own, or within one. */
  readonly lines: 'paragraphs' | 'breaks';
  /** A box ticked by a click, or an x typed beside its name. */
  readonly tick: 'box' | 'x';
  /** Without its bookmark: the cell was emptied by marking it. */
  readonly lost: boolean;
}

export const plainHabits: Habits = {
  side: 'after',
  split: false,
  tracked: false,
  lines: 'breaks',
  tick: 'box',
  lost: false,
};

type Fill = (xml: string) => string;

/** The file with one part changed, or added from nothing. */
export function changed(docx: Uint8Array, changes: Readonly<Record<string, Fill>>): Buffer {
  const parts = unzipSync(docx);
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(parts[name] ? strFromU8(parts[name]) : ''));
  }
  return Buffer.from(zipSync(parts, { level: 0 }));
}

/** Fills fields in as an editor would. */
export const filled = (
  docx: Uint8Array,
  answers: ReadonlyMap<string, ReplyWords>,
  habits: Habits = plainHabits,
): Buffer =>
  changed(docx, {
    'word/document.xml': (xml) =>
      [...answers].reduce((all, [target, words]) => fill(all, target, words, habits), xml),
  });

function fill(xml: string, target: string, words: ReplyWords, habits: Habits): string {
  const texts = ['what', 'who', 'by', 'accuracy'] as const;
  const written = texts.reduce(
    (all, field) => typed(all, target, field, words[field], habits),
    xml,
  );
  return stances.reduce(
    (all, stance) => (words.answer === stance ? ticked(all, target, stance, habits) : all),
    written,
  );
}

function typed(xml: string, target: string, field: WrittenField, text: string, habits: Habits) {
  if (text === '') return xml;
  const bookmark = bookmarkIn(xml, fieldMark(target, field));
  const kept = habits.lost ? '' : bookmark;
  const said = paragraphs(text, habits);
  return xml.replace(bookmark, () =>
    habits.side === 'before' ? `${said}${kept}` : `${kept}${said}`,
  );
}

function bookmarkIn(xml: string, name: string): string {
  const [found] =
    new RegExp(`<w:bookmarkStart w:name="${name}" w:id="(\\d+)"/><w:bookmarkEnd w:id="\\1"/>`).exec(
      xml,
    ) ?? [];
  if (!found) throw new Error(`There is no field ${name}`);
  return found;
}

function paragraphs(text: string, { lines, ...habits }: Habits): string {
  const between = lines === 'breaks' ? '<w:r><w:br/></w:r>' : '</w:p><w:p>';
  return text
    .split('\n')
    .map((line) => runs(line, habits))
    .join(between);
}

function runs(line: string, { split, tracked }: Pick<Habits, 'split' | 'tracked'>): string {
  const pieces = split ? line.split(/(?<= )/) : [line];
  const all = pieces
    .map(
      (one, at) =>
        `${split && at % 2 === 1 ? '<w:proofErr w:type="spellStart"/>' : ''}<w:r w:rsidR="00A1${at}"><w:t xml:space="preserve">${escaped(one)}</w:t></w:r>`,
    )
    .join('');
  const wrapped = split ? `<w:smartTag w:uri="urn:x" w:element="place">${all}</w:smartTag>` : all;
  return tracked
    ? `<w:del w:id="9001" w:author="Manager"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="9002" w:author="Manager" w:date="2026-05-04T09:00:00Z">${wrapped}</w:ins>`
    : wrapped;
}

function ticked(xml: string, target: string, stance: (typeof stances)[number], { tick }: Habits) {
  const at = xml.indexOf(`w:name="${fieldMark(target, stance)}"`);
  if (at < 0) throw new Error(`There is no box for ${stance}`);
  const end = xml.indexOf('</w:p>', at);
  const before = xml.slice(at, end);
  const after =
    tick === 'x'
      ? `${before}<w:r><w:t xml:space="preserve"> X</w:t></w:r>`
      : before
          .replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
          .replace(/<w:sym w:char="2610"[^>]*\/>/, '<w:t>☒</w:t>');
  return `${xml.slice(0, at)}${after}${xml.slice(end)}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A comment as Word writes it, on the paragraph in which a text stands. */
export interface Comment {
  readonly id: number;
  readonly on: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** The id of the comment that it answers. */
  readonly answers?: number;
}

/** The file with comments in its margin. */
export const commented = (docx: Uint8Array, comments: readonly Comment[]): Buffer =>
  changed(docx, {
    'word/document.xml': (xml) => comments.reduce(anchored, xml),
    'word/comments.xml': () =>
      `${head('w:comments')}${comments.map(commentXml).join('')}</w:comments>`,
    'word/commentsExtended.xml': () =>
      `${head('w15:commentsEx')}${comments.map(threadXml).join('')}</w15:commentsEx>`,
  });

function anchored(xml: string, { id, on }: Comment): string {
  const at = xml.indexOf(`>${escaped(on)}</w:t>`);
  if (at < 0) throw new Error(`Nothing says ${on}`);
  const start = xml.lastIndexOf('<w:r>', at);
  const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
  return `${xml.slice(0, start)}<w:commentRangeStart w:id="${id}"/>${xml.slice(start, end)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${xml.slice(end)}`;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const head = (name: string) => `<?xml version="1.0" encoding="UTF-8"?><${name} ${namespaces}>`;
const paragraphId = (id: number) => `0000000${id}`;

const commentXml = ({ id, author, date, text }: Comment) =>
  `<w:comment w:id="${id}" w:author="${escaped(author)}" w:date="${date}" w:initials="X"><w:p w14:paraId="${paragraphId(id)}"><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:comment>`;

const threadXml = ({ id, answers }: Comment) =>
  `<w15:commentEx w15:paraId="${paragraphId(id)}"${answers === undefined ? '' : ` w15:paraIdParent="${paragraphId(answers)}"`} w15:done="0"/>`;

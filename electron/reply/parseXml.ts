import { Parser } from 'saxen';
import type { Element } from '../../shared/reply/element.ts';
import { limits } from './limits.ts';
import { refused } from './refuse.ts';

/** Prefixes of the namespaces that are read, in both forms in which Word writes them. */
const namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'cp',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
} as const;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/**
 * XML as plain data. Document types and entities of one's own are refused, and so is what is nested or large beyond what
 * any word processor writes; nothing that it names is ever fetched.
 */
export function parseXml(bytes: Uint8Array): Element {
  const xml = decoded(bytes);
  checkTags(xml);
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let elements = 0;
  new Parser()
    .ns(namespaces)
    .on('openTag', (name, attributes) => {
      elements++;
      if (open.length > limits.depth || elements > limits.elements) throw refused('too-large');
      const found = attributes() || {};
      const plain = Object.entries(found).map(([key, value]) => [key, plainText(value)] as const);
      open.push({ name, attributes: Object.fromEntries(plain), children: [] });
    })
    .on('closeTag', () => {
      const closed = open.pop();
      if (closed) open.at(-1)?.children.push(closed);
    })
    .on('text', (text) => keep(open.at(-1), plainText(text)))
    .on('cdata', (text) => keep(open.at(-1), text))
    .on('attention', () => {
      throw refused('document-type');
    })
    .on('error', () => {
      throw refused('damaged');
    })
    .parse(xml);
  const [found] = root.children;
  if (open.length !== 1 || found === undefined || typeof found === 'string')
    throw refused('damaged');
  return found;
}

/** Between elements there is nothing but line ends. */
function keep(open: Open | undefined, text: string) {
  if (open && open.name !== '' && (open.name === 'w:t' || text.trim() !== ''))
    open.children.push(text);
}

function decoded(bytes: Uint8Array): string {
  try {
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    return new TextDecoder(utf16 ? 'utf-16' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('damaged');
  }
}

/** A tag without an end would be looked through again and again. */
function checkTags(xml: string) {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const end = xml.indexOf('>', at);
    if (end < 0) throw refused('damaged');
    if (end - at > limits.tag) throw refused('too-large');
    at = end;
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text with the entities that every XML has; any other is somebody's own. */
const plainText = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([^;&\s]{0,40}));?/g,
        (_, decimal, hex, name) => {
          if (decimal) return character(Number(decimal));
          if (hex) return character(Number.parseInt(hex, 16));
          const found = Object.hasOwn(named, name) ? named[name] : undefined;
          if (found === undefined) throw refused('document-type');
          return found;
        },
      )
    : text;

const character = (code: number) =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

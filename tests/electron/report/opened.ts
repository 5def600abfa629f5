import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx file by path, XML as text. */
export function opened(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return {
    paths: Object.keys(files),
    part,
    document: part('word/document.xml'),
    /** What a reader sees in the body, run by run. */
    texts: textsOf(part('word/document.xml')),
  };
}

/** The entries of the contents: what they say, and the page. */
export function contentsOf(document: string): { title: string; page: number }[] {
  const lines = document.match(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g) ?? [];
  return lines.map((line) => {
    const words = textsOf(line);
    return { title: words.slice(0, -1).join(''), page: Number(words.at(-1)) };
  });
}

const textsOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => unescaped(found[1] ?? ''));

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

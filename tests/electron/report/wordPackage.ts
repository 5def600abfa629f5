import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { opened } from './opened.ts';

/** An element of a part: its name, its attributes and what is in it, text left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** A part's XML as elements; throws where it is not well formed. */
export function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, close, name = '', rest = '', empty] of xml.matchAll(
    /<(?!\?|!)(\/)?([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/)?>/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const pairs = [...rest.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]);
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

/** All elements of a name, wherever they are. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...allOf(one, name)]);

/**
 * The order that the schema of WordprocessingML asks of what is in these elements: Word calls a file broken that has it
 * otherwise, and LibreOffice does not mind, so that no look at its pages would tell.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid tr sdt'),
  'w:tc': words('tcPr p tbl sdt bookmarkStart bookmarkEnd'),
};

function words(text: string): string[] {
  return text.split(' ').map((one) => `w:${one}`);
}

/** In these only what comes first has its place; what follows may mix. */
const looseAfter: Readonly<Record<string, number>> = { 'w:tbl': 4, 'w:tc': 1 };

/** Everything about a package that would make Word ask whether to repair it. */
export function faultsOf(bytes: Uint8Array): string[] {
  const file = opened(bytes);
  const xml = file.paths.filter((path) => /\.(?:xml|rels)$/.test(path));
  const trees = new Map(xml.map((path) => [path, elementsOf(file.part(path))]));
  return [
    ...[...trees].flatMap(([path, tree]) => orderFaults(path, tree)),
    ...[...trees].flatMap(([path, tree]) => cellFaults(path, tree)),
    ...relationFaults(file.paths, trees),
    ...typeFaults(file.paths, trees),
    ...idFaults(trees),
  ];
}

function orderFaults(path: string, element: Element): string[] {
  const order = orders[element.name];
  const own = order ? orderFault(path, element, order) : [];
  return [...own, ...element.children.flatMap((one) => orderFaults(path, one))];
}

function orderFault(path: string, { name, children }: Element, order: readonly string[]): string[] {
  const places = children.map((one) => order.indexOf(one.name));
  const unknown = children.filter((one) => !order.includes(one.name)).map((one) => one.name);
  const firm = places.map((place) => Math.min(place, looseAfter[name] ?? place));
  const sorted = firm.every((place, at) => at === 0 || place >= (firm[at - 1] ?? 0));
  return [
    ...unknown.map((one) => `${path}: <${one}> in <${name}>`),
    ...(sorted ? [] : [`${path}: <${name}> has ${children.map((one) => one.name).join(' ')}`]),
  ];
}

/** A cell without a paragraph at its end, or a row with more or fewer cells than there are columns. */
const cellFaults = (path: string, tree: Element): string[] =>
  allOf(tree, 'w:tbl').flatMap((table) => {
    const columns = table.children.find((one) => one.name === 'w:tblGrid')?.children.length ?? 0;
    return table.children
      .filter((one) => one.name === 'w:tr')
      .flatMap((row) => {
        const cells = row.children.filter((one) => one.name === 'w:tc');
        const spans = cells.map((one) =>
          Number(allOf(one, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
        );
        const wide = spans.reduce((sum, one) => sum + one, 0);
        return [
          ...(wide === columns ? [] : [`${path}: a row of ${wide} in a table of ${columns}`]),
          ...cells
            .filter((one) => one.children.at(-1)?.name !== 'w:p')
            .map(() => `${path}: a cell that ends with no paragraph`),
        ];
      });
  });

type Trees = ReadonlyMap<string, Element>;

/** Relationships to what is not there, and uses of ids that no relationship has. */
function relationFaults(paths: readonly string[], trees: Trees): string[] {
  const known = new Map<string, Set<string>>();
  const lost = [...trees].flatMap(([path, tree]) => {
    if (!path.endsWith('.rels')) return [];
    const owner = posix.join(posix.dirname(posix.dirname(path)), posix.basename(path, '.rels'));
    const relations = allOf(tree, 'Relationship');
    known.set(owner, new Set(relations.map((one) => one.attributes.Id ?? '')));
    return relations
      .filter((one) => one.attributes.TargetMode !== 'External')
      .map((one) => one.attributes.Target ?? '')
      .map((to) => (to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(owner), to)))
      .filter((to) => !paths.includes(to))
      .map((to) => `${path} leads to ${to}, which is not there`);
  });
  const dangling = [...trees].flatMap(([path, tree]) =>
    everything(tree).flatMap(({ attributes }) =>
      ['r:id', 'r:embed', 'r:link']
        .flatMap((name) => attributes[name] ?? [])
        .filter((id) => !known.get(path)?.has(id))
        .map((id) => `${path} uses ${id}, which leads nowhere`),
    ),
  );
  return [...lost, ...dangling];
}

const everything = (element: Element): Element[] =>
  element.children.flatMap((one) => [one, ...everything(one)]);

/** Parts of which nothing says what they are, and parts that are said to be and are not. */
function typeFaults(paths: readonly string[], trees: Trees): string[] {
  const types = trees.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const endings = allOf(types, 'Default').map((one) => one.attributes.Extension ?? '');
  const named = allOf(types, 'Override').map((one) => (one.attributes.PartName ?? '').slice(1));
  return [
    ...paths
      .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('/'))
      .filter((path) => !named.includes(path) && !endings.includes(path.split('.').at(-1) ?? ''))
      .map((path) => `${path} has no content type`),
    ...named.filter((path) => !paths.includes(path)).map((path) => `${path} is not there`),
    ...twice(named).map((path) => `${path} has two content types`),
  ];
}

/** Ids and names that must be one of a kind, and places that nothing marks. */
function idFaults(trees: Trees): string[] {
  const body = trees.get('word/document.xml');
  if (!body) return ['no document'];
  const starts = allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
  const [ids, names] = ['w:id', 'w:name'].map((key) => starts.map((one) => one[key] ?? ''));
  const ends = allOf(body, 'w:bookmarkEnd').map((one) => one.attributes['w:id'] ?? '');
  const drawings = allOf(body, 'wp:docPr').map((one) => one.attributes.id ?? '');
  const anchors = allOf(body, 'w:hyperlink').flatMap((one) => one.attributes['w:anchor'] ?? []);
  const fields = allOf(body, 'w:fldSimple').flatMap(
    (one) => /^\s*(?:PAGE)?REF (\S+)/.exec(one.attributes['w:instr'] ?? '')?.[1] ?? [],
  );
  const folded = (names ?? []).map((one) => one.toLowerCase());
  return [
    ...twice(ids ?? []).map((id) => `two bookmarks ${id}`),
    ...twice(folded).map((name) => `two bookmarks ${name}`),
    ...twice(drawings).map((id) => `two drawings ${id}`),
    ...(names ?? [])
      .filter((one) => !/^[A-Za-z_]\w{0,39}$/.test(one))
      .map((one) => `bookmark ${one}`),
    ...(ids ?? []).filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...ends.filter((id) => !ids?.includes(id)).map((id) => `bookmark ${id} has no start`),
    ...[...anchors, ...fields]
      .filter((one) => !names?.includes(one))
      .map((one) => `nothing is marked ${one}`),
  ];
}

const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);

/** Everything that can be read in a file, with what the workbooks behind its charts hold. */
export function readable(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) =>
      path.endsWith('.xlsx')
        ? readable(part)
        : new TextDecoder('latin1').decode(part) + new TextDecoder().decode(part),
    )
    .join('\n');
}

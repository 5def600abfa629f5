import type {
  Anchor,
  Body,
  CellRead,
  Insertion,
  ParagraphRead,
  RowRead,
  TableRead,
} from './body.ts';
import { boxes } from './body.ts';
import { attributeOf, childOf, type Element, elementsOf, isOn } from './element.ts';
import { type Mark, markOf } from './marks.ts';
import { symbolOf, withoutBoxes, wordsOf } from './symbols.ts';

/** How a stretch of text is set. */
interface Look {
  /** Nobody sees it: hidden, or the hint of an empty field. */
  readonly silent: boolean;
  readonly struck: boolean;
  /** Within a box to tick, whose own sign is no text. */
  readonly inBox: boolean;
  /** Who typed it while changes were tracked. */
  readonly insertedBy: string | null;
}

/** More comments than this at one place are no comments. */
const mostOpen = 200;
const mostQuoted = 2000;

/** Reads the body of a Word file from its beginning to its end. What was deleted while changes were tracked is not there. */
export function readBody(document: Element): Body {
  const reading = new Reading();
  reading.all(document, { silent: false, struck: false, inBox: false, insertedBy: null });
  return reading;
}

/** Where the reading is, and what was found so far. */
class Reading implements Body {
  readonly tables: TableRead[] = [];
  readonly anchors = new Map<string, Anchor>();
  readonly insertions: Insertion[] = [];

  private row: RowRead | null = null;
  private cell: CellRead | null = null;
  private paragraph: ParagraphRead | null = null;
  private part: string | null = null;
  private heading = '';
  /** Bookmarks that stand between rows or cells belong to what comes next. */
  private waiting: Mark[] = [];
  private readonly open = new Map<string, Anchor>();
  private insertion: Insertion | null = null;

  all(element: Element, look: Look) {
    for (const child of elementsOf(element)) this.one(child, look);
  }

  private one(element: Element, look: Look) {
    switch (element.name) {
      case 'w:del':
      case 'w:moveFrom':
      case 'w:instrText':
      case 'w:delText':
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sectPr':
      case 'w:tblPr':
      case 'w:trPr':
      case 'w:tcPr':
      case 'w:sdtPr':
      case 'mc:Fallback':
        return;
      case 'w:tbl':
        return this.table(element, look);
      case 'w:tr':
        return this.tableRow(element, look);
      case 'w:tc':
        return this.tableCell(element, look);
      case 'w:p':
        return this.aParagraph(element, look);
      case 'w:sdt':
        return this.control(element, look);
      case 'w:r':
        return this.all(element, lookOf(element, look));
      case 'w:ins':
      case 'w:moveTo':
        return this.inserted(element, look);
      case 'w:bookmarkStart':
        return this.bookmark(markOf(attributeOf(element, 'w:name') ?? ''));
      case 'w:commentRangeStart':
        return this.commentBegins(attributeOf(element, 'w:id') ?? '');
      case 'w:commentRangeEnd':
        this.open.delete(attributeOf(element, 'w:id') ?? '');
        return;
      case 'w:commentReference':
        return this.commentStands(attributeOf(element, 'w:id') ?? '');
      case 'w:checkBox':
        return this.say(isTickedField(element) ? boxes.ticked : boxes.empty, look, true);
      case 'w:t':
        return this.say(wordsOf(element), look);
      case 'w:tab':
      case 'w:ptab':
        return this.say(' ', look);
      case 'w:cr':
        return this.say('\n', look);
      case 'w:br':
        return this.say(attributeOf(element, 'w:type') === undefined ? '\n' : ' ', look);
      case 'w:noBreakHyphen':
        return this.say('-', look);
      case 'w:sym':
        return this.say(symbolOf(element), look);
      default:
        return this.all(element, look);
    }
  }

  private table(element: Element, look: Look) {
    const around = { row: this.row, cell: this.cell };
    const table: TableRead = { rows: [], target: null };
    const outer = this.tableRead;
    this.tableRead = table;
    this.all(element, look);
    this.tableRead = outer;
    this.row = around.row;
    this.cell = around.cell;
    if (table.target !== null) this.tables.push(table);
  }
  private tableRead: TableRead | null = null;

  private tableRow(element: Element, look: Look) {
    if (!this.tableRead) return this.all(element, look);
    const row: RowRead = { cells: [], criterion: null, target: null, table: this.tableRead };
    this.tableRead.rows.push(row);
    const before = this.row;
    this.row = row;
    this.all(element, look);
    // What waited for a cell that never came belongs to the last one.
    const last = row.cells.at(-1);
    if (last) this.settle(last);
    this.row = before;
  }

  private tableCell(element: Element, look: Look) {
    const cell: CellRead = { marks: [], said: '', kept: '' };
    this.row?.cells.push(cell);
    const before = this.cell;
    this.cell = cell;
    this.settle(cell);
    this.all(element, look);
    this.cell = before;
    // A table within a cell is a part of what the cell says.
    if (before) {
      before.said += cell.said;
      before.kept += cell.kept;
    }
  }

  private aParagraph(element: Element, look: Look) {
    const before = this.paragraph;
    const { row, part, heading } = this;
    const paragraph: ParagraphRead = { said: '', row, head: null, part, heading };
    this.paragraph = paragraph;
    this.insertion = null;
    this.all(element, look);
    paragraph.part = this.part;
    if (this.headed === paragraph) this.heading = paragraph.said.trim();
    paragraph.heading = this.heading;
    this.paragraph = before;
    if (!isJoined(element)) this.end();
  }
  private headed: ParagraphRead | null = null;

  private end() {
    if (!this.cell) return;
    this.cell.said += '\n';
    this.cell.kept += '\n';
  }

  private control(element: Element, look: Look) {
    const properties = childOf(element, 'w:sdtPr');
    const box = childOf(properties, 'w14:checkbox');
    if (box) {
      const ticked = isOn(childOf(box, 'w14:checked'), 'w14:val');
      this.say(ticked ? boxes.ticked : boxes.empty, look, true);
    }
    const hint = isOn(childOf(properties, 'w:showingPlcHdr'));
    this.all(element, {
      ...look,
      inBox: look.inBox || box !== undefined,
      silent: look.silent || (hint && !box),
    });
  }

  private inserted(element: Element, look: Look) {
    this.all(element, { ...look, insertedBy: attributeOf(element, 'w:author') ?? '' });
  }

  private say(text: string, look: Look, isBox = false) {
    if (look.silent || text === '') return;
    const said = isBox ? text : look.inBox ? withoutBoxes(text) : text;
    if (this.cell) {
      this.cell.said += said;
      if (!look.struck) this.cell.kept += said;
    }
    if (isBox) return;
    if (this.paragraph && this.paragraph.said.length < mostQuoted) this.paragraph.said += said;
    for (const anchor of this.open.values()) {
      if (anchor.quoted.length < mostQuoted) anchor.quoted += said;
    }
    if (look.insertedBy !== null && this.paragraph) this.insert(said, look.insertedBy);
  }

  private insert(text: string, author: string) {
    const at = this.paragraph;
    if (!at) return;
    if (this.insertion?.at === at && this.insertion.author === author) {
      this.insertion.text += text;
    } else if (this.insertions.length < 5000) {
      this.insertion = { text, author, at };
      this.insertions.push(this.insertion);
    }
  }

  private bookmark(mark: Mark | null) {
    if (!mark) return;
    if (mark.kind === 'part' || mark.kind === 'heading') {
      // Only headings outside of tables divide a report.
      if (this.cell) return;
      this.part = mark.kind === 'part' ? mark.target : null;
      this.headed = this.paragraph;
    } else if (mark.kind === 'head' && !this.tableRead) {
      if (this.paragraph) this.paragraph.head = mark.target;
    } else if (this.cell) {
      this.belongs(mark, this.cell);
    } else if (this.tableRead) {
      this.waiting.push(mark);
    }
  }

  private settle(cell: CellRead) {
    for (const mark of this.waiting) this.belongs(mark, cell);
    this.waiting = [];
  }

  private belongs(mark: Mark, cell: CellRead) {
    const { row } = this;
    if (!row || mark.kind === 'part' || mark.kind === 'heading') return;
    if (mark.kind === 'criterion') row.criterion ??= mark.target;
    else {
      row.target ??= mark.target;
      row.table.target ??= mark.target;
    }
    cell.marks.push(mark);
  }

  private commentBegins(id: string) {
    const at = this.here();
    if (this.anchors.has(id) || this.open.size >= mostOpen) return;
    const anchor = { quoted: '', at };
    this.anchors.set(id, anchor);
    this.open.set(id, anchor);
  }

  private commentStands(id: string) {
    this.open.delete(id);
    if (!this.anchors.has(id)) this.anchors.set(id, { quoted: '', at: this.here() });
  }

  private here(): ParagraphRead {
    const { row, part, heading } = this;
    return this.paragraph ?? { said: '', row, head: null, part, heading };
  }
}

function lookOf(run: Element, look: Look): Look {
  const properties = childOf(run, 'w:rPr');
  if (!properties) return look;
  const has = (name: string) => isOn(childOf(properties, name));
  return {
    ...look,
    silent: look.silent || has('w:vanish') || has('w:webHidden'),
    struck: look.struck || has('w:strike') || has('w:dstrike'),
  };
}

/** Whether the mark at a paragraph's end was deleted while changes were tracked, so that it runs on in the next. */
const isJoined = (paragraph: Element) =>
  childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;

/** A box as old forms have it. */
const isTickedField = (box: Element) =>
  isOn(childOf(box, 'w:checked')) ||
  (!childOf(box, 'w:checked') && isOn(childOf(box, 'w:default')));

import Database from 'better-sqlite3';
import type { Writer } from './database.ts';
import { filesKept, keyOfFile } from './fileKeys.ts';
import type { Files } from './files.ts';
import { brokenAt } from './log.ts';
import { deriveTables } from './rebuild.ts';
import type { Table } from './table.ts';
import { hasTraces } from './traces.ts';

/** What a check of the vault found; sound when the file is whole, the log unbroken and no table differs. */
export interface Verdict {
  readonly sound: boolean;
  readonly changes: number;
  /** What SQLite's own check says of the file: 'ok' when it is whole; where it is not, nothing else is checked. */
  readonly file: string;
  /** The first change that does not fit the one before it. */
  readonly brokenAt: number | undefined;
  /** Nouns whose table is not what its changes make; not looked for where the log itself is broken. */
  readonly differing: readonly string[];
  /** Files of attachments that are gone or do not decrypt. */
  readonly lost: readonly string[];
  /** Whether what was erased may have left traces on the disk that could not be cleaned yet. */
  readonly traces: boolean;
}

/** Checks the file, the change log, that the tables equal a rebuild, and every attached file. Changes nothing. */
export function verify(db: Writer, tables: readonly Table[], files: Files): Verdict {
  try {
    return check(db, tables, files);
  } catch (error) {
    // A page that does not decrypt makes SQLite fail rather than tell.
    if (!(error instanceof Database.SqliteError)) throw error;
    return unsound(error.message);
  }
}

const unsound = (file: string): Verdict => ({
  sound: false,
  changes: 0,
  file,
  brokenAt: undefined,
  differing: [],
  lost: [],
  traces: false,
});

function check(db: Writer, tables: readonly Table[], files: Files): Verdict {
  const file = String(db.pragma('integrity_check', { simple: true }));
  if (file !== 'ok') return unsound(file);
  const broken = brokenAt(db);
  // What was written into the log by hand may be nothing that a table could hold.
  const differing = broken === undefined ? tablesThatDiffer(db, tables) : [];
  const lost = lostFiles(db, tables, files);
  const traces = hasTraces(db);
  const counted = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM change').get();
  return {
    sound: broken === undefined && differing.length === 0 && lost.length === 0 && !traces,
    changes: counted?.n ?? 0,
    file,
    brokenAt: broken,
    differing,
    lost,
    traces,
  };
}

/** Files that have a key, and those that an attachment needs, as far as they can't be read. */
function lostFiles(db: Writer, tables: readonly Table[], files: Files): string[] {
  const attached = tables.some(({ noun }) => noun === 'attachment') ? idsOfAttachments(db) : [];
  return [...new Set([...filesKept(db), ...attached])].filter((name) => {
    const key = keyOfFile(db, name);
    return key === undefined || !files.isWhole(name, key);
  });
}

const idsOfAttachments = (db: Writer): string[] =>
  db
    .prepare<[], { key: string }>('SELECT key FROM attachment')
    .all()
    .flatMap(({ key }) => key.split('/').slice(2));

const undo = Symbol('undo');

function tablesThatDiffer(db: Writer, tables: readonly Table[]): string[] {
  let differing: string[] = [];
  try {
    db.transaction(() => {
      const before = tables.map((table) => content(db, table));
      deriveTables(db, tables);
      const after = tables.map((table) => content(db, table));
      differing = tables.filter((_, at) => before[at] !== after[at]).map(({ noun }) => noun);
      throw undo;
    }).immediate();
  } catch (error) {
    if (error !== undo) throw error;
  }
  return differing;
}

/** What a table holds; undefined where it is gone. */
function content(db: Writer, { noun }: Table): string | undefined {
  const there = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  if (!there.get(noun)) return undefined;
  return JSON.stringify(db.prepare(`SELECT * FROM "${noun}" ORDER BY key`).all());
}

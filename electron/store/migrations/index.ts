import { Problem } from '../../../shared/problems.ts';
import type { Writer } from '../database.ts';
import { changeLog } from './0001-change-log.ts';
import { fileKeys } from './0002-file-keys.ts';

/** In order; a vault's user_version is how many of them it has had. */
const migrations: readonly string[] = [changeLog, fileKeys];

/** Brings the log to this version; refuses a vault from a newer one, which it could only damage. */
export function migrate(db: Writer, folder: string) {
  const had = Number(db.pragma('user_version', { simple: true }));
  if (had > migrations.length) throw new Problem('VAULT_NEWER', { folder });
  for (const [index, sql] of migrations.entries()) {
    if (index < had) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

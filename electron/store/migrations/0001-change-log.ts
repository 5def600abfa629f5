/**
 * The change log. `value` is JSON ('null' for a removal); SQL NULL means that its content was erased, with its salt.
 * `chain` is a hash over the row before and this row's hash, so that erased content still leaves a provable log.
 * The salt keeps short values (a level) from being guessed from their hash once erased.
 */
export const changeLog = `
CREATE TABLE change (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  noun     TEXT NOT NULL,
  key      TEXT NOT NULL,
  value    TEXT,
  salt     BLOB,
  hash     BLOB NOT NULL CHECK (length(hash) = 32),
  replaces TEXT,
  member   TEXT,
  device   TEXT NOT NULL,
  stamp    TEXT NOT NULL,
  chain    BLOB NOT NULL CHECK (length(chain) = 32),
  CHECK ((value IS NULL) = (salt IS NULL))
) STRICT;
CREATE INDEX change_of_record ON change (key, stamp);
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
`;

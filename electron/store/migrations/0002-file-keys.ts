/**
 * The key of each encrypted file beside the database, by the file's name, and the attachment that it belongs to. It is
 * no part of the log: once the key is gone nobody can read what may be left of the file on the disk.
 */
export const fileKeys = `
CREATE TABLE file_key (
  name   TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  key    BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_key_of_record ON file_key (record);
`;

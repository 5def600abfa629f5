import type { Table } from './tables.ts';

/**
 * A table as comma-separated values (RFC 4180) that a spreadsheet reads as UTF-8. What would be run as a formula gets an
 * apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
export const toCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

/** Always quoted: a semicolon or a tab would end the cell where a spreadsheet goes by another separator. */
const field = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

/** Also the wide forms, which a spreadsheet takes for the narrow ones, and what it would trim away before them. */
const harmless = (text: string) =>
  /^[\s'"]*[=+\-@＝＋－＠|%\t\r]/u.test(text) ? `'${text}` : text;

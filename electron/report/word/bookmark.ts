const prefix = 'report_';
/** Word cuts a longer name off, and then two of them may be one. */
const longest = 40;

/**
 * What Word calls a place of a report. It knows letters, digits and underscores only, and no more than forty of them: an id
 * with a UUID keeps that alone.
 */
export function bookmarkOf(id: string): string {
  const name = `${prefix}${id.replaceAll('-', '_')}`;
  if (name.length <= longest) return name;
  return `${prefix}${id.replace(/^[a-z]+-/, '').replaceAll('-', '')}`.slice(0, longest);
}

export const isBookmark = (name: string) => name.startsWith(prefix);

const prefix = 'report_';
/** Word cuts a longer name off, and then two of them may be one. */
const longest = 40;
const plain = (id: string) => id.replaceAll('-', '_');

/**
 * The bookmark of a heading, the same from one report to the next. Word knows letters, digits and underscores only, and no
 * more than forty of them: an id with a UUID keeps that alone.
 */
export function bookmarkOf(id: string): string {
  const name = `${prefix}${plain(id)}`;
  if (name.length <= longest) return name;
  return `${prefix}${id.replace(/^[a-z]+-/, '').replaceAll('-', '')}`.slice(0, longest);
}

export const isBookmark = (name: string) => name.startsWith(prefix);

/** What is no heading: a criterion, whose code stays, and captions, whose numbers count within one report only. */
const isOther = (id: string) => /^(?:criterion|table|figure)-/.test(id);
/** A caption's number is text of its own, which Word can write again where it is named. */
export const isNumbered = (id: string) => /^(?:table|figure)-\d+$/.test(id);

/** The bookmark that a reference leads to. */
export const placeOf = (id: string) => (isOther(id) ? `place_${plain(id)}` : bookmarkOf(id));

/** Word's bookmarks know letters, digits and underscores only. */
const plain = (id: string) => id.replaceAll('-', '_');

/** The bookmark of a heading, the same from one report to the next. */
export const bookmarkOf = (id: string) => `report_${plain(id)}`;
export const isBookmark = (name: string) => name.startsWith('report_');

/** What is no heading: a criterion, whose code stays, and captions, whose numbers count within one report only. */
const isOther = (id: string) => /^(?:criterion|table|figure)-/.test(id);
/** A caption's number is text of its own, which Word can write again where it is named. */
export const isNumbered = (id: string) => /^(?:table|figure)-\d+$/.test(id);

/** The bookmark that a reference leads to. */
export const placeOf = (id: string) => (isOther(id) ? `place_${plain(id)}` : bookmarkOf(id));

/**
 * How much of a file is read. An instrument of 2,000 criteria in ten languages keeps below all of these; what is above
 * would only cost time and memory.
 */
export const limits = {
  /** Entries of a zip. A spreadsheet has one for each sheet and about ten more. */
  entries: 500,
  /** Bytes of all read parts together, unpacked. */
  unpacked: 6_000_000,
  /** Bytes of the parts that name the sheets, unpacked. */
  index: 200_000,
  /** Bytes of the part that says which numbers are dates, unpacked. */
  styles: 500_000,
  sheets: 30,
  rows: 3000,
  columns: 250,
  /** Rows times columns, of all sheets together: the reader fills every gap. */
  area: 600_000,
  /** Characters of a tag of XML. */
  tag: 20_000,
  /** Characters in a cell. The longest that an instrument can hold are five lines of 600. */
  text: 5000,
  /** Braces within braces in JSON; an instrument has nine. */
  depth: 20,
} as const;

/** How much of a Word file is read. The largest report of a network keeps far below all of these. */
export const limits = {
  /** Entries of a zip: a report has about twenty, and one for each picture and chart. */
  entries: 3000,
  /** Bytes of all read parts together, unpacked. */
  unpacked: 40_000_000,
  /** Elements within elements. Word's tables within tables and boxes have about forty. */
  depth: 200,
  /** Elements of one part. */
  elements: 1_500_000,
  /** Characters of a tag of XML; old drawings are written into one. */
  tag: 2_000_000,
} as const;

/** What a team writes for its report, in the order in which it prints; each has its address. */
export const sections = [
  'summary',
  'strength',
  'shortfall',
  'recommendations',
  'discussion',
  'conclusions',
] as const;
export type Section = (typeof sections)[number];

export const sectionHref = (assessment: string, section: Section) =>
  `/assessment/${assessment}/write/${section}`;

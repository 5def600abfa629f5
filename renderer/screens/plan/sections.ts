/** The parts of a plan, in the order in which a team goes through them; each has its address. */
export const sections = [
  'overview',
  'service',
  'sites',
  'team',
  'method',
  'aim',
  'approvals',
  'visits',
  'days',
  'interviews',
  'checklist',
  'refused',
] as const;
export type Section = (typeof sections)[number];

export const sectionHref = (assessment: string, section: Section) =>
  `/assessment/${assessment}/plan/${section}`;

/** The kinds of file for other programs. */
export const outKinds = ['xlsx', 'csv', 'json', 'fhir'] as const;
export type OutKind = (typeof outKinds)[number];

/** Records of an assessment that are read and written whole: what a team plans, gathers and writes. */
export const visitNouns = [
  'site',
  'plan',
  'approval',
  'visit',
  'task',
  'respondents',
  'refusedAccess',
  'evidence',
  'siteNote',
  'concern',
  'talk',
  'passage',
  'finding',
  'recommendation',
  'reply',
  'remark',
] as const;
export type VisitNoun = (typeof visitNouns)[number];

/** Records that belong to no one assessment. */
export const registerNouns = ['service', 'interviewTable'] as const;
export type RegisterNoun = (typeof registerNouns)[number];

export const recordNouns = [...visitNouns, ...registerNouns, 'assessment', 'member'] as const;
export type RecordNoun = (typeof recordNouns)[number];

import type { ApprovalState } from '../../model/approval.ts';
import type { Announcement } from '../../model/plan.ts';
import { format } from './locale.ts';

const { number, count, list } = format;

/** Words of reports. Ours throughout: nothing here quotes the tool kit. */
export const report = {
  kicker: 'Report of an independent assessment',
  title: (service: string) => `How ${service} respects the rights of the people who use it`,
  subtitle: (round: string, dates: string) => `${round}, ${dates}`,
  documentTitle: (service: string, round: string) => `${service}: assessment report, ${round}`,
  runningHead: (service: string, round: string) => `${service} · ${round}`,
  sampleHead: (head: string) => `${head} · Sample, not a real service`,
  pageOf: { before: 'Page ', between: ' of ', after: '' },
  contents: 'Contents',
  handling: 'Internal: for the service, those responsible for it and the assessment team.',
  madeOn: format.day,
  sample: {
    title: 'Sample',
    text: 'This service, its team and everything said about them are made up to show what a report looks like.',
  },

  label: {
    service: 'Service',
    type: 'Type of service',
    address: 'Address',
    round: 'Round',
    dates: 'Dates of the assessment',
    team: 'Assessment team',
    madeOn: 'Report made on',
    instrument: 'Instrument',
    version: 'Version',
    position: 'State of the data',
    licence: 'Licence',
    source: 'Source',
    notice: 'Wording',
    beds: 'Beds',
    served: 'People served in a year',
    languages: 'Languages spoken',
    sites: 'Sites',
    sources: 'Rests on',
    quotes: 'Quotations',
    reason: 'Why',
    evidence: 'What members noted as evidence',
    agreed: 'Agreed level',
  },
  people: (people: number) =>
    people === 0 ? 'Not entered yet' : count(people, { one: 'person', other: 'people' }),
  instrumentVersion: (title: string, version: string) => `${title}, version ${version}`,
  position: (changes: number) =>
    `After ${count(changes, { one: 'recorded change', other: 'recorded changes' })}`,
  noAddress: 'Not given',

  notDecided: { code: '–', name: 'Not decided' },
  notRated: { code: '…', name: 'Not rated' },
  /** How many gave an answer: "5 A/P", "2 not rated". */
  said: (answer: string, members: number) => `${answer}: ${number(members)}`,
  share: (members: number, answer: string) => `${number(members)} ${answer}`,
  shareLabel: {
    'not-enough': 'not enough evidence',
    'not-decided': 'not decided',
    'not-rated': 'not rated',
  },
  shares: (parts: readonly string[], of: number) => `${parts.join(', ')} (of\u00a0${number(of)})`,
  notOpened: 'Not opened yet, so not shown',
  setAside: 'Set aside by the team as not applicable',
  noTeam: 'No team members yet',

  /** Whom the team interviews, within a sentence. */
  groups: {
    users: 'people who use the service',
    family: 'family, friends and carers',
    staff: 'staff',
  },
  sources: {
    interviews: (n: number, group: string) =>
      `${count(n, { one: 'interview', other: 'interviews' })} with ${group}`,
    documents: (n: number) => count(n, { one: 'document', other: 'documents' }),
    observations: (n: number) => count(n, { one: 'observation', other: 'observations' }),
  },
  quote: (words: string) => `“${words}”`,

  concerns: {
    title: (open: number, closed: number) =>
      `Urgent concerns: ${list([...(open > 0 ? [`${number(open)} open`] : []), ...(closed > 0 ? [`${number(closed)} closed`] : [])])}`,
    text: 'What could not wait for this report. It stands in internal reports only.',
    open: 'Open',
    closed: (day: string) => `Closed on ${day}`,
    where: 'Where',
    when: 'When',
    told: 'Who was told',
    done: 'What was done',
    outcome: 'Outcome',
    notSaid: 'Not recorded',
  },

  summary: {
    title: 'Summary',
    none: 'The team has not agreed on any level yet. This report shows what was assessed, how, and what is still to do.',
    agreed: (criteria: string, standards: string, themes: string) =>
      `The team has agreed on ${criteria} criteria, ${standards} standards and ${themes} themes.`,
    of: (some: number, all: number) =>
      some === all ? `all ${number(all)}` : `${number(some)} of ${number(all)}`,
    byTeam:
      'Each level is a judgement that the team reached together. None was calculated from other levels.',
    themes: (spread: string) => `Themes: ${spread}`,
    standards: (spread: string) => `Standards: ${spread}`,
    criteria: (spread: string) => `Criteria: ${spread}`,
    openTitle: 'Still open',
    open: (points: number) =>
      `${count(points, { one: 'point has', other: 'points have' })} no agreed level yet. The chapter “Open points” names each of them.`,
    chart: 'Criteria by agreed level, for each theme',
    chartAlt: (rows: readonly string[]) =>
      `Stacked bars: how many criteria of each theme the team judged at each level. ${rows.join(' ')}`,
    chartRow: (theme: string, spread: string) => `${theme}: ${spread}.`,
  },
  byLevel: {
    title: 'Standards by agreed level',
    alt: 'The standards that the team judged at each level.',
    level: 'Agreed level',
    standards: 'Standards',
  },
  glance: {
    title: 'All themes and standards on one page',
    alt: 'The level the team agreed for each theme and standard, and how the criteria below it spread.',
    code: 'No.',
    name: 'Theme or standard',
    level: 'Agreed level',
    criteria: 'Its criteria',
  },

  method: {
    title: 'How the assessment was made',
    service: 'Service and instrument',
    team: 'The team and its perspectives',
    teamAlt:
      'Members of the assessment team with role, perspective and how many criteria each answered.',
    name: 'Name',
    role: 'Role',
    perspective: 'Perspective',
    answered: 'Criteria answered',
    teamNames: 'Members are listed by the name they chose. Ratings are never shown by name.',
    noTeam: 'No team members have been entered yet.',
    answeredOf: (some: number, all: number) => `${number(some)} of ${number(all)}`,
    missing: (names: readonly string[]) =>
      `Not on the team: ${list(names)}. Read the results with this in mind.`,
    missingLivedExperience:
      'Nobody on the team speaks from lived experience of mental health services. This limits what the results can say.',
    livedExperience: (members: number, all: number) =>
      `${number(members)} of ${number(all)} members ${format.form(members, { one: 'speaks', other: 'speak' })} from lived experience of mental health services.`,
    aim: 'Aim and scope',
    aimLabel: 'Aim',
    scope: 'Scope',
    announced: 'Announced',
    announcements: {
      announced: 'The service knew when the team would come.',
      part: 'The service knew of part of the visit only.',
      unannounced: 'The service did not know when the team would come.',
    } satisfies Record<Announcement, string>,
    approvals: 'Permissions for the visit',
    approvalsAlt: 'Permissions for the visit: what, from whom, how far, and their reference.',
    approval: 'Permission',
    approvedBy: 'From',
    approvalState: 'State',
    approvalStates: {
      asked: 'Asked for, not given yet',
      given: 'Given',
      'not-needed': 'Not needed',
    } satisfies Record<ApprovalState, string>,
    reference: 'Reference',
    visits: 'Days on site',
    visitsAlt: 'Who of the team was where on which day.',
    day: 'Day',
    noDay: 'No day given',
    site: 'Site',
    who: 'Who went',
    nobodyNamed: 'Nobody named',
    independence: 'Expertise and independence',
    tiesAlt:
      'For each member expertise, training, ties to the service, and when they agreed to confidentiality.',
    expertise: 'Expertise',
    trained: 'Trained',
    ties: 'Ties to the service',
    confidentiality: 'Agreed to confidentiality',
    noTies: 'None',
    notDeclared: 'Not declared',
    notRecorded: 'Not recorded',
    noneDeclared: 'No member has declared yet whether they have ties to the service.',
    gathered: 'Interviews, documents and observations',
    gatheredIntro:
      'Interviews held, of those wanted. One counts when consent is recorded and was not withdrawn.',
    heardOf: (some: number, all: number, group: string) =>
      `${number(some)} of ${number(all)} with ${group}`,
    heard: (some: number, group: string) => `${number(some)} with ${group}`,
    readAndSeen: (documents: number, observations: number) =>
      `Read: ${count(documents, { one: 'document', other: 'documents' })}. Noted: ${count(observations, { one: 'observation', other: 'observations' })}.`,
    stopped: (interviews: number) =>
      `${count(interviews, { one: 'interview was ended early by the person; what they had said counts', other: 'interviews were ended early by the person; what they had said counts' })}.`,
    withdrawn: (interviews: number) =>
      `${count(interviews, { one: 'interview was withdrawn; nothing of it is in this report', other: 'interviews were withdrawn; nothing of them is in this report' })}.`,
    gaps: {
      nothing: (n: number, where: string) =>
        `Nothing was asked, seen or read on ${count(n, { one: 'criterion', other: 'criteria' })}: ${where}.`,
      onlyStaff: (n: number, where: string) =>
        `Only staff were heard on ${count(n, { one: 'criterion', other: 'criteria' })}: ${where}.`,
      disagree: (n: number, where: string) =>
        `Sources disagree on ${count(n, { one: 'criterion', other: 'criteria' })}: ${where}.`,
    },
    rating: 'How levels were agreed',
    steps: [
      'First, each on their own: every member answered each criterion without seeing the answers of others, and could note comments and evidence.',
      'Then together: the facilitator opened the answers criterion by criterion. The team talked about them and agreed on a level and its reason.',
      'Then upwards: with the criteria in view, the team judged each standard, and then each theme, again with a reason.',
    ],
    notComputed:
      'No formula was used: a level is never an average, and a single low answer does not decide either.',
    silence:
      'Three answers are kept apart everywhere. “Not applicable” means that a criterion cannot apply to this service. “Not enough evidence” means that it was looked into and could not be judged. “Not rated” or “not decided” means that no answer has been given.',
    coverage: 'What was covered',
    coverageItems: (opened: string, decided: string) => [
      `Members’ answers were opened for ${opened} criteria. The answers to a criterion that was not opened are not in this report.`,
      `The team agreed on ${decided} criteria.`,
    ],
    setAside: (criteria: number) =>
      `Set aside because the team found that they do not apply to this service: ${count(criteria, { one: 'criterion', other: 'criteria' })}. Each counts as “not applicable” and is listed with its reason.`,
    notEnough: (criteria: number) =>
      `On ${count(criteria, { one: 'criterion', other: 'criteria' })} the team found that there was not enough evidence to say.`,
  },

  together: {
    steps: {
      opened:
        'Answers were opened without names and in random order at first. Whoever changed their mind gave a new answer; the first one was kept, and both are counted below where they differ.',
      dissent:
        'Whoever saw a decision differently could say so in their own words. These words stand below the decision, signed as their authors chose. Nobody else could change or remove them.',
    },
    supporters: (members: number, all: number) =>
      `${number(members)} of ${number(all)} members had a supporter at their side, who helped and did not rate.`,
    handedOver: (themes: number) =>
      `${count(themes, { one: 'time a member left a theme to a team-mate', other: 'times a member left a theme to a team-mate' })}; what they did not answer there counts as not rated.`,
    dissents: (words: number) =>
      `${count(words, { one: 'decision was seen differently by a member, as said below it', other: 'times a member saw a decision differently, as said below it' })}.`,
    agreement: 'How alike answers were before the talk',
    agreementIntro:
      'From what members answered on their own, before a criterion was opened. Pairs are pairs of members’ levels on the same criterion. “Not applicable” and “not enough evidence” are no levels, so they are not compared.',
    agreementAlt:
      'For each theme how many criteria and pairs could be compared, how many pairs were the same or one level apart, and two figures of agreement with their intervals.',
    theme: 'Theme',
    compared: 'Compared',
    pairsOn: (pairs: number, criteria: number) =>
      `${count(pairs, { one: 'pair', other: 'pairs' })}, ${count(criteria, { one: 'criterion', other: 'criteria' })}`,
    same: 'Same',
    near: 'Same or one apart',
    alpha: 'Alpha',
    ac2: 'AC2',
    whole: 'All themes',
    tooFew: 'too few to say',
    allTheSame: 'all the same',
    nothing: 'nothing to compare',
    limits:
      'Alpha is Krippendorff’s for ordered levels, AC2 is Gwet’s with ordinal weights: 1 means all the same, 0 no more alike than by chance. In brackets is what each may as well be (95 in 100, drawn anew from the criteria). They say how alike answers were, not who was right nor how good the service is; with few criteria they swing widely.',
    confusing: 'Criteria that the team may have read differently, for its next training:',
    why: {
      'applies-or-not': (codes: string) =>
        `Some found it not applicable, others gave a level: ${codes}`,
      'far-apart': (codes: string) => `Levels three steps apart or more: ${codes}`,
      'hard-to-say': (codes: string) => `Several found too little evidence to say: ${codes}`,
    },
    before: 'Before talking',
    after: 'After talking',
    without: 'Decided without',
    differently: 'Seen differently',
    unsigned: 'A member of the team',
  },

  results: {
    quotesNote:
      'What a criterion rests on is counted by source and decides no level. Words of interviews print only with the person’s consent, with their group and, where that cannot tell who spoke, the site.',
    bracketsNote: 'Square brackets stand for codes of interviews that members wrote down.',
    refused: 'Access that was refused',
    refusedIntro: 'The team was kept from what it had asked for. That is a finding of its own.',
    refusedAlt:
      'Access that was refused: what, where and when, by which post, what happened, and the criteria that it concerns.',
    refusedWhat: 'What',
    refusedBy: 'Refused by',
    refusedWords: 'What happened',
    refusedCriteria: 'Criteria',
    title: 'Results by theme and standard',
    intro:
      'Each theme and standard begins with the level that the team agreed and its reason. The tables list every criterion with its agreed level, the reason, and how the members’ own answers spread: before the discussion and, where somebody changed their mind, after it.',
    heading: (code: string, title: string) => `${code}  ${title}`,
    inText: (code: string, title: string) => `${code}\u00a0${title}`,
    articles: (articles: readonly number[]) =>
      `${articles.length === 1 ? 'Article' : 'Articles'} ${list(articles.map(String))} of the Convention on the Rights of Persons with Disabilities`,
    tableAlt: (standard: string) =>
      `Criteria of standard ${standard}: code, statement, agreed level with reason, and how members’ own answers spread.`,
    code: 'No.',
    criterion: 'Criterion',
    agreed: 'Agreed',
    ratings: 'Members’ own answers',
  },

  open: {
    title: 'Open points',
    none: 'Nothing is open: all criteria were opened and decided by the team, and so were all standards and themes.',
    intro: 'What is listed here needs another look before the results are final.',
    alt: 'Open points by kind, with the codes they concern.',
    kind: 'What is open',
    where: 'Where',
    number: 'Number',
    themes: 'Themes without an agreed level',
    standards: 'Standards without an agreed level',
    notDecided: 'Criteria opened but not decided',
    notOpened: 'Criteria whose ratings are not opened',
    decidedUnopened: 'Criteria decided although ratings were not opened',
    notEnough: 'Criteria where evidence is not enough',
    notRated: 'Opened criteria that some members did not rate',
    all: (code: string) => `all of ${code}`,
  },

  annex: {
    title: 'Annexes',
    scale: 'The scale',
    scaleAlt: 'The answers of the scale and what they mean.',
    answer: 'Answer',
    meaning: 'What it means',
    notDecidedMeaning: 'The team has not agreed on an answer yet.',
    notRatedMeaning: 'A member gave no answer. It is never counted as a level.',
    decisions: 'All agreed levels',
    decisionsAlt:
      'For each standard the agreed level, then the agreed level of each of its criteria by number.',
    standard: 'Standard',
    level: 'Level',
    decisionsNote:
      'The numbered columns are the criteria of the standard: column 3 in row 1.2 is criterion 1.2.3.',
    instrument: 'Instrument and wording',
    former: 'Answers to criteria no longer in this version',
    formerNote:
      'The assessment was brought to another version of its instrument. These answers were given before, to criteria that it no longer has.',
    formerAlt:
      'Code, version and statement of criteria that are no longer in the instrument, with what was agreed and answered.',
    formerWhere: (code: string, version: string) => `${code} (version ${version})`,
    data: 'What this report was made from',
    dataNote:
      'A report made again from the same state of the data says the same. Later changes are not in it.',
  },
};

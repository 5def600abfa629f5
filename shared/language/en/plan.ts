import type { ApprovalKind, ApprovalState } from '../../model/approval.ts';
import type { Announcement } from '../../model/plan.ts';
import type { refusedKinds } from '../../model/refusedAccess.ts';
import type { Phase, UsualTask } from '../../model/task.ts';
import type { AimPart } from '../../visit/readiness.ts';
import { format } from './locale.ts';

const { number, count, list, series, listEnd } = format;

/** Words of the screens of this part. */
export const plan = {
  title: 'Plan',
  outline: 'Parts of the plan',
  sections: {
    overview: 'Overview',
    service: 'Service',
    sites: 'Sites',
    team: 'Team',
    method: 'Method',
    aim: 'Aim and scope',
    approvals: 'Approvals',
    visits: 'Visits',
    days: 'Day by day',
    interviews: 'Interviews wanted',
    checklist: 'Checklist',
    refused: 'Refused access',
  },
  remove: {
    title: (what: string) => `Remove “${what}”?`,
    text: 'What was written here goes with it.',
    confirm: 'Remove',
  },
  overview: {
    missing: (n: number) =>
      `${count(n, { one: 'thing is', other: 'things are' })} still missing before you go`,
    ready: 'Everything that the visit needs is there.',
    readyLead: 'What changes in the plan shows here at once.',
    inPlace: 'In place',
    heard: 'Interviews so far',
    refused: (n: number) =>
      `${count(n, { one: 'refusal of access is', other: 'refusals of access are' })} recorded.`,
  },
  needs: {
    topics: {
      perspectives: 'Perspectives',
      independence: 'Independence',
      confidentiality: 'Confidentiality',
      training: 'Training',
      aim: 'Aim and scope',
      authorisation: 'Authorisation',
      ethics: 'Ethics approval',
      visits: 'Visits',
      clashes: 'Times and people',
      interviews: 'Interviews wanted',
      checklist: 'Checklist before the visit',
    },
    perspectives: (missing: readonly string[]) =>
      missing.length === 0
        ? 'Lived experience, family, health and law are all on the team.'
        : `Not on the team so far: ${series(missing)}.`,
    independence: (names: readonly string[]) =>
      names.length === 0
        ? 'Everyone has said whether they have ties to the service.'
        : `Ties to the service not declared yet: ${listEnd(names)}`,
    confidentiality: (names: readonly string[]) =>
      names.length === 0
        ? 'Everyone has agreed to it.'
        : `Not agreed to confidentiality yet: ${listEnd(names)}`,
    training: (names: readonly string[]) =>
      names.length === 0
        ? 'Everyone is trained in the method.'
        : `No day of training given: ${listEnd(names)}`,
    aim: (missing: readonly string[]) =>
      missing.length === 0 ? 'All of it is written down.' : `Not written yet: ${listEnd(missing)}`,
    aimParts: {
      aim: 'the aim',
      scope: 'the scope',
      announced: 'whether the visit is announced',
    } satisfies Record<AimPart, string>,
    approved: 'It is there.',
    asked: 'Asked for, not given yet.',
    notApproved: 'Nothing recorded yet.',
    noVisit: 'None planned yet.',
    visits: (n: number) => `${count(n, { one: 'visit has', other: 'visits have' })} a day.`,
    sitesWithout: (sites: readonly string[]) => `No day planned for ${listEnd(sites)}`,
    clashes: (n: number) => `${count(n, { one: 'thing', other: 'things' })} to look at.`,
    interviews: (groups: readonly string[]) =>
      groups.length === 0
        ? 'There is a number for every group.'
        : `No number set for: ${series(groups)}.`,
    checklist: (done: number, all: number) => `${number(done)} of ${number(all)} done.`,
  },
  aim: {
    lead: 'Why the team goes there, and what it will look at. Both are printed in the report.',
    aim: 'What the visit is for',
    aimHelp: 'Who asked for it, what should be different afterwards, and who will read the report.',
    scope: 'What it covers',
    scopeHelp: 'Which units and hours, which themes; what is left out, and why.',
    announced: 'Does the service know when you come?',
    announcements: {
      announced: 'Yes, it is announced',
      part: 'In part: it knows the weeks, not the day',
      unannounced: 'No, it is not announced',
    } satisfies Record<Announcement, string>,
  },
  approvals: {
    lead: 'What the visit rests on. Keep the letters here too: a door that does not open often opens for paper.',
    kinds: {
      authorisation: 'Authorisation to visit',
      ethics: 'Ethics approval',
    } satisfies Record<ApprovalKind, string>,
    leads: {
      authorisation: 'Who lets the team in, speak with people in private and read documents.',
      ethics: 'Who has said that the way of asking people does no harm.',
    } satisfies Record<ApprovalKind, string>,
    add: {
      authorisation: 'Add an authorisation',
      ethics: 'Add an ethics approval',
    } satisfies Record<ApprovalKind, string>,
    state: 'State',
    states: {
      asked: 'Asked for',
      given: 'Given',
      'not-needed': 'Not needed',
    } satisfies Record<ApprovalState, string>,
    by: 'By whom',
    byHelp: 'An office or a committee.',
    on: 'Day it was given',
    reference: 'Reference',
    note: 'Note',
    noteHelp: 'Conditions, how long it holds.',
    why: 'Why it is not needed',
    files: 'Files',
    remove: 'Remove this approval',
  },
  visits: {
    lead: 'One visit is one day at one site. Times and people can come later.',
    empty: 'No visit planned yet',
    emptyLead: 'Begin with a day; then say who goes where, and when.',
    add: 'Add a visit',
    new: 'New visit',
    day: 'Day',
    noDay: 'No day yet',
    slots: (n: number) => count(n, { one: 'time slot', other: 'time slots' }),
    slot: (n: number) => `Time slot ${number(n)}`,
    addSlot: 'Add a time slot',
    from: 'From',
    to: 'To',
    what: 'What',
    whatHelp: 'Opening meeting, tour, interviews on ward 2…',
    who: 'Who goes',
    removeSlot: (n: number) => `Remove time slot ${number(n)}`,
    note: 'Note',
    noteHelp: 'How to get there, where to meet, what to bring.',
    remove: 'Remove this visit',
    look: 'Please look at this',
    outside: (day: string, days: string) =>
      `${day} is not among the days of the assessment (${days}).`,
    backwards: (day: string, from: string, to: string) =>
      `${day}: a time slot ends at ${to}, before it begins at ${from}.`,
    double: (name: string, day: string, time: string, sites: readonly string[]) =>
      `${day}, ${time}: ${name} is planned at ${list(sites)} at the same time.`,
  },
  days: {
    lead: 'Who is where when, to read on the way.',
    whose: 'Show',
    everybody: 'Everybody',
    empty: 'No day planned yet',
    emptyMember: (name: string) => `${name} is in no time slot yet.`,
    toVisits: 'Plan the visits',
    noTime: 'No time yet',
    nobody: 'Nobody named yet',
    nothing: 'No time slots yet.',
    nothingAt: (site: string) => `${site}: no time slots yet.`,
    table: (day: string) => `Who is where when: ${day}`,
    columns: { time: 'Time', what: 'What and where', who: 'Who' },
  },
  interviews: {
    lead: 'How many people you want to hear, by group. An interview counts when consent was given and not withdrawn.',
    wanted: 'Interviews wanted',
    label: 'What this group is called here',
    labelHelp: 'People choose their own words for themselves. Leave empty for the usual ones.',
    progress: (done: number, all: number, group: string) =>
      `${number(done)} of ${number(all)} with ${group}`,
    heard: (done: number, group: string) => `${number(done)} with ${group}`,
    wholeNumber: (most: number) => `A whole number from 0 to ${number(most)}.`,
    suggestion: 'Numbers by size of service',
    size: 'Beds or, where nobody stays overnight, people served in a year',
    sizeKnown: 'From the register of services; you can change it here.',
    sizeAsked: 'The register does not say; give a number.',
    suggests: 'For this size the table suggests',
    use: 'Use these numbers',
    used: 'These are your numbers.',
    table: 'The table behind it',
    shipped: (version: string) =>
      `Coscore’s own figures, version ${version}: a starting point. What you change holds for every assessment in this vault.`,
    own: 'Your own figures. They hold for every assessment in this vault.',
    upTo: 'Up to',
    more: 'More',
    row: (n: number) => `Row ${number(n)}`,
    addRow: 'Add a row',
    removeRow: (n: number) => `Remove row ${number(n)}`,
    columns: { upTo: 'Size', users: 'People', family: 'Family', staff: 'Staff' },
    back: 'Back to Coscore’s figures',
    backTitle: 'Go back to Coscore’s figures?',
    backText: 'Your own table goes. Numbers that were already set stay.',
    faults: 'The table is used and saved once this is mended:',
    missing: (row: number, column: string) => `Row ${number(row)}, ${column}: give a number.`,
    order: (row: number, before: number) =>
      `Row ${number(row)} has to reach further than the one before: more than ${number(before)}.`,
  },
  refused: {
    lead: 'Where the team is kept from a place, from people or from records, that is a finding of its own. Write it down as soon as it happens; it is printed in the report.',
    empty: 'Nothing was refused so far',
    emptyLead: 'If it happens, record it here in your own words.',
    add: 'Record refused access',
    new: 'Refused access',
    kind: 'What was refused',
    kinds: {
      place: 'A place',
      people: 'Speaking with people who use the service',
      records: 'Records or documents',
      staff: 'Speaking with staff',
      other: 'Something else',
    } satisfies Record<(typeof refusedKinds)[number], string>,
    day: 'Day',
    by: 'Refused by',
    byHelp: 'The post, not the name: head nurse on duty, director.',
    words: 'What happened',
    wordsHelp: 'What you asked for, what was said, and which reason was given.',
    criteria: 'Criteria that you could not look into',
    remove: 'Remove this record',
  },
  checklist: {
    lead: 'What a visit usually takes. Leave out what you do not need and add what is yours.',
    phases: {
      before: 'Before the visit',
      during: 'During the visit',
      after: 'After the visit',
    } satisfies Record<Phase, string>,
    addNote: 'Note',
    addNoteOn: (task: string) => `Note on: ${task}`,
    note: 'Note',
    leaveOut: 'Leave out',
    leaveOutTask: (task: string) => `Leave out: ${task}`,
    leftOut: (n: number) => `Left out (${number(n)})`,
    putBack: 'Put back',
    putBackTask: (task: string) => `Put back: ${task}`,
    removeTask: (task: string) => `Remove: ${task}`,
    own: 'Something of your own',
    add: 'Add',
    usual: {
      training: 'Everyone on the team has practised the method, interviewing included',
      instrument: 'The team has gone through the criteria and set aside what cannot apply',
      'meeting-before':
        'The team has met: who does what, who leads each interview, who takes notes',
      'documents-asked': 'The service knows which documents the team wants to read',
      letter: 'The letters of authorisation are printed, to show at the door',
      'consent-forms':
        'Information and consent forms are at hand, in plain words and all languages needed',
      interpreters:
        'Interpreters, accessible rooms and other support are arranged for team and interviewees',
      'support-contacts': 'Contacts are at hand for people who need support after they spoke',
      safety: 'It is clear who calls whom if somebody is in danger',
      'opening-meeting': 'Opening meeting with management, staff and people who use the service',
      tour: 'Tour of all places, those usually locked included',
      'private-room': 'Interviews are held where nobody else can hear',
      'consent-each': 'Consent is recorded before each interview',
      'documents-read': 'Documents are read; personal files only with that person’s consent',
      'concerns-daily': 'Urgent concerns are looked at every day',
      debrief: 'The team talks the day over, every day',
      'closing-meeting': 'Closing meeting: thanks and next steps, no results yet',
      'notes-complete': 'All notes are typed in and linked to criteria',
      'own-ratings': 'Everyone has rated on their own',
      'meeting-after': 'The team has met and agreed',
      devices: 'No notes or photos are left on phones or other devices',
      papers: 'Papers from the visit are locked away or destroyed',
      thanks: 'The service and those who spoke are thanked',
      feedback: 'Results have come back to people who use the service and to staff',
    } satisfies Record<UsualTask, string>,
  },
};

import type { BookletKind, InterviewKind } from '../../booklet/booklet.ts';
import { format } from './locale.ts';

interface KindWords {
  readonly title: string;
  /** Whom or what it is for. */
  readonly whom: string;
}

/** Words of the paper booklets. What is read aloud to people is in plain language. */
export const booklet = {
  kinds: {
    'interview-users': { title: 'Interview booklet', whom: 'People who use the service' },
    'interview-family': { title: 'Interview booklet', whom: 'Family, friends and carers' },
    'interview-staff': { title: 'Interview booklet', whom: 'Staff of the service' },
    observation: { title: 'Observation and documents', whom: 'What to look at and what to read' },
    'score-sheet': { title: 'Score sheet', whom: 'Your own ratings' },
    consent: { title: 'Consent form', whom: 'Would you like to talk with us?' },
  } satisfies Record<BookletKind, KindWords>,
  documentTitle: ({ title, whom }: KindWords) => `${title}: ${whom}`,
  /** Filled in by hand at the top of each sheet. */
  sheetCode: {
    'interview-users': 'Interview code',
    'interview-family': 'Interview code',
    'interview-staff': 'Interview code',
    observation: 'Observer',
    'score-sheet': 'Member',
    consent: null,
  } satisfies Record<BookletKind, string | null>,
  yesNo: ['Yes', 'No'],
  nothing: {
    title: 'Nothing to ask here',
    text: 'This instrument has no questions of this kind.',
  },
  /** The same booklet for people who read large letters. */
  large: (title: string) => `${title} (large print)`,

  field: {
    interviewCode: 'Interview code',
    neverName: 'A number or letters, never a name',
    date: 'Date',
    site: 'Site',
    siteHint: 'Ward, unit or place',
    interviewer: 'Interviewer',
    initials: 'Initials',
    observer: 'Observer',
    times: 'From, until',
    service: 'Service',
    member: 'Member of the team',
    memberHint: 'As in the app',
    round: 'Round',
    person: 'The person',
    personHint: 'Signature or mark, if in writing',
    interviewerSigns: 'Interviewer',
    interviewerSignsHint: 'Signature',
    keeper: 'Kept by, and until when',
    keeperHint: 'Away from all notes',
    contact: 'Whom to tell, and how',
  },

  interview: {
    consent: {
      title: 'Before the first question',
      said: {
        'interview-users': [
          'I said who we are, what the visit is for and what happens with these notes.',
          'I said that taking part is a free choice, and that their care stays the same either way.',
          'I asked if they want someone they trust beside them. Nobody else can hear us.',
        ],
        'interview-family': [
          'I said who we are, what the visit is for and what happens with these notes.',
          'I said that taking part is a free choice, and that nothing changes for the person they care for.',
          'I asked if they want someone they trust beside them. Nobody else can hear us.',
        ],
        'interview-staff': [
          'I said who we are, what the visit is for and what happens with these notes.',
          'I said that taking part is a free choice, and that no manager will see these notes.',
          'I asked if they want someone they trust beside them. Nobody else can hear us.',
        ],
      } satisfies Record<InterviewKind, readonly string[]>,
      given: 'Consent was given',
      ways: ['In writing', 'By word of mouth'],
      quote: 'We may quote their words, without a name',
    },
    readAloud: 'Read aloud',
    rulesTitle: 'For you who ask',
    opening:
      '“There are no right or wrong answers. We want to know what it is like for you. You can skip any question, take a break, or stop at any time. You need not say why.”',
    rules: [
      'Write down no names, and nothing else that shows who somebody is.',
      'Use the person’s own words where you can, in quotation marks.',
      'You need not ask everything. Choose what matters to this person.',
      'Somebody is in danger? Stop, help, and tell the team lead the same day.',
    ],
    gentle: {
      title: 'Take your time here',
      text: 'The next questions are about force or harm. They can bring back bad memories. Say this first, and ask: “Shall we go on, take a break, or leave this part out?” Each answer is fine.',
    },
    ending: {
      title: 'At the end',
      thanks: '“Thank you. What you told us will help. You can still take back anything you said.”',
      change: 'If you could change one thing here, what would it be?',
      forgotten: 'What have we not asked that we should know?',
      after: 'How are you after this talk? What would do you good now?',
      urgent: {
        title: 'What cannot wait',
        danger: 'Somebody may be in danger',
        told: 'The team lead was told today.',
        support: 'The person knows whom to turn to if the talk stays on their mind.',
      },
    },
  },

  observation: {
    opening:
      'Go where people live their day. See it as a guest would, and as someone would who cannot leave.',
    rules: [
      'Ask before you enter a bedroom or join a group, and take no photographs of people.',
      'Read somebody’s own file only if that person has agreed.',
      'Write down no names. Note what you saw or read, where and when; what it means comes later.',
      'Tick what you have looked at or read. What you could not see is worth a note too.',
    ],
    items: { observation: 'Look', documents: 'Read' },
    places: ['Place or document', 'Time'],
  },

  scoreSheet: {
    rules: [
      'Rate on your own first. Show this sheet to nobody until the ratings are opened.',
      'Tick one box in each row. If you change your mind, fill the wrong box in and tick another.',
      'Leave a row empty where you have not rated: that is not the same as N/A or “?”.',
      'Codes and order are those of the screen, so typing in goes straight down the page.',
    ],
    titles: { code: 'No.', criterion: 'Criterion', answer: 'Your answer', comment: 'Comment' },
    one: 'Tick one',
    several: 'Tick all that fit',
    between: (least: number, most: number) => `${format.number(least)} to ${format.number(most)}`,
  },

  consent: {
    about:
      'We are a team that visits this service. We do not work for it. We look at how well people’s rights are kept here, and would like to hear what it is like for you.',
    rightsTitle: 'It is your choice',
    rights: [
      'You can say no. Nothing changes for you, whatever you choose.',
      'You can skip a question, take a break or stop at any time. You need not say why.',
      'You can take back what you said, later too, until the report is written.',
      'You can have someone you trust beside you.',
      'We write down no names. Your name is never typed into our program and is not in the report.',
      'What you say stays in our team. Only if someone is in serious danger must we act, and we tell you first.',
    ],
    title: 'Please tick',
    statements: [
      'I was told what the visit is for, and could ask questions.',
      'I take part because I want to.',
      'You may quote my words, without my name.',
      'My words may also stand in a report that anybody can read.',
      'I want someone I trust beside me.',
    ],
    given: 'Consent was given',
    ways: ['In writing', 'By word of mouth'],
    slip: {
      title: 'For you to keep',
      text: 'To ask something or take something back, tell us this code. No name needed.',
    },
  },
};

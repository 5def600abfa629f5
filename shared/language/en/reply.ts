import type { Stance } from '../../model/reply.ts';
import type { ReplyRefusal, Told } from '../../problems.ts';
import type { Unmatched } from '../../reply/proposal.ts';
import { format } from './locale.ts';

const { count, list } = format;

const answers = { one: 'answer', other: 'answers' };
const comments = { one: 'comment', other: 'comments' };

/** Words of the service's answers: the fields in the report, the screen that reads them, and the right of reply. */
export const reply = {
  title: 'Answers from the service',

  fields: {
    option: 'With fields for the service’s answer',
    optionHelp: 'The service fills them in in Word and sends the file back.',
    title: 'The service’s answer',
    intro:
      'This chapter is for the service to fill in. Its answers can be printed beside the team’s findings as its right of reply.',
    steps: [
      'Tick one answer in each table: click on the box, or type an x beside it.',
      'Write in the empty cells; they grow as you write. What you have nothing to say on, leave empty.',
      'To say something on a sentence anywhere else in the report, mark it and add a comment.',
      'Save the file as a Word document (.docx) and send all of it back to the team.',
    ],
    recommendations: 'Recommendations',
    standards: 'Standards',
    recommendation: 'Recommendation',
    answer: 'Answer',
    stances: {
      agree: 'Agree',
      part: 'Agree in part',
      disagree: 'Disagree',
    } satisfies Record<Stance, string>,
    /** What people type instead of ticking a box, as it may be understood. */
    alike: {
      agree: ['We agree', 'Agreed', 'Yes'],
      part: ['We agree in part', 'Partly agree', 'Partly'],
      disagree: ['We disagree', 'We do not agree', 'No'],
    } satisfies Record<Stance, string[]>,
    what: 'What the service will do',
    who: 'Who',
    by: 'By when',
    accuracy: 'Is anything here not correct?',
    alt: (about: string) => `Fields for the service’s answer: ${about}`,
  },

  right: {
    title: 'Right of reply',
    intro:
      'The service read the report and answered. Its answers stand here as it gave them; the team’s levels stay as the team agreed them.',
    label: 'The service’s answer',
    said: {
      agree: 'The service agrees',
      part: 'The service agrees in part',
      disagree: 'The service disagrees',
    } satisfies Record<Stance, string>,
    silent: 'The service left its answer open',
    accuracy: 'What the service holds not to be correct',
    counts: (agree: number, part: number, disagree: number) =>
      `The service gave ${count(agree + part + disagree, answers)}: it agrees with ${format.number(agree)}, agrees in part with ${format.number(part)} and disagrees with ${format.number(disagree)}.`,
    standards: 'Answers on standards',
    standardsNote:
      'What the service wrote stands below the level of each standard, in the results.',
    alt: 'The standards that the service answered, with the agreed level and the answer.',
    standard: 'Standard',
    level: 'Agreed level',
    answer: 'Answer',
    leftOut: 'Who in the service is to act, as it wrote',
  },

  screen: {
    lead: 'The service fills in the fields of the full report and writes comments in Word. Choose the file that came back: you see all that is in it before anything is taken in.',
    how: 'To ask for answers, write the full report “with fields for the service’s answer”.',
    toReport: 'Go to the report',
    choose: 'Choose the Word file',
    drop: 'Or drop it here. It is read on this laptop only, and nothing in it is run.',
    another: 'Choose another file',
    reading: 'The file is being read…',
    from: (file: string) => `In ${file}`,
    made: (date: string) => `Its report was made from the data of ${date}.`,
    changedSince:
      'Decisions or recommendations were changed since then. What the service answers may be about an earlier wording or level.',
    nothing: 'There is no answer and no comment in this file.',
    counts: (found: number, remarks: number) =>
      `${count(found, answers)} and ${count(remarks, comments)} found.`,
    recommendations: 'On recommendations',
    standards: 'On standards',
    comments: 'Comments',
    unmatched: 'Not matched',
    unmatchedLead:
      'This could not be matched to a field or a place that is here. It is not taken in; copy what you need.',
    why: {
      'no-target': 'Answer to something that is no longer here',
      'too-long': 'The end of an answer that is too long',
      inserted: 'Typed into the report outside of the fields',
    } satisfies Record<Unmatched['why'], string>,
    keep: (about: string) => `Take in: ${about}`,
    keepComment: (author: string) => `Take in this comment by ${author}`,
    nobody: 'somebody without a name',
    before: 'Taken in before',
    now: 'In this file',
    replaces: 'It takes the place of what was taken in before.',
    same: 'Taken in already, word for word.',
    emptied: 'Empty in this file. Taking this in takes away what was there before.',
    doubt: {
      several: (names: readonly string[]) => `More than one answer is ticked: ${list(names)}.`,
      unclear: (text: string) => `Instead of a tick it says: “${text}”`,
    },
    decide: 'Which answer is meant?',
    undecided: 'None can be told',
    quoted: 'On the words',
    beside: 'Stands beside',
    besideNothing: 'Beside no criterion, standard or recommendation',
    known: 'Taken in already.',
    take: 'Take these into the assessment',
    taken: (found: number, remarks: number) =>
      `${count(found, answers)} and ${count(remarks, comments)} taken in.`,
    none: 'Nothing is chosen.',
    accepted: 'Taken into the assessment',
    acceptedNone: 'No answer of the service was taken in yet.',
    acceptedLead:
      'Answers print in the full and the public report as the right of reply. Comments never print.',
    fromFile: (file: string, date: string) => `From ${file}, taken in on ${date}`,
    remove: 'Remove',
    removeAnswer: (about: string) => `Remove the answer on ${about}?`,
    removeComment: (author: string) => `Remove the comment by ${author}?`,
    removeText: 'It no longer shows or prints. You can take it in again from the file.',
    /** Beside a criterion or standard where the team agrees. */
    says: (n: number) => `What the service says (${format.number(n)})`,
  },

  refusals: {
    empty: {
      happened: 'This file is empty.',
      next: 'Choose the Word file that the service sent back.',
    },
    'not-word': {
      happened: 'This is no Word document (.docx), whatever its name says.',
      next: 'Choose the Word file that the service sent back. If it is a PDF, ask for the Word file.',
    },
    'old-word': {
      happened: 'This document is in the old Word format (.doc), or protected by a password.',
      next: 'Open it in Word, take the password away, and save it as “Word document (.docx)”.',
    },
    'open-document': {
      happened: 'This is an OpenDocument file (.odt).',
      next: 'Open it and save it as “Word 2007–365 (.docx)”.',
    },
    protected: {
      happened: 'This file is protected by a password.',
      next: 'Take the password away and try again.',
    },
    macros: {
      happened: 'This document has macros in it, which no report of Coscore has.',
      next: 'It may be meant to do harm. Ask the service to save it as a document without macros (.docx).',
    },
    damaged: {
      happened: 'This file is damaged or cut short.',
      next: 'Open it in Word or LibreOffice, save it anew as .docx, and try again.',
    },
    'document-type': {
      happened: 'This file has a definition in it that Word documents do not have.',
      next: 'It may be meant to do harm. Ask the service to save its file anew.',
    },
    'too-large': {
      happened: 'This file is far larger than a report of Coscore, or unpacks to far more.',
      next: 'Ask the service for the file without what it added, such as large pictures.',
    },
    'no-report': {
      happened:
        'This document is no report of Coscore, or no longer says which assessment it is of.',
      next: 'Choose the file that the service filled in, and not a copy of its text in a new document.',
    },
    'other-assessment': {
      happened: 'This report is of another assessment.',
      next: 'Open that assessment, and choose the file there.',
    },
  } satisfies Record<ReplyRefusal, Omit<Told, 'safe'>>,
  changed: {
    happened: 'What was to be replaced was changed meanwhile in another window.',
    safe: 'Nothing of the file was taken in; what is there stays as it is.',
    next: 'Choose the file again and look at both.',
  },
};

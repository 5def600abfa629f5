import type { Paper, ReportKind } from '../../report/options.ts';
import { format } from './locale.ts';

const { number, count, list, listEnd } = format;

/** A name within a sentence. */
const lower = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

const points = { one: 'point', other: 'points' };

/** Words of the kinds of report: how one chooses among them, and what each says in its own way. */
export const kinds = {
  kind: 'Kind of report',
  kinds: {
    full: 'Full',
    public: 'Public',
    easy: 'Easy to read',
    table: 'Result table',
  } satisfies Record<ReportKind, string>,
  about: {
    full: 'For the team, the service and those responsible for it.',
    public: 'For anybody. What could tell who said what is left out.',
    easy: 'Short sentences in large print, for everybody who uses the service.',
    table: 'One page for a wall or a desk.',
  } satisfies Record<ReportKind, string>,
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' } satisfies Record<Paper, string>,
  assessment: 'Assessment',
  assessmentId: (short: string) => `Assessment ${short}`,

  leftOut: {
    title: 'Left out of the public report',
    intro: 'Look through this before you save the file. None of it is in it.',
    check:
      'Reasons and notes by site print as the team wrote them. Read them once more: could anybody tell from them who said something?',
    concerns: 'Urgent concerns',
    quotes: 'Quotations without consent for the public',
    documents: 'Quotations from papers of the service',
    notes: 'What members noted as evidence',
    answers: 'What members answered each on their own',
    answersItem: (answers: number, criteria: number) =>
      `${count(answers, { one: 'answer', other: 'answers' })} to ${count(criteria, { one: 'criterion', other: 'criteria' })}`,
    names: 'Members who have not agreed to be named',
    namesInTexts: 'Texts in which a name or a code gave way to brackets',
    details: 'Members’ roles, expertise, training and ties',
    visits: 'Who of the team went where',
    groups: 'Interviews by site, and groups of fewer than five',
    without: 'Decisions taken without a perspective',
    dissents: 'How dissents were signed',
    approvals: 'References of permissions',
    refused: 'Who refused access, and on which day',
    work: 'The team’s own work: supporters, themes left to others, criteria that members read differently',
    history: 'Levels and reasons that the team changed later',
    former: 'Answers to criteria that are no longer in the instrument',
  },

  public: {
    kicker: 'Public report of an independent assessment',
    documentTitle: (service: string, round: string) => `${service}: public report, ${round}`,
    resultsIntro:
      'Each theme and standard begins with the level that the team agreed and its reason. The tables list every criterion with its agreed level and why.',
    quotesNote:
      'What a criterion rests on is named by its kind and decides no level. People’s words stand here only where they agreed that anybody may read them.',
    bracketsNote: 'Square brackets stand in place of names and codes.',
    tableAlt: (standard: string) =>
      `Criteria of standard ${standard}: code, statement, agreed level and reason.`,
    interviews: 'interviews',
    documents: 'documents',
    observation: 'observation',
    size: (members: number) =>
      `The team has ${count(members, { one: 'member', other: 'members' })}.`,
    lived: 'Lived experience of mental health services is part of it.',
    perspectives: (names: readonly string[]) =>
      `Its perspectives: ${list(Array.from(names, lower))}.`,
    named: (names: readonly string[]) => `Members who agreed to be named: ${listEnd(names)}`,
    noTies: 'Every member has declared that they have no ties to the service.',
    someTies: 'Ties to the service were declared within the team.',
    tiesUnknown: 'Not every member has declared whether they have ties to the service.',
    opened:
      'Answers were opened without names and in random order at first. Whoever changed their mind gave a new answer; the first one was kept.',
    dissent:
      'Whoever saw a decision differently could say so in their own words, which stand below the decision. Nobody else could change or remove them.',
    fewHeard: (group: string) => `fewer than five with ${group}`,
    without:
      'This report is for anybody to read. It leaves out what members answered each on their own, the team’s notes, words of people who did not agree to this, numbers of fewer than five people, and who was where.',
    visitsAlt: 'The days on site.',
    approvalsAlt: 'Permissions for the visit: what, from whom, and how far.',
    refusedAlt:
      'Access that was refused: what and where, what happened, and the criteria that it concerns.',
    noLevel: 'Criteria without an agreed level',
  },

  easy: {
    kicker: 'Easy to read',
    title: (service: string) => `Your rights at ${service}`,
    documentTitle: (service: string, round: string) => `${service}: easy to read, ${round}`,
    about: 'What this is about',
    came: 'A team came to look at this service.',
    dates: (dates: string) => `The days were: ${dates}.`,
    team: (people: number) =>
      `${count(people, { one: 'person was', other: 'people were' })} on the team.`,
    lived: 'The team knows such help from the inside too.',
    talked: 'The team talked to people.',
    read: 'It read papers.',
    saw: 'It looked around.',
    asked: 'It asked: Are your rights respected here?',
    looked: (criteria: number) => `It looked at ${count(criteria, points)}.`,
    agreed: 'Then the team agreed on each answer.',
    found: 'Here is what it found.',
    signs: 'What the signs mean',
    signsAlt: 'The signs, and what each of them means.',
    sign: 'Sign',
    meaning: 'What it means',
    notAgreed: 'The team has not agreed on this yet.',
    part: (code: string, text: string) => `${code}. ${text}`,
    whole: (text: string) => `All in all: ${text}`,
    rest: 'The other points',
    lookedAt: 'What we looked at',
    partAlt: (code: string) => `Part ${code}: what we looked at, each with its sign.`,
    good: 'What is good',
    noGood: 'Nothing is fully good here yet.',
    must: 'What must change',
    mustIntro: 'You have a right to this. It is not so here yet:',
    nothingMust: 'The team found nothing that must change a lot.',
    mostly: (n: number) =>
      format.form(n, {
        one: `${number(n)} more point is mostly good. It must get a bit better.`,
        other: `${number(n)} more points are mostly good. They must get a bit better.`,
      }),
    unclear: (n: number) => `On ${count(n, points)} we do not know enough.`,
    notFitting: (n: number) =>
      `${count(n, { one: 'point does', other: 'points do' })} not fit this kind of place.`,
    undecided: (n: number) => `On ${count(n, points)} the team has not agreed yet.`,
    next: 'What happens now',
    steps: [
      'The service gets a long report too.',
      'It says why the team gave each answer.',
      'You can ask the service what it will change.',
      'You can ask someone to read this with you.',
    ],
    data: 'Where this comes from',
    madeOn: (day: string) => `This text was made on ${day}.`,
    check: 'The grey lines are for people who check it.',
  },

  table: {
    kicker: 'Result of an independent assessment',
    documentTitle: (service: string, round: string) => `${service}: result table, ${round}`,
    alt: 'The level that the team agreed for each theme and standard.',
    legendAlt: 'The levels and what they mean.',
    note: 'The team agreed on each level together. None is an average.',
  },
};

import { format } from './locale.ts';

const { number, count, listEnd } = format;

/** Words of rating one criterion at a time, and of devices of the room. */
export const simple = {
  view: { label: 'How to rate', one: 'One at a time', all: 'All of a standard' },
  parts: { label: 'Parts', rate: 'Rate', together: 'Together', mine: 'Mine' },
  place: (theme: string, at: number, all: number) =>
    `Theme ${theme}: ${number(at)} of ${number(all)}`,
  official: 'Official wording and what to look for',
  noLevel: 'If no level fits',
  comment: 'Do you want to say why?',
  commentHelp: 'You can leave this empty. No names of people interviewed, please.',
  back: 'Back',
  next: 'Next',
  themes: 'All themes',
  clear: 'Take my answer back',
  allRated: 'You have rated everything. Thank you!',
  allRatedMore:
    'You can look at your answers again and change them for as long as the team has not opened them.',
  overview: {
    title: 'Where you are',
    lead: 'Begin with any theme. You can change every answer later.',
    go: 'Go on',
    done: (done: number, all: number) => `${number(done)} of ${number(all)} rated`,
    complete: (all: number) => (all === 1 ? 'Rated' : `All ${number(all)} rated`),
    open: (code: string, title: string) => `Theme ${code}: ${title}`,
    practise: 'Practise first',
    practiseAgain: 'Practise again',
  },
  practice: {
    kicker: 'To practise',
    title: 'Everybody on our team can make themselves a hot drink in our coffee room.',
    lead: 'A made-up question, so that you can try it out. Nothing of it is saved.',
    promises: [
      'There are no right or wrong answers. What you think counts.',
      'Nobody sees what you answer before your team opens the answers.',
      'Take all the time you need. You can change your mind.',
    ],
    answer: 'Your answer, to practise',
    try: 'Choose an answer to see when it fits. Try several.',
    best: 'It fits when there is always coffee, tea and a clean cup, for everybody.',
    upper: 'It fits when it mostly works, but those who like tea have to bring their own.',
    lower: 'It fits when somebody has bought a kettle, but there are no cups yet.',
    worst: 'It fits when there is nothing, and nobody has begun.',
    notApplicable: 'It fits when it makes no sense here: your team has no room of its own.',
    notEnough: 'It fits when you went to look, but the door was locked and nobody could tell you.',
    done: 'Got it, let’s begin',
    skip: 'Skip this',
  },
  voice: {
    read: 'Read aloud',
    stop: 'Stop reading',
    none: (language: string) =>
      `Reading aloud does not work here: this device has no offline voice for ${language}.`,
    answers: 'You can answer:',
  },
  gentle: {
    kicker: 'Before you go on',
    title: 'Take your time here',
    text: (code: string, title: string) =>
      `The next part, “${code} ${title}”, is about force or harm. It can bring back bad memories. You decide what is good for you now, and need not say why.`,
    go: 'Go on now',
    later: 'Do it later',
    hand: 'Hand it to a team-mate',
  },
  hand: {
    title: (code: string, title: string) => `Hand over theme ${code}, ${title}`,
    open: 'Hand over',
    openLabel: (code: string) => `Hand over theme ${code}`,
    lead: 'It is noted that you leave this theme to somebody else, not why. Nobody waits for your ratings there. What you rated in it stays yours, and you can take the theme up again at any time.',
    to: 'To whom?',
    nobody: 'Nobody in particular',
    confirm: 'Hand this theme over',
    cancel: 'Keep it',
    done: (name: string) => `You handed this theme to ${listEnd([name])}`,
    doneNobody: 'You handed this theme over.',
    again: 'Take it up again',
    elsewhere: 'Go on elsewhere',
  },
  rest: {
    button: 'Save and rest',
    title: 'Time for a break',
    saved: 'Everything you gave is saved.',
    waits: (n: number) =>
      `${count(n, { one: 'answer waits', other: 'answers wait' })} on this page and will be saved when the connection is back. Leave the page open.`,
    saving: 'One moment, saving…',
    calm: 'There is no time limit. Your answers do not show now.',
    go: 'Go on where I was',
  },
  delivery: {
    offline: 'No connection to the laptop. You can go on rating.',
    waits: (n: number) =>
      `No connection to the laptop. ${count(n, { one: 'answer waits here and will go there by itself', other: 'answers wait here and will go there by themselves' })}. You can go on rating.`,
    sitAgain: 'Sit down again',
  },
  display: {
    spacing: 'Spacing of letters, words and lines',
    spacings: { normal: 'Normal', wide: 'Wide' },
    motion: 'Movement',
    motions: { system: 'As this device', still: 'Nothing moves' },
    pace: 'Reading aloud',
    paces: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  },
};

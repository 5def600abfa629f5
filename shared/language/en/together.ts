/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  somebody: 'Somebody',
  unnamed:
    'Shown without names, in random order. Say what you think of the ratings before you say whose they are.',
  showNames: 'Show whose is whose',
  door: {
    title: 'Join the session',
    lead: 'The laptop of your team shows a code of six characters. It is not case-sensitive.',
    refused:
      'The laptop said no this time. Talk to the person who leads the session, then try again.',
    code: 'Code',
    codeHelp: 'Letters and digits, as the laptop shows them.',
    enter: 'Join',
    who: 'Who are you?',
    waiting: (name: string) => `One moment, ${name}`,
    waitingLead:
      'Somebody at the laptop has to say yes. There, your name must show beside this number:',
  },
  pin: {
    title: 'Your PIN',
    label: 'PIN',
    help: '4 to 12 digits.',
    wrong: 'A PIN has 4 to 12 digits and nothing else.',
    enter: 'Sit down',
  },
  out: {
    title: 'The laptop does not know this device any more.',
    lead: 'The session ended, or somebody sent this device away. What you gave here is kept on this page and goes to the laptop when you are in again. Leave this page open.',
    again: 'Join again',
  },
};

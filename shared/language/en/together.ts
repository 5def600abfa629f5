import { format } from './locale.ts';

const { count, listEnd } = format;

/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  unnamed:
    'Shown without names, in random order. Say what you think of the ratings before you say whose they are.',
  showNames: 'Show whose is whose',
  present: {
    title: 'Who was there',
    who: 'There when this was decided',
    without: (perspectives: string) => `Decided without: ${perspectives}. The report says so.`,
  },
  dissent: {
    on: (code: string) => `Who sees ${code} differently`,
    say: 'I see it differently',
    change: 'Change what I said',
    who: 'Who sees it differently?',
    label: 'How I see it',
    help: 'It stands beside the decision and is printed in the report, in your words. Nobody can remove it but you.',
    signed: 'Signed',
    signatures: {
      name: 'with my name',
      perspective: 'with my perspective only',
      none: 'without either',
    },
    save: 'Put it beside the decision',
    takeBack: 'Take it back',
    unsigned: 'A member of the team',
    own: 'you',
  },
  talk: {
    title: 'Talk about it',
    order: 'Who might speak first. It is a suggestion, and another on every criterion.',
    notes: 'What was said',
    notesHelp: 'Notes of the team. They are not printed.',
    startTimer: 'Start the clock',
    stopTimer: 'Stop the clock',
    minutes: (n: number) => count(n, { one: 'minute', other: 'minutes' }),
    agenda: 'To talk about first',
  },
  mine: {
    title: 'My ratings and what we agreed',
    lead: 'Your ratings stay as you gave them. Where the team agreed on something else, you can say that you see it differently.',
    nothing: 'Nothing is open yet. As soon as the team opens a criterion, it shows here.',
    rated: 'I rated',
    first: 'I rated first',
    later: 'Later I rated',
    agreed: 'We agreed',
    none: 'nothing yet',
  },
  page: {
    title: 'Together',
    lead: 'What the team opened. You can still change your mind: your first rating stays beside the new one.',
    nothing:
      'Nothing is open yet. Rate on your own; the team opens the ratings when everybody is done.',
    change: 'Change my rating',
  },
  visit: {
    title: 'Join a session on another laptop',
    address: 'Address',
    addressHelp: 'As the other laptop shows it, such as 192.168.1.20:8443.',
    open: 'Join',
    compare: 'Is this the fingerprint that the other laptop shows?',
    changed:
      'This laptop’s certificate is another than last time. That happens when its network changed; it could also be another laptop. Compare carefully.',
    yes: 'Yes, it is the same',
    no: 'No',
  },
  room: {
    title: 'Score from several devices',
    lead: 'Everybody can rate on their own phone, tablet or laptop. They reach this laptop over the local network: no internet is used, and nothing stays on their device once it is delivered.',
    elsewhere:
      'A session of another assessment is open. Opening this one ends it; what was delivered stays.',
    open: 'Open the session',
    close: 'End the session',
    join: 'How to join',
    picture: 'A picture with the address and the code, for a phone’s camera',
    sameNetwork:
      'Join the same Wi-Fi as this laptop, or the hotspot of a phone. It needs no internet.',
    address: 'Point the camera at the picture, or open this address in a browser:',
    otherAddresses: (addresses: readonly string[]) =>
      `If that does not open: ${listEnd(addresses)}`,
    warning:
      'The browser warns that it does not know this laptop. That is right: the laptop made its certificate itself. Choose “Advanced” and go on.',
    fingerprint: 'To be sure that it is this laptop, compare the fingerprint (SHA-256)',
    code: 'Type this code:',
    newCode: 'Another code',
    blocked: (wrong: number) =>
      `${count(wrong, { one: 'wrong code was tried', other: 'wrong codes were tried' })}. Nobody new can join until there is another code.`,
    door: 'Devices that ask to come in',
    asks: (name: string, device: string) =>
      device === '' ? `${name} asks to join.` : `${name} asks to join (${device}).`,
    compare: 'Their device must show this number:',
    admit: (name: string) => `Yes, this is ${name}`,
    refuse: 'No',
    inside: 'In the session',
    nobody: 'Nobody yet.',
    connected: 'connected',
    away: 'not connected',
    sendAway: 'Send away',
    sendAwayOf: (name: string) => `Send away the device of ${name}`,
    done: 'Who has finished',
  },
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
    left: (n: number, name: string) =>
      `${count(n, { one: 'answer', other: 'answers' })} of ${name} on this device did not reach the laptop yet. Join as ${name}, and they go there.`,
    leftElsewhere: (n: number) =>
      `${count(n, { one: 'answer', other: 'answers' })} on this device belong to another assessment. They reach the laptop once it opens a session for that one.`,
    discard: 'Throw them away…',
    discardTitle: 'Throw these answers away?',
    discardText: 'Only this device has them. They cannot be brought back.',
    discardConfirm: 'Throw away',
    unreached: 'The laptop does not answer',
    unreachedLead: 'Are you on the same Wi-Fi as the laptop? This page tries again by itself.',
    noAnswer: {
      happened: 'The laptop does not answer.',
      safe: 'Nothing was lost on this device.',
      next: 'Are you on the same Wi-Fi as the laptop? Then try again.',
    },
  },
  pin: {
    title: 'Your PIN',
    label: 'PIN',
    help: '4 to 12 digits.',
    wrong: 'A PIN has 4 to 12 digits and nothing else.',
    enter: 'Sit down',
    forgotten: 'Forgotten?',
    forgottenHelp: (name: string) =>
      `Whoever knows the passphrase of the vault can take the PIN away. ${name} should be there, and set a new one.`,
    takeAway: 'Take the PIN away',
    own: 'My PIN',
    ownHelp: 'With a PIN nobody else sits down in your place on this laptop or another device.',
    save: 'Set this PIN',
    remove: 'No PIN',
    set: 'Your PIN is set.',
    gone: 'Your place has no PIN.',
  },
  out: {
    title: 'The laptop does not know this device any more.',
    lead: 'The session ended, or somebody sent this device away. What you gave here is kept on this page and goes to the laptop when you are in again. Leave this page open.',
    again: 'Join again',
    waits: (n: number) =>
      `${count(n, { one: 'answer waits', other: 'answers wait' })} here until you are in again.`,
  },
};

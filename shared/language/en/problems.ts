import type { ProblemCode, ProblemDetails, Told } from '../../problems.ts';
import { attachmentAdvice, attachmentRefusals, fileRefusals } from './files.ts';
import { format } from './locale.ts';
import { reply } from './reply.ts';

const nothingWritten = 'Nothing was changed.';
const allSafe = 'Everything saved before is safe.';

/** Levels are compared like for like or not at all. */
const notComparable = {
  instrument:
    'These assessments were made with different instruments, so their levels cannot be compared.',
  version:
    'These assessments were made with different versions of their instrument, which may ask different things under the same number, so their levels cannot be compared.',
  'no-levels': 'This instrument asks for no levels, so there is nothing to compare.',
};

/** One entry for each foreseen failure. */
export const problems: {
  readonly [Code in ProblemCode]: (details: ProblemDetails<Code>) => Told;
} = {
  INPUT: ({ fields }) => ({
    happened: `Something does not fit: ${fields.join(', ') || 'what was sent'}.`,
    safe: nothingWritten,
    next: 'Check it and try again.',
  }),
  NOT_FOUND: () => ({
    happened: 'This is not in the vault.',
    safe: nothingWritten,
    next: 'Go back to the list of assessments.',
  }),
  VAULT_LOCKED: () => ({
    happened: 'The vault is locked.',
    safe: allSafe,
    next: 'Open it with its passphrase.',
  }),
  VAULT_MISSING: ({ folder }) => ({
    happened: `There is no vault in ${folder}.`,
    safe: nothingWritten,
    next: 'Check the folder, or make a new vault.',
  }),
  VAULT_EXISTS: ({ folder }) => ({
    happened: `There is something in ${folder} already.`,
    safe: 'What is there was left as it is.',
    next: 'Open the vault that is there, or choose another folder.',
  }),
  VAULT_IN_USE: ({ folder }) => ({
    happened: `Another Coscore has this vault open (${folder}).`,
    safe: allSafe,
    next: 'Close the other window or program first, then try again.',
  }),
  VAULT_NEWER: ({ folder }) => ({
    happened: `A newer version of Coscore wrote this vault (${folder}).`,
    safe: 'It was not opened and not changed.',
    next: 'Install the newer version and open it there.',
  }),
  VAULT_DAMAGED: ({ folder, reason }) => ({
    happened: `The vault in ${folder} cannot be read: ${reason} is missing or damaged.`,
    safe: 'Coscore changed nothing in it.',
    next: 'Copy the folder somewhere safe before anything else, then put back a copy you made earlier.',
  }),
  WRONG_PASSPHRASE: () => ({
    happened: 'That is not the passphrase of this vault.',
    safe: allSafe,
    next: 'Check capital letters and spaces, and try again.',
  }),
  PASSPHRASE_SHORT: ({ least }) => ({
    happened: `A passphrase needs at least ${format.number(least)} characters, not counting spaces.`,
    safe: 'No vault was made yet.',
    next: 'Four or five unrelated words are strong and easy to remember.',
  }),
  FOLDER_NOT_WRITABLE: ({ folder }) => ({
    happened: `Coscore may not write to ${folder}.`,
    safe: nothingWritten,
    next: 'Choose another folder, or ask whoever looks after this laptop.',
  }),
  DISK: ({ reason }) => ({
    happened: `The disk did not take it (${reason}).`,
    safe: `${allSafe} The last entry is not.`,
    next: 'Free some space, leave this window open, and try again.',
  }),
  NOT_YOUR_SEAT: () => ({
    happened: 'Somebody else is rating now, perhaps in another window.',
    safe: 'This entry was not saved; everything before it is.',
    next: 'Choose again who is rating.',
  }),
  NOT_OPEN: ({ code }) => ({
    happened: `The ratings of ${code} are not open yet.`,
    safe: nothingWritten,
    next: 'Open them first, so that the team decides on what everybody saw.',
  }),
  ANSWER_UNKNOWN: ({ answer }) => ({
    happened: `“${answer}” is not on this instrument’s scale.`,
    safe: nothingWritten,
    next: 'Choose one of the levels shown.',
  }),
  REASON_NEEDED: ({ code, hint }) => ({
    happened: `For ${code} this differs from the hint (${hint}) and has no reason yet.`,
    safe: 'The decision was not saved.',
    next: 'Write in a sentence why the team sees it so.',
  }),
  MEMBER_HAS_RATINGS: ({ name }) => ({
    happened: `${name} has rated already.`,
    safe: 'They stay on the team with all their ratings.',
    next: 'Change the name or the perspective instead.',
  }),
  CONSENT_FIRST: () => ({
    happened: 'Consent to this interview is not recorded yet, so nothing else was written.',
    safe: 'What you typed is still on the screen.',
    next: 'Record the consent first. Without it, take away what the person said.',
  }),
  WITHDRAWN: () => ({
    happened: 'Consent to this interview was withdrawn. It cannot be written to any more.',
    safe: allSafe,
    next: 'If the person agrees to a new interview, record it as a new one.',
  }),
  ERASING_UNFINISHED: ({ reason }) => ({
    happened: `The content is removed and shows nowhere any more, but its traces on the disk could not be overwritten yet (${reason}).`,
    safe: allSafe,
    next: 'Make room on the disk, then lock the vault and open it again: Coscore finishes the work by itself.',
  }),
  OUTCOME_FIRST: () => ({
    happened: 'An urgent concern is closed by saying how it ended.',
    safe: 'The concern stays open.',
    next: 'Write the outcome, then close it.',
  }),
  CRITERION_UNKNOWN: ({ code }) => ({
    happened: `The instrument has no criterion ${code}.`,
    safe: nothingWritten,
    next: 'Take the link away, or choose another criterion.',
  }),
  SITE_IN_USE: ({ n }) => ({
    happened: `This site cannot be removed: ${format.count(n, { one: 'record names it', other: 'records name it' })}.`,
    safe: nothingWritten,
    next: 'Give them another site first, or keep this one.',
  }),
  ATTACHMENT_REFUSED: ({ reason, name }) => ({
    happened: attachmentRefusals[reason](name),
    safe: nothingWritten,
    next: attachmentAdvice[reason],
  }),
  PIN_NEEDED: () => ({
    happened: 'This seat asks for a PIN.',
    safe: nothingWritten,
    next: 'Type your PIN.',
  }),
  PIN_WRONG: ({ wait }) => ({
    happened: 'This is not the PIN of this seat.',
    safe: nothingWritten,
    next:
      wait > 0
        ? `Wait ${format.count(wait, { one: 'second', other: 'seconds' })}, then try again. If it is forgotten, whoever knows the passphrase can take it away.`
        : 'Try again.',
  }),
  NOT_FOR_DEVICES: () => ({
    happened: 'This can only be done on the laptop that everybody joined.',
    safe: nothingWritten,
    next: 'Ask the person who leads the session.',
  }),
  NOT_DECIDED: ({ code }) => ({
    happened: `Nothing is decided on ${code} yet, so there is nothing to see differently.`,
    safe: nothingWritten,
    next: 'Wait for the decision.',
  }),
  CODE_WRONG: ({ wait, blocked }) => ({
    happened: blocked
      ? 'Too many wrong codes were tried, so nobody new can join with this one.'
      : 'This is not the code of the session.',
    safe: 'Whoever is in stays in.',
    next: blocked
      ? 'Ask the person who leads the session for a new code.'
      : wait > 0
        ? `Wait ${format.count(wait, { one: 'second', other: 'seconds' })}, then try again.`
        : 'Look at the laptop and try again.',
  }),
  ROOM_FULL: () => ({
    happened: 'There are as many devices in this session as it takes.',
    safe: 'Whoever is in stays in.',
    next: 'Ask the person who leads the session to send one away.',
  }),
  ADDRESS_WRONG: () => ({
    happened: 'This is no address of a session.',
    safe: nothingWritten,
    next: 'Type it as the other laptop shows it, such as 192.168.1.20:8443.',
  }),
  INSTRUMENT_MISSING: ({ id, version, language }) => ({
    happened: `The instrument ${id} ${version} (${language}) is not here.`,
    safe: nothingWritten,
    next: 'Choose another instrument.',
  }),
  CHANGE_REFUSED: ({ reason }) => ({
    happened: `This change does not fit the vault (${reason}).`,
    safe: nothingWritten,
    next: 'If it happens again, it is a fault of Coscore: please report it.',
  }),
  NOT_COMPARABLE: ({ reason }) => ({
    happened: notComparable[reason],
    safe: nothingWritten,
    next: 'Choose assessments made with the same version of one instrument. An older one can be brought to the newer version in its plan, under “Service”.',
  }),
  REPORT_STOPPED: () => ({
    happened: 'The report was stopped before it was finished.',
    safe: 'No file was written; the assessment is as it was.',
    next: 'Start it again whenever you like.',
  }),
  FILE_NOT_WRITTEN: ({ file, reason }) => ({
    happened: `${file} could not be written (${reason}).`,
    safe: 'A file of that name that was there before is as it was.',
    next: 'Close it in other programs, or choose another name or folder.',
  }),
  FILE_NOT_READ: ({ file, reason }) => ({
    happened: `${file} could not be read (${reason}).`,
    safe: nothingWritten,
    next: 'Check its name and folder, close it in other programs, and try again.',
  }),
  FILE_TOO_LARGE: ({ most }) => ({
    happened: `This file is larger than ${most} MB, more than any instrument needs.`,
    safe: 'It was not read, and nothing was changed.',
    next: 'Choose the spreadsheet or JSON file of an instrument. Pictures in it can be taken out.',
  }),
  FILE_REFUSED: ({ reason, detail }) => ({
    ...fileRefusals[reason](detail),
    safe: 'Nothing of it was taken over.',
  }),
  REPLY_REFUSED: ({ reason }) => ({
    ...reply.refusals[reason],
    safe: 'Nothing of it was taken over.',
  }),
  REPLY_CHANGED: () => reply.changed,
  INSTRUMENT_DIFFERS: ({ id, version, languages }) => ({
    happened: `${id} ${version} is here already with other content (${languages.join(', ')}).`,
    safe: 'It stays as it is: assessments may rest on it.',
    next: 'Give yours a new version, such as 1.1.0, in the sheet “Instrument”, and import it again.',
  }),
};

/** What nobody foresaw. */
export const bug: Told = {
  happened: 'Something went wrong that Coscore did not foresee.',
  safe: allSafe,
  next: 'Try once more. If it happens again, close Coscore and open it anew.',
};

/** The window cannot reach the part of Coscore that writes. */
export const unreachable: Told = {
  happened: 'Coscore does not answer.',
  safe: `${allSafe} The last entry is still only in this window.`,
  next: 'Leave the window open: it tries again by itself.',
};

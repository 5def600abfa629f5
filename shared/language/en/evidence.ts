import { format } from './locale.ts';

/** Words of the screens of this part. */
export const evidence = {
  title: 'Evidence',
  picker: {
    chosen: 'Chosen criteria',
    results: 'Criteria found',
    remove: (code: string) => `Take ${code} away`,
    gone: 'no longer in the instrument',
  },
  attachments: {
    title: 'Photos and files',
    help: 'Location and camera data are taken out of photos. Take none of people. 25 MB each at the most; you can also drop or paste files here.',
    add: 'Add a file',
    photo: 'Take a photo',
    adding: (name: string) => `Adding ${name}…`,
    shows: 'What it shows',
    showsHelp: 'For people who can’t see it, and for the report. No names.',
    open: 'Open',
    openNamed: (name: string) => `Open ${name}`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removeAsk: (name: string) => `Remove ${name}?`,
    removeText: 'It leaves this piece and shows nowhere any more.',
    save: 'Save a copy',
    saveHelp: 'A copy outside of the vault is not encrypted.',
    dismiss: 'Leave it out',
    notAdded: (name: string) => `${name} was not added.`,
    tooLarge: 'It is larger than 25 MB.',
    makeSmaller: 'Make it smaller, or add only the pages that matter.',
    size: (megabytes: number) =>
      `${format.number(Math.max(0.1, Math.round(megabytes * 10) / 10))} MB`,
    picture: 'Picture',
    file: 'File',
    unseen: 'The picture cannot be shown.',
  },
};

import { format } from './locale.ts';

const { number, count } = format;

const priorities = { high: 'High', medium: 'Medium', low: 'Low' };
const priorityMeans = {
  high: 'now, for as long as nothing changes somebody is harmed or denied a right',
  medium: 'within this year, since it needs a plan, money or other people',
  low: 'when there is an occasion, to make better what is good already',
};

/** Words of the screen where the texts of a report are written. */
export const write = {
  title: 'Write',
  outline: 'What there is to write',
  sections: {
    summary: 'Summary',
    strength: 'Strengths',
    shortfall: 'Shortfalls',
    recommendations: 'Recommendations',
    discussion: 'Discussion',
    conclusions: 'Conclusions',
  },
  about: {
    summary:
      'What somebody must know who reads nothing else: what was assessed, what the team found, and what should happen.',
    discussion:
      'What the results mean when they are seen together: what explains them, what is connected, where the team is less sure.',
    conclusions: 'What follows from all this, for the service and for those above it.',
    strength: 'What the service does well and should keep. Each is a sentence or two.',
    shortfall: 'What falls short of a right, and who can remove it. Each is a sentence or two.',
    recommendations:
      'What the team asks for. Whoever it is for answers each one, so let each ask for one thing.',
  },
  language: 'Language of the text',
  languageHelp: 'A report prints the texts that are written in its language.',
  hasText: (name: string) => `${name}, has a text`,
  hasNone: (name: string) => name,
  textIn: (what: string, language: string) => `${what}, ${language}`,
  wordsIn: (language: string) => `In ${language}`,
  placeholder: 'Write here, or paste from elsewhere: headings, lists, bold and italic stay.',
  keys: 'In the text: Ctrl+B bold, Ctrl+I italic, Ctrl+Alt+1 and 2 headings, Ctrl+Shift+8 and 7 lists, Ctrl+] and Ctrl+[ one level in and out, Ctrl+Z back. On a Mac, Cmd stands for Ctrl. Tab leaves the text.',
  internal: 'Internal: leave it out of everything public',
  codes: 'What it is about',
  addCodes: 'Add themes, standards or criteria',
  findCodes: 'Find themes, standards and criteria',
  whoRemoves: 'Who can remove it',
  forWhom: 'For whom',
  priority: 'Priority',
  priorities,
  priorityMeans,
  removers: {
    service: 'The service itself',
    management: 'Its management or funder',
    system: 'The wider system of health and social care',
    law: 'The law',
  },
  one: {
    strength: (n: number) => `Strength ${number(n)}`,
    shortfall: (n: number) => `Shortfall ${number(n)}`,
    recommendations: (n: number) => `Recommendation ${number(n)}`,
  },
  none: {
    strength: 'No strength has been written yet.',
    shortfall: 'No shortfall has been written yet.',
    recommendations: 'No recommendation has been written yet.',
  },
  add: {
    strength: 'Add a strength',
    shortfall: 'Add a shortfall',
    recommendations: 'Add a recommendation',
  },
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  remove: (what: string) => `Remove: ${what}`,
  draft: {
    short: 'draft',
    title: 'Draft: nobody has read it yet.',
    text: 'It was made from the decisions. Read it, change what is not right, then say so. Until then the report says that it is a draft.',
    read: 'I have read it',
    readOf: (what: string) => `I have read it: ${what}`,
    make: 'Make a draft from the decisions',
    help: 'Puts levels and reasons that the team agreed into a text to begin with. It is marked as a draft until somebody has read it.',
    making: 'Making the draft…',
    made: 'The draft is in the text.',
    nothing: 'There is nothing to make a draft from yet: no theme or standard has an agreed level.',
    add: 'Add drafts from the decisions',
    addHelp: {
      strength:
        'Adds one for each standard on the best level, with the reason that the team gave. What is here already stays as it is.',
      shortfall:
        'Adds one for each standard on the two lowest levels, and for such criteria under other standards. Who can remove it is for you to say. What is here already stays as it is.',
      recommendations:
        'Adds one for each standard that falls short: what there is to reach. What is here already stays as it is.',
    },
    added: (n: number) => `${count(n, { one: 'draft was', other: 'drafts were' })} added.`,
    addedNothing:
      'Nothing was added: what the decisions give is here already, or nothing is decided.',
  },
  bar: {
    label: (what: string) => `Format: ${what}`,
    headings: 'Headings',
    heading: 'Heading',
    subheading: 'Subheading',
    emphasis: 'Emphasis',
    bold: 'Bold',
    boldSign: 'B',
    italic: 'Italic',
    italicSign: 'I',
    lists: 'Lists',
    bullets: 'Bullet list',
    numbers: 'Numbered list',
    nest: 'One level in',
    unnest: 'One level out',
    insert: 'Insert',
    inserts: {
      table: 'Insert a rating table',
      chart: 'Insert a chart',
      quotation: 'Insert a quotation',
    },
    insertsShort: { table: '+ Table', chart: '+ Chart', quotation: '+ Quotation' },
    steps: 'Undo and redo',
    undo: 'Undo',
    redo: 'Redo',
  },
  inserts: {
    insert: 'Insert',
    of: 'Of what',
    everything: 'All themes',
    help: {
      table: 'The agreed levels as they are when a report is made.',
      chart: 'How many criteria are on each level when a report is made.',
      quotation:
        'Only words that may be printed are here. Whoever takes consent back takes the quotation out of the text too.',
    },
    title: {
      table: (of: string) => `Rating table: ${of}`,
      chart: (of: string) => `Chart: ${of}`,
    },
    note: {
      table: 'Filled in whenever a report is made.',
      chart: 'Drawn whenever a report is made.',
    },
    quotation: 'Quotation',
    gone: 'This theme is not in the instrument any more, so nothing prints here.',
    quoteGone: 'This quotation is gone or may not be printed any more, so nothing prints here.',
    notPublic: 'not in the public report',
    noCriteria: 'no criterion',
    found: (n: number) => count(n, { one: 'quotation', other: 'quotations' }),
    noQuotes:
      'There is no quotation that may be printed yet. Mark words in a piece of evidence; those of interviews need the person’s consent.',
    remove: (what: string) => `Take out: ${what}`,
  },
};

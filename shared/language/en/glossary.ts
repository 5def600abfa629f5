/** What words of the field mean, in our own words; a report sorts them by its language's alphabet. */
export const glossary = {
  advance: {
    term: 'Advance plan',
    meaning:
      'What a person has written down for times when it may be hard for them to say it: which help they want, which they refuse, and whom to call.',
  },
  agreed: {
    term: 'Agreed level',
    meaning:
      'The answer on which the team settled after talking, with its reason. It is a judgement, never an average.',
  },
  baseline: {
    term: 'Baseline',
    meaning: 'The first assessment of a service, with which later rounds are compared.',
  },
  coercion: {
    term: 'Coercion',
    meaning:
      'Anything done to a person against their will or over their head: force, threats, locked doors, treatment without consent.',
  },
  convention: {
    term: 'Convention',
    meaning:
      'The United Nations Convention on the Rights of Persons with Disabilities, of 2006. Each theme names the articles on which it rests.',
  },
  criterion: {
    term: 'Criterion',
    meaning: 'One statement about a service that a visitor can check. Several make a standard.',
  },
  differently: {
    term: 'Seen differently',
    meaning:
      'A member’s own words on a decision that they do not share. They stand below it, and nobody else can change them.',
  },
  evidence: {
    term: 'Evidence',
    meaning:
      'What was heard, read or seen, with the criteria it speaks of. It is counted by source and decides no level by itself.',
  },
  facilitator: {
    term: 'Facilitator',
    meaning: 'Who leads the team’s talks, opens the answers and writes down what was agreed.',
  },
  consent: {
    term: 'Informed consent',
    meaning:
      'The free yes of a person who knows what it is about, could ask, could have said no and may change their mind.',
  },
  instrument: {
    term: 'Instrument',
    meaning: 'The themes, standards, criteria and scale with which a service is looked at.',
  },
  capacity: {
    term: 'Legal capacity',
    meaning:
      'The right to hold rights and to make one’s own decisions, as everybody has it. Needing support does not take it away.',
  },
  lived: {
    term: 'Lived experience',
    meaning: 'What somebody knows because they have used mental health services themselves.',
  },
  own: {
    term: 'Own answer',
    meaning:
      'What a member chose on a criterion before seeing what others chose. It stays beside what the team agreed.',
  },
  perspective: {
    term: 'Perspective',
    meaning:
      'From where a member looks at a service: lived experience, family, mental health work, law, social life or another.',
  },
  recovery: {
    term: 'Recovery',
    meaning:
      'The way to a life that a person finds worth living by their own measure, whether or not distress remains.',
  },
  restraint: {
    term: 'Restraint',
    meaning:
      'Holding somebody, strapping them down or giving them medicines so that they cannot move as they want.',
  },
  round: {
    term: 'Round',
    meaning: 'One of several assessments of the same service over the years.',
  },
  seclusion: {
    term: 'Seclusion',
    meaning: 'Keeping somebody alone in a place that they cannot leave.',
  },
  standard: {
    term: 'Standard',
    meaning:
      'Criteria on one matter, such as food or confidentiality, that the team also judges as a whole.',
  },
  supported: {
    term: 'Supported decision-making',
    meaning:
      'People decide for themselves, with help that they choose to understand, weigh and say what they want. Nobody decides in their place.',
  },
  supporter: {
    term: 'Supporter',
    meaning: 'Somebody at the side of a member of the team, who helps and does not answer.',
  },
  theme: {
    term: 'Theme',
    meaning: 'One of the large parts of the instrument, made of standards.',
  },
};

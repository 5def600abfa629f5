import instrumentFile from '../../../resources/instruments/qualityrights.en.json' with {
  type: 'json',
};
import { instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../../shared/instrument/lookup.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Perspective } from '../../../shared/model/member.ts';
import type { Facts, RatingFact } from '../../../shared/report/facts/facts.ts';
import { nothingGathered } from '../../../shared/report/facts/gathered.ts';
import { nothingTogether } from '../../../shared/report/facts/together.ts';
import { nothingWritten } from '../../../shared/report/facts/written.ts';

export const instrument = instrumentSchema.parse(instrumentFile);
export const codes = criteriaOf(instrument).map((one) => one.code);
export const allCodes = [
  ...codes,
  ...standardsOf(instrument).map((one) => one.code),
  ...instrument.themes.map((one) => one.code),
];

/** Eight people in the roles of East Lille's team; nobody of these names took part. */
const team: readonly (readonly [string, Perspective, string])[] = [
  ['Amira', 'lived-experience', 'Has used mental health services'],
  ['Bernard Lefèvre', 'family', 'Brother of a person who uses services'],
  ['Chloé Dubois', 'mental-health', 'Psychiatrist from another sector'],
  ['Dr Emeka Obi', 'mental-health', 'Clinical psychologist'],
  ['Françoise Martin', 'legal', 'Lawyer, disability rights'],
  ['Gabriel', 'legal', 'Lawyer, administrative law'],
  ['Hélène Petit', 'social', 'Former hospital director'],
  ['Ines', 'other', 'Quality director of a health agency'],
];

export const members: Facts['members'] = team.map(([name, perspective, role], place) => ({
  id: `member-${place}`,
  name,
  perspective,
  role,
  place,
}));

const reasons = [
  'The ward was clean and in good repair when we came, and people told us that this is so on other days too.',
  'Staff described good intentions, but the plan we were shown has no dates and nobody could say who is responsible. People who use the service had not seen it.',
  'Three of the five people we spoke to said that this happens; two said it depends on who is on duty at night. The written procedure is clear, training on it took place once in 2023 and has not been repeated since.',
  'We found no rule, no training and no example.',
  'Documents, interviews and what we saw agree.',
];
const notes = [
  'Interview: two people said the door is kept unlocked in the day.',
  'Document: house rules of March, page 4.',
  'Observation: the noticeboard on the first floor shows the complaints procedure, but the telephone number is out of date.',
  'Interview with night staff: three on duty for 24 people; they say that this is not enough to accompany people outside.',
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Answers that agree, differ and fall silent in turn: levels by rule, so that every run is the same. */
function answerOf(criterion: number, member: number): string | null {
  if (criterion % 19 === 7) return 'N/A';
  if ((criterion + member) % 23 === 5) return '?';
  if ((criterion * 3 + member) % 41 === 11) return null;
  const base = (criterion * 7 + Math.floor(criterion / 4)) % 11;
  const shift = (criterion * member) % 5 === 1 ? 1 : 0;
  return at(['A/F', 'A/P', 'A/P', 'A/I', 'N/I', 'A/P', 'A/F', 'A/I', 'A/P'], base + shift);
}

const ratings: readonly RatingFact[] = codes.flatMap((criterion, index) =>
  members.flatMap((member, place) => {
    const answer = answerOf(index, place);
    if (answer === null) return [];
    const evidence = (index + place) % 5 === 0 ? at(notes, index + place) : '';
    return [{ member: member.id, criterion, answer, comment: '', evidence }];
  }),
);

const decided = (code: string, index: number): [string, Decision] => [
  code,
  { answer: answerOf(index, 0) ?? 'A/P', reason: at(reasons, index * 3 + code.length) },
];

const byRating = (count: (member: string) => number) =>
  new Map(members.map(({ id }) => [id, count(id)]));

/** All rated, opened and decided: what most reports look like in the end. */
export const fullFacts: Facts = {
  id: '5f1c2b7e-0d6a-4b8c-9a3e-2f4d6c8b0a1e',
  assessment: {
    service: {
      name: 'Maison du Lac',
      type: 'residential',
      address: '12 quai des Tilleuls, 59000 Lille, France',
      hasBeds: true,
    },
    instrument: { id: instrument.id, version: instrument.version, language: instrument.language },
    round: 0,
    from: '2025-09-08',
    to: '2025-09-12',
    sample: true,
  },
  instrument,
  members,
  opened: new Set(codes),
  named: new Set(),
  ratings,
  answered: byRating((id) => ratings.filter((rating) => rating.member === id).length),
  decisions: new Map(allCodes.map(decided)),
  decisionHistory: new Map(),
  setAside: new Map(),
  former: [],
  visit: nothingGathered,
  logos: [],
  together: { ...nothingTogether, first: ratings },
  written: nothingWritten,
  replies: new Map(),
  readAt: Date.UTC(2025, 9, 2, 9),
  position: 2413,
};

/** Opened and decided in part, with a smaller team. */
export const partialFacts: Facts = {
  ...fullFacts,
  assessment: { ...fullFacts.assessment, sample: false, round: 1 },
  members: members.filter((member) => member.perspective !== 'lived-experience').slice(0, 4),
  opened: new Set(codes.filter((_, index) => index < 70)),
  ratings: ratings.filter((rating) => codes.indexOf(rating.criterion) < 70),
  decisions: new Map(allCodes.filter((code, index) => index < 60 || code === '1.1').map(decided)),
};

/** The moment after the assessment was set up. */
export const emptyFacts: Facts = {
  ...fullFacts,
  members: [],
  opened: new Set(),
  ratings: [],
  answered: new Map(),
  decisions: new Map(),
  together: nothingTogether,
};

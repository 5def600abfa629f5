import type { Facts } from '../../../shared/report/facts/facts.ts';
import type { LogoFact, PhotoFact } from '../../../shared/report/facts/photo.ts';
import { internalFacts } from './internal.ts';

const photo = (owner: string, shows: string, part: Partial<PhotoFact> = {}): PhotoFact => ({
  owner,
  shows,
  size: { width: 400, height: 300 },
  people: false,
  ...part,
});

/** What is on each, and why it stands where. */
export const shown = {
  corridor: 'The corridor of the first floor, with its door to the garden',
  crowd: 'The dining room at noon',
  garden: 'The garden door, which is locked',
  rules: 'House rules beside the entrance',
  bed: 'A bed without a curtain',
  silent: 'A drawing that was shown to us',
} as const;

/** One observation with four photos, a paper with one, an interview that may be quoted and one that may not. */
export const photos: ReadonlyMap<string, PhotoFact> = new Map([
  ['corridor', photo('o1', shown.corridor)],
  ['crowd', photo('o1', shown.crowd, { people: true, size: { width: 300, height: 400 } })],
  ['garden', photo('o1', shown.garden)],
  ['rules', photo('d1', shown.rules)],
  ['bed', photo('u2', shown.bed)],
  ['silent', photo('u3', shown.silent)],
]);

export const logos: readonly LogoFact[] = [
  { id: 'team', use: 'team-logo', size: { width: 300, height: 300 } },
  { id: 'service', use: 'service-logo', size: { width: 600, height: 200 } },
];

export const picturedFacts: Facts = {
  ...internalFacts,
  logos,
  visit: { ...internalFacts.visit, photos },
};

import type { Words } from '../../../shared/language/words.ts';
import { sections } from '../plan/sections.ts';
import { sections as texts } from '../write/sections.ts';

/** What the bar of an assessment leads to. */
export const barParts = [
  'plan',
  'evidence',
  'coverage',
  'score',
  'agree',
  'write',
  'report',
] as const;

/** All parts of an assessment; typing in from paper is a way to score. */
export const parts = [
  ...barParts,
  'paper',
  'scope',
  'concerns',
  'room',
  'mine',
  'figures',
  'answers',
] as const;
export type Part = (typeof parts)[number];

/** What the place within a part is called; an id says nothing to anybody. */
export function placeOf(part: Part | undefined, code: string | undefined, { plan, write }: Words) {
  if (part === 'plan') return plan.sections[sections.find((one) => one === code) ?? 'overview'];
  if (part === 'write') return write.sections[texts.find((one) => one === code) ?? 'summary'];
  // Beside the codes there are a few screens of rating that are no place.
  const isPlace = part === 'agree' || (part === 'score' && /^\d/.test(code ?? ''));
  return isPlace ? code : undefined;
}

/** What a part is called. */
export function titleOf(part: Part, { screens, ...words }: Words): string {
  switch (part) {
    case 'plan':
    case 'evidence':
    case 'coverage':
    case 'figures':
    case 'write':
      return words[part].title;
    case 'concerns':
      return words.concern.title;
    case 'answers':
      return words.reply.title;
    case 'room':
    case 'mine':
      return words.together[part].title;
    case 'paper':
    case 'scope':
      return screens[part].title;
    default:
      return screens.bar[part];
  }
}

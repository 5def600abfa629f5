import type {
  ChangeMark,
  ChartMark,
  Mark,
  RoundMark,
} from '../../../shared/report/written/mark.ts';
import { colour } from '../../word/look.ts';

interface Paint {
  readonly fill: string;
  readonly text: string;
}

/**
 * From best to worst: deep teal, teal, amber, brick. All four differ in lightness, so that they are told apart in grey;
 * text on each has a contrast of at least 4.5 to 1.
 */
export const levelPaints: readonly Paint[] = [
  { fill: '0B312F', text: colour.white },
  { fill: '2B7F71', text: colour.white },
  { fill: 'F2BC57', text: colour.ink },
  { fill: '8E2F1E', text: colour.white },
];

const otherPaints: Record<Exclude<Mark['kind'], 'level'> | ChangeMark['kind'], Paint> = {
  said: { fill: 'FFFFFF', text: colour.ink },
  'not-applicable': { fill: 'DDE2E2', text: colour.ink },
  'not-enough': { fill: 'AEB7B8', text: colour.ink },
  'not-decided': { fill: 'FFFFFF', text: colour.quiet },
  'not-rated': { fill: 'FFFFFF', text: colour.quiet },
  // In grey: nearly black, light, middle, lighter still.
  'went-up': { fill: '0E4A47', text: colour.white },
  stayed: { fill: 'B9D2CC', text: colour.ink },
  'went-down': { fill: 'D9822B', text: colour.ink },
  'not-comparable': { fill: 'E4E4E4', text: colour.ink },
};

/** The colours of an answer; scales with more or fewer than four levels are spread over the four. */
export function paintOf(mark: ChartMark): Paint {
  if (mark.kind === 'round') return roundPaint(mark);
  if (mark.kind !== 'level') return otherPaints[mark.kind];
  const last = levelPaints.length - 1;
  const index = Math.round((mark.place / Math.max(1, mark.places - 1)) * last);
  return levelPaints[index] ?? otherPaints['not-decided'];
}

/** Darker from round to round. */
function roundPaint({ place, places }: RoundMark): Paint {
  const [from, to] = [
    [0xc3, 0xd9, 0xd4],
    [0x0e, 0x4a, 0x47],
  ] as const;
  const share = places > 1 ? place / (places - 1) : 1;
  const fill = from.map((one, at) => Math.round(one + ((to[at] ?? one) - one) * share));
  const hex = fill.map((one) => one.toString(16).padStart(2, '0').toUpperCase()).join('');
  return { fill: hex, text: share > 0.5 ? colour.white : colour.ink };
}

import type { Instrument, Level } from '../instrument/instrument.ts';
import { type Answer, notApplicable, notEnough } from '../model/answer.ts';

/**
 * An answer as a report shows it: code and name, so that nobody has to tell colours apart. `N/A`, "not enough evidence"
 * and the two kinds of silence (no decision, no rating) are kinds of their own and never levels.
 */
export type Mark =
  | {
      readonly kind: 'level';
      readonly code: string;
      readonly name: string;
      /** 0 is the best of `places`. */
      readonly place: number;
      readonly places: number;
    }
  | {
      readonly kind: 'not-applicable' | 'not-enough' | 'not-decided' | 'not-rated';
      readonly code: string;
      readonly name: string;
    };

/** The mark of an answer on the instrument's scale. The actions let no other answer in, so one that is not on it throws. */
export function markOf(answer: Answer, scale: Instrument['scale']): Mark {
  const found = marksOf(scale).find((mark) => mark.code === answer);
  if (!found) throw new Error(`Answer ${answer} is not on the scale of this instrument`);
  return found;
}

/** All answers, from best to worst, then N/A, then not enough evidence. */
export function marksOf({ levels, notApplicable: na, notEnough: ne }: Instrument['scale']): Mark[] {
  return [
    ...levels.map((level, place) => levelMark(level, place, levels.length)),
    { kind: 'not-applicable', code: notApplicable, name: na.name },
    { kind: 'not-enough', code: notEnough, name: ne.name },
  ];
}

const levelMark = ({ code, name }: Level, place: number, places: number): Mark => ({
  kind: 'level',
  code,
  name,
  place,
  places,
});

/**
 * A level as filled and empty squares (■■□), which reads without colour and on a grey printer. Empty for what is not a
 * level.
 */
export function gauge(mark: Mark): string {
  if (mark.kind !== 'level') return '';
  const empty = mark.place;
  return '■'.repeat(mark.places - 1 - empty) + '□'.repeat(empty);
}

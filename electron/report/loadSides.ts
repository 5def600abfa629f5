import { askTheSame } from '../../shared/instrument/edition.ts';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import { notApplicable } from '../../shared/model/answer.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import { Problem } from '../../shared/problems.ts';
import { type Compared, comparedCodes, type Side } from '../../shared/report/compare/compare.ts';
import { readDecisions } from '../actions/decision.ts';
import { instrumentIn } from '../actions/instrument.ts';
import { readMembers } from '../actions/member.ts';
import { readAssessment } from '../actions/readAssessment.ts';
import { readSetAside } from '../actions/scope.ts';
import type { App } from '../app.ts';
import type { Reader } from '../store/database.ts';
import { logLength } from './loadFacts.ts';

/**
 * Reads what a comparison is made from: decisions only, no rating is read. NOT_COMPARABLE where the assessments are not
 * all on the same version of the same instrument.
 */
export function loadSides(
  app: App,
  ids: readonly string[],
  language: string,
  now: number,
): Compared {
  const { read } = app.store();
  const sides = ids.map((id) => loadSide(read, id));
  return {
    instrument: commonInstrument(app, read, sides, language),
    sides,
    readAt: now,
    position: logLength(read),
  };
}

function loadSide(read: Reader, id: string): Side {
  const assessment = readAssessment(read, id);
  const decided = [...readDecisions(read, id)].map(([code, { answer }]) => [code, answer] as const);
  const aside = [...readSetAside(read, id).keys()].map((code) => [code, notApplicable] as const);
  return {
    id,
    assessment,
    members: readMembers(read, id).length,
    decisions: new Map([...decided, ...aside]),
  };
}

/** The one instrument of all, worded in the language asked for where it has one. */
function commonInstrument(
  app: App,
  read: Reader,
  sides: readonly Side[],
  language: string,
): Instrument {
  const pins = sides.map((side) => side.assessment.instrument);
  const differ = (part: keyof Assessment['instrument']) =>
    new Set(pins.map((pin) => pin[part])).size > 1;
  if (differ('id')) throw new Problem('NOT_COMPARABLE', { reason: 'instrument' });
  if (differ('version')) throw new Problem('NOT_COMPARABLE', { reason: 'version' });
  const [first, ...others] = pins.map((pin) => instrumentIn(language, read, app.instruments, pin));
  if (!first || others.some((one) => !askTheSame(first, one))) {
    throw new Problem('NOT_COMPARABLE', { reason: 'version' });
  }
  if (comparedCodes(first).criteria.length === 0) {
    throw new Problem('NOT_COMPARABLE', { reason: 'no-levels' });
  }
  return first;
}

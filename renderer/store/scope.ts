import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { withoutCriteria } from '../../shared/instrument/applicability.ts';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../shared/instrument/lookup.ts';
import { type Scope, scopeKey } from '../../shared/model/scope.ts';
import { client } from '../client.ts';
import { useShownAssessment } from './assessment.ts';
import { type Records, recordId } from './records.ts';
import { receive, useWindow } from './window.ts';

/** What the team said of a criterion; null where nothing. */
export const scopeOf = (records: Records, assessment: string, criterion: string) =>
  (records[recordId('scope', scopeKey(assessment, criterion))]?.value ?? null) as Scope | null;

/** Why a criterion was set aside; null where it is asked. */
export function asideReason(records: Records, assessment: string, criterion: string) {
  const scope = scopeOf(records, assessment, criterion);
  return scope && !scope.applies ? scope.reason : null;
}

/** The codes of all criteria that were set aside. */
export const asideCodes = (records: Records, assessment: string, instrument: Instrument) =>
  criteriaOf(instrument)
    .map((one) => one.code)
    .filter((code) => asideReason(records, assessment, code) !== null);

/** The instrument on the screen without what was set aside. */
export function useAskedInstrument(): Instrument {
  const { id, instrument } = useShownAssessment();
  const aside = useWindow(useShallow(({ records }) => asideCodes(records, id, instrument)));
  return useMemo(
    () => withoutCriteria(instrument, (code) => aside.includes(code)),
    [instrument, aside],
  );
}

/** The same for code that runs when something happens, not while drawing. */
export function askedInstrument(assessment: string, instrument: Instrument): Instrument {
  const { records } = useWindow.getState();
  return withoutCriteria(instrument, (code) => asideReason(records, assessment, code) !== null);
}

/** Says of some criteria whether they apply; null leaves it open again. */
export async function saveScope(
  assessment: string,
  given: readonly { readonly criterion: string; readonly value: Scope | null }[],
) {
  const { records } = useWindow.getState();
  const criteria = given.map((one) => ({
    ...one,
    change: crypto.randomUUID(),
    replaces: records[recordId('scope', scopeKey(assessment, one.criterion))]?.id ?? null,
  }));
  receive(await client.scope.save({ assessment, criteria }));
}

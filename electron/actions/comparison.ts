import { knownLanguage } from '../../shared/language/locales.ts';
import { buildComparison } from '../../shared/report/compare/buildComparison.ts';
import type { Report } from '../../shared/report/report.ts';
import type { App } from '../app.ts';
import { loadSides } from '../report/loadSides.ts';
import { asFailure, os } from './base.ts';
import { writing } from './report.ts';

/** The comparison of some assessments as plain data. */
function makeComparison(app: App, assessments: readonly string[], language: string): Report {
  const known = knownLanguage(language);
  // Days as this laptop's people count them.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return buildComparison(loadSides(app, assessments, known, Date.now()), known, timeZone);
}

export const comparisonActions = {
  preview: os.comparison.preview.handler(({ input, context }) =>
    makeComparison(context.app, input.assessments, input.language),
  ),

  write: os.comparison.write.handler(async function* ({ input, context: { app }, signal }) {
    const make = () => makeComparison(app, input.assessments, input.language);
    try {
      yield* writing(app, make, signal);
    } catch (error) {
      throw asFailure(error);
    }
  }),
};

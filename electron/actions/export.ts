import { knownLanguage } from '../../shared/language/locales.ts';
import { Problem } from '../../shared/problems.ts';
import { writeOut } from '../export/writeOut.ts';
import { loadFacts } from '../report/loadFacts.ts';
import { os } from './base.ts';
import { withdrawnSoFar } from './report.ts';

export const exportActions = {
  write: os.export.write.handler(async ({ input, context: { app } }) => {
    const language = knownLanguage(input.language);
    const before = withdrawnSoFar(app);
    const facts = loadFacts(app, input.assessment, language, Date.now());
    const file = await writeOut(facts, language, input.as);
    // Words that were withdrawn while it was written may stand in it.
    if (withdrawnSoFar(app) !== before) throw new Problem('REPORT_STOPPED', {});
    return file;
  }),
};

import type { OutFacts } from '../../shared/export/outFacts.ts';
import { isNamed } from '../actions/opening.ts';
import type { App } from '../app.ts';
import { loadFacts } from '../report/loadFacts.ts';

/** Reads what a file for other programs is made from: what a report is, and which openings are named. */
export function loadOut(app: App, assessment: string, language: string, now: number): OutFacts {
  const { read } = app.store();
  const facts = loadFacts(app, assessment, language, now);
  const named = [...facts.opened].filter((code) => isNamed(read, assessment, code));
  return { ...facts, named: new Set(named) };
}

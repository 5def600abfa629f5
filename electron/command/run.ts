import { createRouterClient } from '@orpc/server';
import type { AssessmentSummary } from '../../shared/contract/assessment.ts';
import type { ReportStage } from '../../shared/contract/report.ts';
import type { Words } from '../../shared/language/words.ts';
import { router } from '../actions/router.ts';
import type { App } from '../app.ts';
import type { Session } from '../session.ts';
import type { Command } from './arguments.ts';
import { writeExport } from './export.ts';
import { type InstrumentCommand, runInstrument, wantsVault } from './instrument.ts';
import type { Client, Say } from './say.ts';
import { writeFileWhole } from './writeFile.ts';

/** Carries a command out through the same procedures that the window calls; returns the exit code. */
export async function runCommand(
  app: App,
  command: Command,
  passphrase: string | undefined,
  words: Words,
  say: Say,
): Promise<number> {
  const session: Session = { seat: null };
  const client = createRouterClient(router, { context: { app, session } });
  if (passphrase !== undefined) await openFor(client, command, passphrase);
  switch (command.name) {
    case 'sample': {
      const { assessment } = await client.assessment.addSample({ language: command.language });
      say(words.command.sample(assessment));
      return 0;
    }
    case 'list':
      return list(await client.assessment.list(), command.json, words, say);
    case 'export':
      return writeExport(client, command, words, say);
    case 'report': {
      const { out, assessment, language, kind, paper, fields } = command;
      const stages = await client.report.write({ assessment, language, kind, paper, fields });
      return write(client, stages, out, words, say);
    }
    case 'compare': {
      const { assessments, language, out } = command;
      const stages = await client.comparison.write({ assessments, language });
      return write(client, stages, out, words, say);
    }
    case 'verify':
      return verify(app, words, say);
    case 'rebuild':
      app.store().rebuild();
      say(words.command.rebuilt);
      return 0;
    default:
      return runInstrument(client, command, words, say);
  }
}

/** Whether the passphrase has to be known for a command. */
export const asksPassphrase = (app: App, command: Command): boolean =>
  isOnInstruments(command) ? wantsVault(command, app.status().state !== 'none') : true;

const isOnInstruments = (command: Command): command is Command & InstrumentCommand =>
  command.name.startsWith('instrument ');

/** The sample may go into a vault that is not there yet; everything else needs one. */
async function openFor(client: Client, { name }: Command, passphrase: string) {
  const { state } = await client.vault.status();
  if (name === 'sample' && state === 'none') await client.vault.create({ passphrase });
  else await client.vault.open({ passphrase });
}

function list(found: readonly AssessmentSummary[], json: boolean, words: Words, say: Say): number {
  if (json) say(JSON.stringify(found, null, 2));
  else if (found.length === 0) say(words.command.none);
  else for (const one of found) say(lineOf(one, words));
  return 0;
}

function lineOf({ id, assessment, members, progress }: AssessmentSummary, words: Words): string {
  const { service, round, from, to } = assessment;
  const { list } = words.screens;
  const what = [id, service.name, words.field.round(round), words.field.dates(from, to)];
  if (!progress) return [...what, list.instrumentMissing(assessment.instrument)].join('  ');
  const { criteria, answered, decided } = progress;
  const rated = Object.values(answered).reduce((sum, n) => sum + n, 0);
  return [
    ...what,
    list.ratedText(rated, criteria * members),
    words.command.agreed(decided.criteria, criteria),
  ].join('  ');
}

/** Follows the writing of a Word file to its end and puts it where it was asked for. */
async function write(
  client: Client,
  stages: AsyncIterable<ReportStage>,
  out: string,
  words: Words,
  say: Say,
): Promise<number> {
  for await (const event of stages) {
    if (event.stage !== 'ready') continue;
    const file = await client.report.file({ ticket: event.ticket });
    await writeFileWhole(out, new Uint8Array(await file.arrayBuffer()));
    say(words.command.written(out, Math.ceil(file.size / 1024)));
  }
  return 0;
}

function verify(app: App, { command }: Words, say: Say): number {
  const verdict = app.store().verify();
  if (verdict.sound) {
    say(command.sound(verdict.changes));
    return 0;
  }
  const faults = [
    verdict.file === 'ok' ? '' : command.faults.file(verdict.file),
    verdict.brokenAt === undefined ? '' : command.faults.broken(String(verdict.brokenAt)),
    verdict.differing.length === 0 ? '' : command.faults.differing(verdict.differing),
    verdict.lost.length === 0 ? '' : command.faults.lost(verdict.lost.length),
    verdict.traces ? command.faults.traces : '',
  ].filter(Boolean);
  say(command.unsound(faults));
  return 1;
}

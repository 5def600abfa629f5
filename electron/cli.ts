import { join } from 'node:path';
import { spokenLanguage } from '../shared/language/locales.ts';
import { languages } from '../shared/language/words.ts';
import { parseCommand } from './command/arguments.ts';
import { askPassphrase } from './command/passphrase.ts';
import { asksPassphrase, runCommand } from './command/run.ts';
import { sentenceOf } from './command/sentence.ts';
import { UsageError } from './command/usage.ts';
import { createApp } from './createApp.ts';
import { vaultFolder } from './folders.ts';

// As the terminal speaks: LC_ALL, LC_MESSAGES, LANG, or what the system says.
const language = spokenLanguage([Intl.DateTimeFormat().resolvedOptions().locale]);
const words = languages[language];

/** The same actions from the command line: exit 0 when done, 1 with a sentence when not, 2 when asked wrongly. */
try {
  const command = parseCommand(process.argv.slice(2), language);
  const folder = vaultFolder(command.vault, process.env);
  const app = createApp(folder, join(import.meta.dirname, '..', 'resources'));
  const passphrase = asksPassphrase(app, command)
    ? (process.env.COSCORE_PASSPHRASE ?? (await askPassphrase(words.command.passphrase)))
    : undefined;
  try {
    process.exitCode = await runCommand(app, command, passphrase, words, console.log);
  } finally {
    app.close();
  }
} catch (error) {
  console.error(sentenceOf(error, words));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

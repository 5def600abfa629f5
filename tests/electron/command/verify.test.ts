import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../../electron/command/run.ts';
import { languages } from '../../../shared/language/words.ts';
import { appForFile } from '../../helpers/app.ts';
import { newId } from '../../helpers/drafts.ts';
import { attachmentDraft } from '../../helpers/evidence.ts';

const app = appForFile();

const sentences = {
  en: ['every attached file readable', '1 attached file is missing or damaged'],
  it: ['tutti gli allegati leggibili', '1 allegato mancante o danneggiato'],
  fr: ['toutes les pièces jointes lisibles', '1 pièce jointe manquante ou endommagée'],
} as const;

async function verify(language: keyof typeof sentences) {
  const said: string[] = [];
  const command = { name: 'verify', vault: undefined } as const;
  const code = await runCommand(app(), command, undefined, languages[language], (line) =>
    said.push(line),
  );
  return { code, said: said.join('\n') };
}

test('checking the vault tells of attached files, in every language', async () => {
  const file = newId();
  const draft = attachmentDraft(`${newId()}/${newId()}/${file}`);
  await app()
    .store()
    .attach([{ name: file, bytes: Buffer.from('bytes') }], () => draft);
  for (const language of ['en', 'it', 'fr'] as const) {
    const { code, said } = await verify(language);
    expect([code, said]).toEqual([0, expect.stringContaining(sentences[language][0])]);
  }
  const files = join(app().status().folder, 'files');
  for (const name of readdirSync(files)) rmSync(join(files, name));
  for (const language of ['en', 'it', 'fr'] as const) {
    const { code, said } = await verify(language);
    expect([code, said]).toEqual([1, expect.stringContaining(sentences[language][1])]);
  }
});

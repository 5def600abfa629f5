import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const works = (command: string, ...args: string[]) =>
  run(command, args).then(
    () => true,
    () => false,
  );

/** Whether this machine has what it takes to look at a .docx as pages. */
export const hasLibreOffice = async () =>
  (await works('soffice', '--version')) && (await works('pdftotext', '-v'));

/** A .docx as LibreOffice makes a PDF of it. */
export const pdfOf = (docx: Uint8Array): Promise<Uint8Array> =>
  converted(docx, (folder) => readFile(join(folder, 'report.pdf')));

/** The text of each page as LibreOffice lays it out. */
export const pagesOf = (docx: Uint8Array): Promise<string[]> =>
  converted(docx, async (folder) => {
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
      maxBuffer: 1e8,
    });
    return stdout.split('\f').slice(0, -1);
  });

async function converted<Result>(
  docx: Uint8Array,
  look: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'coscore-pages-'));
  try {
    await writeFile(join(folder, 'report.docx'), docx);
    // A profile of its own: a second LibreOffice on the same one would hand its work to the first.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ]);
    return await look(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

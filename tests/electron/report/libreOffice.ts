import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** A profile of this process: on one of several processes LibreOffice would hand its work to the first, and a new one takes a second. */
const profile = mkdtempSync(join(tmpdir(), 'coscore-libreoffice-'));
process.once('exit', () => rmSync(profile, { recursive: true, force: true }));

/** The text of each page as LibreOffice lays it out. */
export async function pagesOf(docx: Uint8Array): Promise<string[]> {
  const [pages = []] = await pagesOfAll([docx]);
  return pages;
}

/** The same of several files, for which LibreOffice starts but once. */
export const pagesOfAll = (files: readonly Uint8Array[]): Promise<string[][]> =>
  converted(files, textsOf);

/** A .docx as LibreOffice makes a PDF of it. */
export async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const [pdf = new Uint8Array()] = await converted([docx], (path) => readFile(path));
  return pdf;
}

async function converted<Result>(
  files: readonly Uint8Array[],
  look: (pdf: string) => Promise<Result>,
): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coscore-pages-'));
  const at = (name: string | number) => join(folder, String(name));
  try {
    await Promise.all(files.map((docx, n) => writeFile(at(`${n}.docx`), docx)));
    await run('soffice', [
      `-env:UserInstallation=file://${profile}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      ...files.map((_, n) => at(`${n}.docx`)),
    ]);
    return await Promise.all(files.map((_, n) => look(at(`${n}.pdf`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function textsOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e8 });
  return stdout.split('\f').slice(0, -1);
}

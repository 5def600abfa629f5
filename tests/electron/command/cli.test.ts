import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../report/opened.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'coscore-cli-'));
const vault = join(folder, 'vault');
const passphrase = 'rain on four tin roofs';

/** Runs a command as a person would, in a process of its own. */
function coscore(args: readonly string[], secret = passphrase, input?: string, spoken = 'C') {
  const { COSCORE_PASSPHRASE: _, ...env } = process.env;
  const known = {
    ...env,
    LC_ALL: spoken,
    ...(secret === '' ? {} : { COSCORE_PASSPHRASE: secret }),
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'electron', 'cli.ts'), ...args, '--vault', vault],
    { env: known, encoding: 'utf8', input: input ?? '', timeout: 120_000 },
  );
  return { status, said: stdout.trim(), complaint: stderr.trim() };
}

let sampleId = '';
beforeAll(() => {
  expect(coscore(['sample'])).toMatchObject({ status: 0, complaint: '' });
  sampleId = JSON.parse(coscore(['list', '--json']).said)[0].id;
});

describe('the command line', () => {
  it('puts the sample into a new vault and lists it', () => {
    const { status, said } = coscore(['list']);
    expect(status).toBe(0);
    expect(said).toContain('fictional sample');
    expect(said).toContain('928 of 928 ratings');
  });

  it('lists as JSON with all counts', () => {
    const [only] = JSON.parse(coscore(['list', '--json']).said);
    expect(only.assessment.sample).toBe(true);
    expect(only.progress.decided).toEqual({ criteria: 116, standards: 25, themes: 5 });
  });

  it('writes the Word report', () => {
    const out = join(folder, 'report.docx');
    const { status, said } = coscore(['report', sampleId, '--out', out, '--language', 'en']);
    expect(status).toBe(0);
    expect(said).toContain('report.docx');
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(statSync(out).size).toBeGreaterThan(20_000);
  });

  it('compares assessments in a Word file', () => {
    expect(coscore(['sample']).status).toBe(0);
    const ids = JSON.parse(coscore(['list', '--json']).said).map((one: { id: string }) => one.id);
    const out = join(folder, 'compared.docx');
    expect(coscore(['compare', ...ids, '--out', out, '--language', 'en']).status).toBe(0);
    // The same sample twice: all is alike but what nobody could apply.
    expect(opened(readFileSync(out)).texts).toContain(
      '24 of 25 standards have the same level everywhere, 0 differ, 1 cannot be compared.',
    );
    expect(coscore(['compare', ids[0], '--out', out])).toMatchObject({ status: 2 });
  });

  it('writes a result table on US Letter, and no kind or paper that there is not', () => {
    const out = join(folder, 'table.docx');
    const asked = ['report', sampleId, '--out', out];
    expect(coscore([...asked, '--kind', 'table', '--paper', 'letter'])).toMatchObject({
      status: 0,
    });
    const { document, texts } = opened(readFileSync(out));
    expect(document).toContain('w:w="12240"');
    expect(texts.join(' ')).toContain('Result of an independent assessment');
    expect(coscore([...asked, '--kind', 'secret']).status).toBe(2);
    expect(coscore([...asked, '--paper', 'a0']).status).toBe(2);
  });

  it('leaves nothing half written where the report cannot go', () => {
    const place = join(folder, 'a-folder');
    mkdirSync(place);
    const { status, complaint } = coscore(['report', sampleId, '--out', place]);
    expect(status).toBe(1);
    expect(complaint).toContain('could not be written');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('finds a sound vault sound, before and after a rebuild', () => {
    expect(coscore(['verify'])).toMatchObject({ status: 0 });
    expect(coscore(['rebuild'])).toMatchObject({ status: 0 });
    expect(coscore(['verify']).said).toContain('The vault is sound');
  });

  it('asks for the passphrase where the environment has none', () => {
    const { status, complaint, said } = coscore(['list'], '', `${passphrase}\n`);
    expect(complaint).toContain('Passphrase');
    expect(complaint).not.toContain(passphrase);
    expect(status).toBe(0);
    expect(said).toContain('fictional sample');
  });

  it('says in a sentence what is wrong, and fails', () => {
    expect(coscore(['list'], 'not the passphrase')).toMatchObject({
      status: 1,
      complaint: expect.stringMatching(/not the passphrase of this vault/),
    });
    expect(coscore(['report', crypto.randomUUID(), '--out', 'x.docx'])).toMatchObject({
      status: 1,
      complaint: expect.stringMatching(/not in the vault/),
    });
    expect(existsSync('x.docx')).toBe(false);
  });

  it('speaks the language of the terminal', () => {
    const italian = (args: readonly string[], secret = passphrase) =>
      coscore(args, secret, '', 'it_IT.UTF-8');
    expect(italian(['list']).said).toContain('928 risposte su 928');
    expect(italian(['list'], 'not the passphrase').complaint).toContain('frase segreta');
    const out = join(folder, 'rapporto.docx');
    expect(italian(['report', sampleId, '--out', out]).said).toContain('è stato scritto');
    expect(opened(readFileSync(out)).texts).toContain('Indice');
  });

  it('explains itself where it is asked wrongly', () => {
    for (const args of [[], ['dance'], ['report'], ['list', 'more'], ['verify', '--loud']]) {
      const { status, complaint } = coscore(args);
      expect(status).toBe(2);
      expect(complaint).toContain('Usage');
    }
  });

  it('does not make a vault where there is none to list', () => {
    const none = spawnSync(
      process.execPath,
      [join(root, 'electron', 'cli.ts'), 'list', '--vault', join(folder, 'none')],
      { env: { ...process.env, LC_ALL: 'C', COSCORE_PASSPHRASE: passphrase }, encoding: 'utf8' },
    );
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('no vault');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

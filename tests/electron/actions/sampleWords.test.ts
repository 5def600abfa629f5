import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleDrafts } from '../../../electron/actions/sample.ts';
import { readSample, translateInto } from '../../../electron/actions/sampleWords.ts';
import { appForFile } from '../../helpers/app.ts';

const app = appForFile();
const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
const files = ['assessment', 'visit', 'interviews', 'documents', 'observations', 'photos'];

/** Every text of the English files. */
const english = new Set<string>();
for (const file of files) {
  readSample(folder, file, (text) => {
    english.add(text);
    return text;
  });
}

/** What the code reads: ids and its own names of things, answers, codes, dates and hours. */
const isCode = (text: string): boolean =>
  /^@?[a-z-]*$/.test(text) || /^(\?|[AN]\/[AFIP])$/.test(text) || /^[\d.:-]+$/.test(text);

/** Members' names and what stands on an envelope may stay as they are. */
const isName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(text) || /^\d+ [\p{L} ]+, Larkmouth$/u.test(text);

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, `words.${language}.json`), 'utf8'));
const digits = (text: string) => (text.match(/\d+/g) ?? []).sort();

describe.for(['fr', 'it'])('the words of the sample in %s', (language) => {
  const words = wordsOf(language);
  const pairs = Object.entries(words);

  it('leave no text of the sample in English', () => {
    const wanted = [...english].filter((text) => !isCode(text) && !isName(text));
    expect(wanted.filter((text) => !Object.hasOwn(words, text))).toEqual([]);
    expect(pairs.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('translate nothing that stands nowhere, or that the code reads', () => {
    expect(pairs.filter(([text]) => !english.has(text) || isCode(text))).toEqual([]);
  });

  it('keep the numbers', () => {
    const other = pairs.filter(([from, to]) => digits(from).join() !== digits(to).join());
    expect(other).toEqual([]);
  });

  it('have the marks of print', () => {
    expect(pairs.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});

/** The sample with a few Italian words. */
const tiny = mkdtempSync(join(tmpdir(), 'coscore-words-'));
afterAll(() => rmSync(tiny, { recursive: true, force: true }));

const recordOf = (language: string, noun: string, key: string) => {
  const { assessment, drafts } = sampleDrafts(
    { ...app(), files: { sample: tiny, page: '' } },
    language,
  );
  return drafts.find((one) => one.noun === noun && one.key === `${assessment}${key}`)?.value;
};

describe('the sample in a language', () => {
  cpSync(folder, tiny, { recursive: true });
  const reason = 'No site has the equipment or the staff for ECT.';
  const italian = 'Nessuna sede ha apparecchi o personale per la TEC.';
  writeFileSync(join(tiny, 'words.it.json'), JSON.stringify({ [reason]: italian }));
  rmSync(join(tiny, 'words.fr.json'), { force: true });

  it('opens with the edition and the words of that language', () => {
    expect(recordOf('it', 'assessment', '')).toMatchObject({ instrument: { language: 'it' } });
    expect(recordOf('it', 'decision', '/4.3.3')).toEqual({ answer: 'N/A', reason: italian });
  });

  it('stays in English where nobody has translated it, and keeps what the code calls things', () => {
    expect(recordOf('it', 'decision', '/4.3.2')).toEqual(recordOf('en', 'decision', '/4.3.2'));
    expect(recordOf('fr', 'decision', '/4.3.3')).toMatchObject({ reason });
    expect(translateInto(tiny, 'it')('constructor')).toBe('constructor');
  });

  it('has the English edition where the instrument is not written in that language', () => {
    expect(recordOf('de', 'assessment', '')).toMatchObject({ instrument: { language: 'en' } });
  });
});

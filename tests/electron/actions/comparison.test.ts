import { beforeAll, describe, expect, test } from 'vitest';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { harbourStreet, setUp } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { nextRound } from '../../helpers/rounds.ts';
import { opened } from '../report/opened.ts';

const app = appForFile();
const language = 'en';
let window: Window;
let first: string;
let second: string;

beforeAll(async () => {
  window = windowOn(app());
  first = (await window.assessment.addSample({ language })).assessment;
  // The sample says A/P, A/P, A/F and A/F here; its 4.3 is N/A.
  const otherwise = { '1.1': 'A/F', '1.2': 'N/I', '1.3': '?', '1.4': null };
  second = await nextRound(window, first, otherwise);
});

const preview = (...assessments: string[]) => window.comparison.preview({ assessments, language });

/** An assessment with another instrument than the others. */
async function begunWith(id: string, version: string): Promise<string> {
  const assessment = newId();
  const person = { name: 'Ana', perspective: 'other', role: '', place: 0 } as const;
  await window.assessment.create({
    assessment,
    value: { ...harbourStreet, instrument: { id, version, language } },
    members: [{ member: newId(), value: person }],
  });
  return assessment;
}

/** Takes an instrument into the vault that is the shipped one but for its id or version, or asks for no level. */
async function taken(pin: { id?: string; version?: string }, question?: { kind: 'yes-no' }) {
  const shipped = app().instruments.find((one) => one.language === language);
  // Those of a standard, not of what may not apply: these are codes.
  const asked = (_: string, value: unknown) =>
    question && typeof value === 'object' && value && 'topic' in value
      ? { ...value, question }
      : value;
  const text = JSON.stringify({ ...shipped, ...pin }, asked);
  const verdict = await window.instrument.import({ file: new File([text], 'another.json') });
  expect(verdict).toMatchObject({ good: true });
}

describe('two rounds of one service', () => {
  test('are read from what the team decided', async () => {
    const { blocks, titlePage } = await preview(second, first);
    expect(titlePage.subtitle).toBe('From Baseline to Follow-up 1');
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(said).toContain(
      '1 of 25 standards improved, 1 went down, 20 are the same, 3 cannot be compared.',
    );
  });

  test('are written to a Word file without a member’s name, note or reason', async () => {
    const { changes } = await window.assessment.load({ assessment: first });
    const stages = await window.comparison.write({ assessments: [first, second], language });
    let all = '';
    for await (const stage of stages) {
      if (stage.stage !== 'ready') continue;
      expect(stage.name).toMatch(/comparison\.docx$/);
      const file = await window.report.file({ ticket: stage.ticket });
      const { paths, part } = opened(new Uint8Array(await file.arrayBuffer()));
      all = paths.map(part).join('\n');
    }
    expect(all).toContain('1 of 25 standards improved');
    const withheld = changes.flatMap(({ noun, value }) => {
      const told = value as { name?: string; reason?: string } | null;
      if (noun === 'member') return [told?.name ?? ''];
      return noun === 'decision' && told?.reason ? [told.reason] : [];
    });
    expect(withheld.length).toBeGreaterThan(100);
    expect(withheld.filter((one) => one.length > 4 && all.includes(one))).toEqual([]);
  });
});

describe('no comparison is made of', () => {
  test('different instruments, different versions, or one that asks for no level', async () => {
    const { assessment } = await setUp(window);
    await taken({ version: '1.1.0' });
    await taken({ id: 'yes-or-no' }, { kind: 'yes-no' });
    const some = [await begunWith('yes-or-no', '1.0.0'), await begunWith('yes-or-no', '1.0.0')];
    const newer = await begunWith('qualityrights', '1.1.0');
    const reason = async (...ids: string[]) => (await refused(() => preview(...ids))).data;
    expect(await reason(assessment, some[0] ?? '')).toEqual({ reason: 'instrument' });
    expect(await reason(assessment, newer)).toEqual({ reason: 'version' });
    expect(await reason(...some)).toEqual({ reason: 'no-levels' });
    await expect(preview(assessment, first)).resolves.toMatchObject({ language });
  });

  test('one with itself, one alone, or one that is not there', async () => {
    for (const ids of [[first, first], [first]])
      expect(await refused(() => preview(...ids))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await refused(() => preview(first, newId()))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

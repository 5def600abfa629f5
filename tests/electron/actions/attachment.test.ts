import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import type { Interview } from '../../../shared/model/evidence.ts';
import type { RecordNoun } from '../../../shared/model/recordNouns.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { setUp, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { interviewOf } from '../../helpers/evidence.ts';
import { asFile, photo, telling } from '../../helpers/pictures.ts';
import { heardDuring } from '../../helpers/stream.ts';

const app = appForFile();
let window: Window;
let team: Team;

beforeEach(async () => {
  window = windowOn(app());
  team = await setUp(window);
});

const problemOf = async (call: Promise<unknown>) => (await refused(() => call)).code;

const save = (noun: RecordNoun, owner: string, value: object | null) =>
  window.record.save({
    noun,
    key: `${team.assessment}/${owner}`,
    value: value && { ...value },
    change: newId(),
    replaces: null,
  });

/** An interview of the team, agreed to unless it is said otherwise. */
async function interview(part: Partial<Interview> = {}): Promise<string> {
  const owner = newId();
  const consent = { ...interviewOf().consent, by: team.members[0] };
  await save('evidence', owner, interviewOf({ consent, ...part }));
  return owner;
}

const where = (owner: string, attachment = newId()) => ({
  assessment: team.assessment,
  owner,
  attachment,
});
const letter = asFile('The letter says that visits end at six.', 'letter.txt');
const add = (owner: string, file = letter, attachment = newId()) =>
  window.attachment.add({ ...where(owner, attachment), change: newId(), file, shows: 'A letter' });

const approval = { kind: 'ethics', by: 'Board', on: null, reference: '', note: '' };
const concern = {
  ...{ what: 'A door', where: '', site: null, on: null, at: null, by: null },
  ...{ told: '', done: '', outcome: '', closed: null },
};

test('a photo is attached, shown small and whole, described, and taken away with its file', async () => {
  const owner = await interview();
  const at = where(owner);
  const original = asFile(await photo(), '../Ward 4\u0000.JPEG');
  const added = await window.attachment.add({ ...at, change: newId(), file: original, shows: '' });
  expect(added).toMatchObject({
    noun: 'attachment',
    key: `${team.assessment}/${owner}/${at.attachment}`,
    value: { name: 'Ward 4.jpg', type: 'image/jpeg', size: { width: 200, height: 400 }, shows: '' },
  });

  const whole = await window.attachment.file({ ...at, small: false });
  expect([whole.name, whole.type, whole.size]).toEqual([
    'Ward 4.jpg',
    'image/jpeg',
    added.value?.bytes,
  ]);
  const content = Buffer.from(await whole.arrayBuffer());
  for (const word of telling) expect(content.includes(word)).toBe(false);
  const small = await window.attachment.file({ ...at, small: true });
  expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
    width: 160,
    height: 320,
  });

  const described = await window.attachment.describe({
    ...at,
    change: newId(),
    replaces: added.id,
    shows: 'A door',
  });
  expect(described.value).toEqual({ ...added.value, shows: 'A door' });

  const removal = { ...at, change: newId(), replaces: described.id };
  const removed = await window.attachment.remove(removal);
  expect(removed.value).toBeNull();
  expect(await window.attachment.remove(removal)).toEqual(removed);
  expect(await problemOf(window.attachment.file({ ...at, small: false }))).toBe('NOT_FOUND');
  expect(app().store().verify().sound).toBe(true);
});

test('a file that is no picture has no thumbnail, and comes back as it was', async () => {
  const at = where(await interview());
  await window.attachment.add({ ...at, change: newId(), file: letter, shows: '' });
  expect(await (await window.attachment.file({ ...at, small: false })).text()).toBe(
    await letter.text(),
  );
  expect(await problemOf(window.attachment.file({ ...at, small: true }))).toBe('NOT_FOUND');
});

test('approvals and urgent concerns hold files too; nothing else does', async () => {
  for (const [noun, value] of [
    ['approval', approval],
    ['concern', concern],
  ] as const) {
    const owner = newId();
    await save(noun, owner, value);
    expect((await add(owner)).value).toMatchObject({ name: 'letter.txt' });
  }
  expect(await problemOf(add(newId()))).toBe('NOT_FOUND');
  expect(await problemOf(add(team.members[0]))).toBe('NOT_FOUND');
});

test('nothing is attached to an interview before its consent, and consent is not unsaid while something is', async () => {
  const unsaid = { ...interviewOf().consent, by: null };
  const owner = await interview({ consent: unsaid });
  expect(await problemOf(add(owner))).toBe('CONSENT_FIRST');
  const agreed = { ...unsaid, by: team.members[0] };
  await save('evidence', owner, interviewOf({ consent: agreed }));
  await add(owner);
  const back = save('evidence', owner, interviewOf({ consent: unsaid }));
  expect(await problemOf(back)).toBe('CONSENT_FIRST');
});

test('a refused file is told by its reason and its name, and writes nothing', async () => {
  const owner = await interview();
  const broken = await refused(() => add(owner, asFile('<svg/>', 'drawing.png')));
  expect(broken).toMatchObject({
    code: 'ATTACHMENT_REFUSED',
    data: { reason: 'kind-not-kept', name: 'drawing.png' },
  });
  const { changes } = await window.assessment.load({ assessment: team.assessment });
  expect(changes.filter(({ noun }) => noun === 'attachment')).toEqual([]);
});

test('the same attachment delivered twice is one', async () => {
  const command = {
    ...where(await interview()),
    change: newId(),
    file: asFile(await photo(), 'a.jpg'),
    shows: '',
  };
  const [one, two] = await Promise.all([
    window.attachment.add(command),
    window.attachment.add(command),
  ]);
  expect(two).toEqual(one);
});

test('what is removed takes along what is attached to it', async () => {
  const [owner, other] = [await interview(), await interview()];
  const at = where(owner);
  await window.attachment.add({ ...at, change: newId(), file: letter, shows: '' });
  const stays = where(other);
  await window.attachment.add({ ...stays, change: newId(), file: letter, shows: '' });
  await save('evidence', owner, null);
  expect(await problemOf(window.attachment.file({ ...at, small: false }))).toBe('NOT_FOUND');
  expect((await window.attachment.file({ ...stays, small: false })).size).toBe(letter.size);
  const { changes } = await window.assessment.load({ assessment: team.assessment });
  expect(changes.filter(({ noun }) => noun === 'attachment').map(({ key }) => key)).toEqual([
    `${team.assessment}/${other}/${stays.attachment}`,
  ]);
});

test('a withdrawn interview is gone with its photos, cannot be written to, and stays as a mark only', async () => {
  const owner = await interview({ notes: 'the words that were withdrawn' });
  const at = where(owner);
  const added = await window.attachment.add({
    ...at,
    change: newId(),
    file: letter,
    shows: 'withdrawn letter',
  });
  app().finished.set(newId(), letter);
  const command = { assessment: team.assessment, evidence: owner, change: newId() };
  const withdrawn = await window.evidence.withdraw(command);
  expect(withdrawn).toMatchObject({
    noun: 'withdrawal',
    key: `${team.assessment}/${owner}`,
    value: {},
  });
  expect(await window.evidence.withdraw(command)).toEqual(withdrawn);

  const { changes } = await window.assessment.load({ assessment: team.assessment });
  expect(changes.filter(({ key }) => key.includes(owner))).toEqual([withdrawn]);
  expect(app().finished.size).toBe(0);
  expect(await problemOf(add(owner))).toBe('WITHDRAWN');
  const describing = { ...at, change: newId(), replaces: added.id, shows: 'again' };
  expect(await problemOf(window.attachment.describe(describing))).toBe('WITHDRAWN');
  expect(await problemOf(save('evidence', owner, interviewOf()))).toBe('WITHDRAWN');
  expect(await problemOf(window.attachment.file({ ...at, small: false }))).toBe('NOT_FOUND');
  expect(app().store().verify().sound).toBe(true);
});

test('what was removed before can be withdrawn too: its words were still in the log', async () => {
  const owner = await interview({ notes: 'words' });
  await save('evidence', owner, null);
  const command = { assessment: team.assessment, evidence: owner, change: newId() };
  expect((await window.evidence.withdraw(command)).noun).toBe('withdrawal');
  const held = app()
    .store()
    .read.prepare(
      "SELECT count(*) AS n FROM change WHERE key LIKE '%' || ? AND noun = 'evidence' AND value IS NOT NULL",
    )
    .get(owner);
  expect(held).toEqual({ n: 0 });
});

test('what never was cannot be withdrawn', async () => {
  const command = { assessment: team.assessment, evidence: newId(), change: newId() };
  expect(await problemOf(window.evidence.withdraw(command))).toBe('NOT_FOUND');
});

test('windows hear of what is attached and taken away, and of a withdrawal', async () => {
  const owner = await interview();
  const at = where(owner);
  const heard = await heardDuring(window, async () => {
    const { id } = await window.attachment.add({ ...at, change: newId(), file: letter, shows: '' });
    await window.attachment.remove({ ...at, change: newId(), replaces: id });
    const command = { assessment: team.assessment, evidence: owner, change: newId() };
    await window.evidence.withdraw(command);
  });
  expect(heard.map(({ noun, value }) => [noun, value !== null])).toEqual([
    ['attachment', true],
    ['attachment', false],
    ['withdrawal', true],
  ]);
});

test('a report that was being written when something was withdrawn is not handed out', async () => {
  const owner = await interview({ notes: 'words' });
  const writing = async () => {
    const stages = await window.report.write({ assessment: team.assessment, language: 'en' });
    for await (const { stage } of stages) {
      if (stage !== 'pages') continue;
      await window.evidence.withdraw({
        assessment: team.assessment,
        evidence: owner,
        change: newId(),
      });
    }
  };
  expect(await problemOf(writing())).toBe('REPORT_STOPPED');
  expect(app().finished.size).toBe(0);
});

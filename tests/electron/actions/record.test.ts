import { beforeEach, expect, test } from 'vitest';
import type { Interview } from '../../../shared/model/evidence.ts';
import type { Values } from '../../../shared/model/nouns.ts';
import type { RecordNoun } from '../../../shared/model/recordNouns.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { setUp, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';

const app = appForFile();
let window: Window;
let team: Team;

beforeEach(async () => {
  window = windowOn(app());
  team = await setUp(window);
});

const save = <Noun extends RecordNoun>(noun: Noun, key: string, value: Values[Noun] | null) =>
  window.record.save({
    noun,
    key,
    value: value && { ...value },
    change: newId(),
    replaces: null,
  });

/** The code that a call fails with on its way to the window. */
const problemOf = async (call: Promise<unknown>) => (await refused(() => call)).code;

const site = { name: 'River house', address: '', service: null, place: 0 };

const interview = (part: Partial<Interview>): Interview => ({
  kind: 'interview',
  site: null,
  on: '2026-09-14',
  who: [],
  links: [],
  notes: '',
  quotes: [],
  code: 'U-07',
  group: 'users',
  consent: { informed: true, voluntary: true, how: 'spoken', quotable: false, by: null },
  stopped: false,
  supported: false,
  ...part,
});

const agreed = () => ({ ...interview({}).consent, by: team.members[0] });

test('what a person said is refused before their consent, and taken after it', async () => {
  const key = `${team.assessment}/${newId()}`;
  const notes = 'The door is locked at eight.';
  await save('evidence', key, interview({}));
  expect(await problemOf(save('evidence', key, interview({ notes })))).toBe('CONSENT_FIRST');
  const { value } = await save('evidence', key, interview({ notes, consent: agreed() }));
  expect(value).toMatchObject({ notes });
});

test('consent cannot be taken back by emptying the box while the words stay', async () => {
  const key = `${team.assessment}/${newId()}`;
  await save('evidence', key, interview({ notes: 'Words', consent: agreed() }));
  const taken = interview({ notes: 'Words', consent: { ...agreed(), informed: false } });
  expect(await problemOf(save('evidence', key, taken))).toBe('CONSENT_FIRST');
});

test('an interview never becomes a document, whose words print without consent, nor the other way round', async () => {
  const key = `${team.assessment}/${newId()}`;
  const { site: none, on, who, links, notes, quotes } = interview({});
  const common = { site: none, on, who, links, notes, quotes };
  const document = { ...common, kind: 'document' as const, title: 'House rules', dated: '' };
  await save('evidence', key, interview({}));
  expect(await problemOf(save('evidence', key, document))).toBe('CHANGE_REFUSED');
  await save('evidence', key, null);
  expect(await problemOf(save('evidence', key, document))).toBe('CHANGE_REFUSED');
  const other = `${team.assessment}/${newId()}`;
  await save('evidence', other, document);
  expect(await problemOf(save('evidence', other, interview({})))).toBe('CHANGE_REFUSED');
});

test('a link to a criterion that the instrument lacks is refused by its code, and nothing is written', async () => {
  const key = `${team.assessment}/${newId()}`;
  const links = [{ criterion: '9.9.9', says: null }];
  const linked = interview({ links, consent: agreed() });
  expect(await problemOf(save('evidence', key, linked))).toBe('CRITERION_UNKNOWN');
  const { changes } = await window.assessment.load({ assessment: team.assessment });
  expect(changes.filter(({ noun }) => noun === 'evidence')).toEqual([]);
});

test('evidence names a site that is there, and a site that is named stays', async () => {
  const river = newId();
  const key = `${team.assessment}/${newId()}`;
  const there = interview({ site: river });
  expect(await problemOf(save('evidence', key, there))).toBe('NOT_FOUND');
  await save('site', `${team.assessment}/${river}`, site);
  await save('evidence', key, there);
  expect(await problemOf(save('site', `${team.assessment}/${river}`, null))).toBe('SITE_IN_USE');
  await save('evidence', key, interview({}));
  expect((await save('site', `${team.assessment}/${river}`, null)).value).toBeNull();
});

test('a note on a site stands under the code that it is about', async () => {
  const river = newId();
  await save('site', `${team.assessment}/${river}`, site);
  const note = (code: string) =>
    save('siteNote', `${team.assessment}/${code}/${river}`, { text: 'Not here.' });
  expect((await note('1.1')).value).toEqual({ text: 'Not here.' });
  expect(await problemOf(note('9.1'))).toBe('CRITERION_UNKNOWN');
});

test('an urgent concern stays until its outcome is in words, and cannot be removed', async () => {
  const key = `${team.assessment}/${newId()}`;
  const concern = {
    what: 'A person is missing since noon.',
    where: 'Ward 2',
    site: null,
    on: '2026-09-14',
    at: '15:20',
    by: null,
    told: '',
    done: '',
    outcome: '',
    closed: null,
  };
  await save('concern', key, concern);
  const closed = { ...concern, closed: '2026-09-15' };
  expect(await problemOf(save('concern', key, closed))).toBe('OUTCOME_FIRST');
  const blank = { ...closed, outcome: ' \u200b\u2060.' };
  expect(await problemOf(save('concern', key, blank))).toBe('OUTCOME_FIRST');
  expect(await problemOf(save('concern', key, null))).toBe('CHANGE_REFUSED');
  const outcome = 'She came back in the evening.';
  expect((await save('concern', key, { ...closed, outcome })).value).toMatchObject({ outcome });
});

test('what does not fit is told by its field', async () => {
  const sent = save('plan', team.assessment, { aim: 1 } as never);
  expect(await problemOf(sent)).toBe('INPUT');
});

test('a record of an assessment that is not here is refused', async () => {
  expect(await problemOf(save('plan', newId(), { aim: '', scope: '', announced: null }))).toBe(
    'NOT_FOUND',
  );
});

test('the register and the table of interviews are there for every assessment', async () => {
  const table = { rows: [{ upTo: null, users: 9, family: 4, staff: 6 }] };
  await save('interviewTable', 'interviews', table);
  const [found] = await window.record.register();
  expect(found?.value).toEqual(table);
});

test('what is written for a report is of criteria, standards and themes that there are, in the editor’s own form', async () => {
  const written = { words: { en: 'No lift.' }, draft: false, internal: false, place: 0 };
  const finding = { ...written, kind: 'shortfall' as const, removers: [], codes: ['1', '1.1.2'] };
  const asked = { ...written, priority: 'high' as const, whom: [], codes: ['9.9'] };
  const key = () => `${team.assessment}/${newId()}`;
  await save('finding', key(), finding);
  expect(await problemOf(save('finding', key(), { ...finding, codes: ['1.9.9'] }))).toBe(
    'CRITERION_UNKNOWN',
  );
  expect(await problemOf(save('recommendation', key(), asked))).toBe('CRITERION_UNKNOWN');
  await save('recommendation', key(), { ...asked, codes: ['9.9@0.9.0'] });

  const passage = (...content: object[]) => ({
    ...{ body: { type: 'doc', content }, draft: false, internal: false },
  });
  const write = (part: string, value: object) =>
    problemOf(save('passage', `${team.assessment}/${part}`, value as Values['passage']));
  const text = { type: 'paragraph', content: [{ type: 'text', text: 'Read.' }] };
  for (const [part, ...content] of [
    ['summary/english', text],
    ['foreword/en', text],
    ['summary/en', { type: 'image', attrs: { src: 'x' } }],
    ['summary/en', { type: 'heading', attrs: { level: 3 } }],
    ['summary/en', { ...text, content: [{ type: 'text', text: 'a\u0000' }] }],
    ['summary/en', { ...text, content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] }],
  ] as const) {
    expect(await write(part, passage(...content))).toBe('INPUT');
  }
  await save('passage', `${team.assessment}/summary/en`, passage(text) as Values['passage']);
});

import { isContractProcedure } from '@orpc/contract';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { contract } from '../../../shared/contract/index.ts';
import { outKinds } from '../../../shared/export/kinds.ts';
import type { Values } from '../../../shared/model/nouns.ts';
import type { RecordNoun } from '../../../shared/model/recordNouns.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { appForFile, type Window, windowOn } from '../../helpers/app.ts';
import {
  decide,
  harbourStreet,
  opening,
  rate,
  scoping,
  setUp,
  sit,
  type Team,
} from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { heardDuring } from '../../helpers/stream.ts';
import { fullFacts } from '../../shared/report/fixture.ts';

const app = appForFile();

/** Whoever may be spied on, by whom, and what the spy must not learn. */
interface Scene {
  readonly spy: Window;
  readonly team: Team;
  /** Lets the one who is spied on change their mind: another answer and other words on the same criterion. */
  readonly changeMind: () => Promise<void>;
  /** Ids of their changes so far. */
  readonly ids: Set<string>;
}

let scene: Scene;

beforeAll(async () => {
  const [spy, theirs] = [windowOn(app()), windowOn(app())];
  const team = await setUp(theirs);
  const ids = new Set<string>();
  let answer = 'N/I';
  const changeMind = async () => {
    await sit(theirs, team, 1);
    answer = answer === 'N/I' ? 'A/F' : 'N/I';
    const words = { comment: `words-secret ${newId()}`, evidence: `evidence-secret ${newId()}` };
    ids.add((await theirs.rating.save(rate(team, 1, '1.1.1', { answer, ...words }))).id);
  };
  await sit(spy, team, 0);
  await spy.rating.save(rate(team, 0, '1.1.1', { answer: 'A/F' }));
  // One criterion is open, so that leaving out what is not open is no accident.
  await spy.rating.save(rate(team, 0, '2.1.1'));
  await spy.opening.open(opening(team, '2.1.1'));
  await changeMind();
  scene = { spy, team, changeMind, ids };
});

type Attempt = (scene: Scene) => Promise<unknown>;

const where = ({ team }: Scene) => ({ assessment: team.assessment });
const aVictimsId = ({ ids }: Scene) => [...ids].at(-1) ?? '';

const tickets: string[] = [];

/** Every procedure, called by the one who sits in another seat. A new procedure has to be thought of here. */
const attempts: Record<string, Attempt> = {
  'vault.status': ({ spy }) => spy.vault.status(),
  'vault.create': ({ spy }) => all(spy.vault.create({ passphrase })),
  'vault.open': ({ spy }) => all(spy.vault.open({ passphrase: 'none of the right ones' })),
  'vault.close': async ({ spy }) => reopening(await spy.vault.close()),
  'vault.lookAtSample': async ({ spy }) =>
    reopening(await spy.vault.lookAtSample({ language: 'en' })),
  'assessment.list': ({ spy }) => spy.assessment.list(),
  'assessment.load': (at) => at.spy.assessment.load(where(at)),
  'assessment.progress': (at) => at.spy.assessment.progress(where(at)),
  'assessment.answered': (at) => at.spy.assessment.answered({ ...where(at), code: '1.1.1' }),
  'assessment.create': (at) =>
    at.spy.assessment.create({
      ...where(at),
      value: harbourStreet,
      members: [{ member: at.team.members[1], value: spyMember }],
    }),
  'assessment.upgradePreview': (at) =>
    all(at.spy.assessment.upgradePreview({ ...where(at), version: '2.0.0' })),
  'assessment.upgrade': (at) =>
    all(
      at.spy.assessment.upgrade({
        ...where(at),
        version: '2.0.0',
        change: aVictimsId(at),
        replaces: null,
      }),
    ),
  'assessment.former': (at) => at.spy.assessment.former(where(at)),
  'assessment.addSample': async ({ spy }) =>
    Object.keys(await spy.assessment.addSample({ language: 'en' })),
  'instrument.list': ({ spy }) => spy.instrument.list(),
  'instrument.export': async ({ spy }) => {
    const { id, version } = harbourStreet.instrument;
    return (await spy.instrument.export({ id, version, as: 'json' })).text();
  },
  'instrument.check': ({ spy }) => spy.instrument.check({ file: instrumentFile() }),
  'instrument.import': ({ spy }) => all(spy.instrument.import({ file: instrumentFile() })),
  'seat.take': (at) => sit(at.spy, at.team, 0),
  'seat.leave': async (at) => [await at.spy.seat.leave(), await sit(at.spy, at.team, 0)],
  'seat.list': (at) => at.spy.seat.list(where(at)),
  'seat.setPin': (at) =>
    all(
      at.spy.seat.setPin({ ...where(at), member: at.team.members[1], pin: '1234' }),
      at.spy.seat.setPin({ ...where(at), member: at.team.members[0], pin: null }),
    ),
  'seat.forgetPin': (at) =>
    all(at.spy.seat.forgetPin({ ...where(at), member: at.team.members[1], passphrase: 'none' })),
  'seat.handOver': (at) => {
    const step = { change: newId(), replaces: null, theme: '2', value: { to: null } };
    return all(
      at.spy.seat.handOver({ ...where(at), ...step, member: at.team.members[1] }),
      at.spy.seat.handOver({ ...where(at), ...step, member: at.team.members[0] }),
    );
  },
  'rating.save': (at) =>
    all(
      at.spy.rating.save({ ...rate(at.team, 0, '1.1.1'), change: aVictimsId(at) }),
      at.spy.rating.save(rate(at.team, 1, '1.1.1')),
    ),
  'rating.mine': (at) =>
    all(
      at.spy.rating.mine({ ...where(at), member: at.team.members[1] }),
      at.spy.rating.mine({ ...where(at), member: at.team.members[0] }),
    ),
  'rating.opened': (at) =>
    all(...['1', '1.1', '1.1.1', '2'].map((code) => at.spy.rating.opened({ ...where(at), code }))),
  'opening.open': async (at) => {
    await at.spy.opening.open(opening(at.team, '1.1.2'));
    return all(
      at.spy.opening.open(opening(at.team, '1.2')).then((all) => all.map((one) => one.key)),
      at.spy.rating.opened({ ...where(at), code: '1' }),
    );
  },
  'opening.name': (at) => at.spy.opening.name(opening(at.team, '1')),
  'scope.save': (at) =>
    all(
      at.spy.scope.save(scoping(at.team, ['1.1.4'], { applies: false, reason: 'Not here.' })),
      at.spy.scope.save(scoping(at.team, ['1.1.4'], null)),
    ),
  'decision.save': (at) =>
    all(
      ...['A/F', 'A/P', 'A/I', 'N/I'].map((answer) =>
        at.spy.decision.save(decide(at.team, '1.1.1', answer)),
      ),
      at.spy.decision.save({ ...decide(at.team, '1.1.1', 'A/F'), change: aVictimsId(at) }),
      ...['1.1', '1'].map(async (code) => {
        const { value } = await at.spy.decision.save(decide(at.team, code, 'A/F'));
        return value;
      }),
    ),
  'dissent.save': (at) => {
    const value = { text: 'I see it differently.', signed: 'name' } as const;
    const on = { ...where(at), change: newId(), replaces: null, code: '1.1.1', value };
    return all(
      at.spy.dissent.save({ ...on, member: at.team.members[1] }),
      at.spy.dissent.save({ ...on, member: at.team.members[0] }),
    );
  },
  'dissent.list': (at) => at.spy.dissent.list(where(at)),
  'figures.read': (at) => at.spy.figures.read(where(at)),
  'record.save': (at) => {
    const save = (noun: RecordNoun, key: string, value: Values[RecordNoun] | null) =>
      at.spy.record.save({
        noun,
        key,
        value: value && { ...value },
        change: newId(),
        replaces: null,
      });
    const { assessment } = where(at);
    const plan = { aim: 'To see', scope: 'All', announced: null };
    return all(
      save('plan', assessment, plan),
      save('plan', at.team.members[1], plan),
      save('assessment', assessment, harbourStreet),
      save('member', `${assessment}/${at.team.members[1]}`, null),
      at.spy.record.save({
        noun: 'plan',
        key: assessment,
        value: plan,
        change: aVictimsId(at),
        replaces: null,
      }),
    );
  },
  'record.register': ({ spy }) => spy.record.register(),
  'evidence.withdraw': (at) =>
    all(
      at.spy.evidence.withdraw({ ...where(at), change: aVictimsId(at), evidence: newId() }),
      at.spy.evidence.withdraw({ ...where(at), change: newId(), evidence: at.team.members[1] }),
    ),
  'attachment.add': (at) => all(at.spy.attachment.add({ ...attached(at), file: instrumentFile() })),
  'attachment.describe': (at) =>
    all(at.spy.attachment.describe({ ...attached(at), replaces: null })),
  'attachment.remove': (at) => {
    const { shows, ...which } = attached(at);
    return all(at.spy.attachment.remove({ ...which, replaces: null }));
  },
  'attachment.file': (at) => {
    const { shows, change, ...which } = attached(at);
    return all(at.spy.attachment.file({ ...which, small: false }));
  },
  'programme.save': ({ spy }) => {
    const { id, version } = harbourStreet.instrument;
    return spy.programme.save({
      id,
      version,
      change: newId(),
      replaces: null,
      value: { asked: 9 },
    });
  },
  'programme.summary': ({ spy }) => {
    const { id, version } = harbourStreet.instrument;
    return spy.programme.summary({ id, version, language: 'en' });
  },
  'report.preview': (at) => at.spy.report.preview({ ...where(at), language: 'en' }),
  'report.draft': (at) => at.spy.report.draft({ ...where(at), language: 'en' }),
  'report.write': async (at) => {
    const stages: unknown[] = [];
    for await (const stage of await at.spy.report.write({ ...where(at), language: 'en' })) {
      if ('ticket' in stage) tickets.push(stage.ticket);
      stages.push('ticket' in stage ? stage.name : stage);
    }
    return stages;
  },
  // The files written just before: one before and one after the change of mind.
  'report.file': async ({ spy }) =>
    textOf(await spy.report.file({ ticket: tickets.shift() ?? newId() })),
  'reply.read': async (at) => {
    const report = buildReport(
      { ...fullFacts, ...{ id: where(at).assessment } },
      { language: 'en' },
    );
    const file = new File([await renderWord(report)], 'back.docx');
    const { made, changedSince, ...found } = await at.spy.reply.read({ ...where(at), file });
    return found;
  },
  'reply.accept': (at) => {
    const words = { answer: null, what: 'Yes', who: '', by: '', accuracy: '' } as const;
    const given = { change: newId(), replaces: null, words };
    const said = { ...where(at), file: 'back.docx', on: '2026-05-04', remarks: [] };
    return all(
      at.spy.reply.accept({ ...said, answers: [{ ...given, target: at.team.members[1] }] }),
      at.spy.reply.accept({ ...said, answers: [{ ...given, target: '9.9' }] }),
    );
  },
  'export.write': (at) =>
    all(
      ...outKinds.map(async (as) => {
        const file = await at.spy.export.write({ ...where(at), language: 'en', as });
        const zipped = as === 'xlsx' || as === 'csv';
        // How many changes the vault holds by then is no part of it.
        return zipped ? partsOf(file) : (await file.text()).replace(/"changes": \d+/, '');
      }),
    ),
  'comparison.preview': async (at) =>
    at.spy.comparison.preview({ assessments: await twoOf(at), language: 'en' }),
  'comparison.write': async (at) => {
    const asked = { assessments: await twoOf(at), language: 'en' };
    const texts: unknown[] = [];
    for await (const stage of await at.spy.comparison.write(asked)) {
      if ('ticket' in stage)
        texts.push(await textOf(await at.spy.report.file({ ticket: stage.ticket })));
    }
    return texts;
  },
  'booklet.write': async ({ spy }) => {
    const { instrument } = harbourStreet;
    const file = { instrument, kind: 'score-sheet', largePrint: false } as const;
    return textOf(await spy.booklet.write(file));
  },
  'room.open': async (at) => {
    const { assessment, inside } = await at.spy.room.open(where(at));
    return { assessment, inside };
  },
  'room.watch': async ({ spy }) => {
    const stream = await spy.room.watch();
    const { value } = await stream.next();
    await stream.return();
    return value && Object.keys(value);
  },
  'room.admit': ({ spy }) => all(spy.room.admit({ device: newId(), yes: true })),
  'room.sendAway': ({ spy }) => all(spy.room.sendAway({ device: newId() })),
  'room.newCode': ({ spy }) => all(spy.room.newCode()),
  'room.visit': ({ spy }) => all(spy.room.visit({ address: '192.168.1.20:8443' })),
  'room.close': ({ spy }) => spy.room.close(),
  watch: (at) => heardDuring(at.spy, at.changeMind),
};

let other: Promise<Team> | undefined;

/** The one that is spied on, beside another that anybody may look at. */
const twoOf = async (at: Scene): Promise<string[]> => {
  other ??= setUp(windowOn(app()));
  return [at.team.assessment, (await other).assessment];
};

/** Something attached to a rating's criterion would be a way in. */
const attached = (at: Scene) => ({
  ...where(at),
  change: aVictimsId(at),
  owner: at.team.members[1],
  attachment: newId(),
  shows: '',
});

/** One that is here already, so that importing it twice tells the same. */
const instrumentFile = () => new File([JSON.stringify(app().instruments[0])], 'any.json');

const spyMember = { name: 'Spy', perspective: 'other', role: '', place: 0 } as const;

async function reopening(told: unknown): Promise<unknown> {
  await app().open(passphrase);
  await sit(scene.spy, scene.team, 0);
  return told;
}

/** What each call brought, or what it failed with: both reach the window. */
const all = async (...calls: Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(calls)).map((one) =>
    one.status === 'fulfilled' ? one.value : failed(one.reason),
  );

const failed = (error: unknown) => {
  const { code, message, data } = error as { code?: string; message?: string; data?: unknown };
  return { code, message, data };
};

/** All text of a Word file, its charts included, without the marks around it: those carry random ids. */
async function textOf(file: File): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, bytes]) =>
      name.endsWith('.xml') ? [[name, strFromU8(bytes).replaceAll(/<[^>]*>/g, ' ')]] : [],
    ),
  );
}

/** All that is in a zip. */
async function partsOf(file: File): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, strFromU8(one)]));
}

/** The same but for what tells only when it was asked: times, ids of the call's own changes, the length of the log. */
const timeless = (learned: unknown) =>
  JSON.stringify(learned)
    .replaceAll(/0[0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f]{16}/g, 'stamp')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replaceAll(/\d{1,2}:\d\d/g, 'time')
    .replaceAll(/_Toc\d+/g, 'place')
    .replaceAll(/[\d,]+ recorded changes/g, 'so many changes')
    .replaceAll(/"position":\d+/g, 'so many changes')
    .replaceAll(/\d+ +(?=[a-z-]+ \d+\.\d+\.\d+ +(?:full|comparison))/g, 'so many changes');

const names = (node: object, path: string[] = []): string[] =>
  isContractProcedure(node)
    ? [path.join('.')]
    : Object.entries(node).flatMap(([name, child]) => names(child, [...path, name]));

test('every procedure of the contract is tried below', () => {
  expect(Object.keys(attempts).sort()).toEqual(names(contract).sort());
});

test.each(Object.entries(attempts))(
  "%s tells nothing of another's rating before it is opened",
  async (_, attempt) => {
    const before = await attempt(scene);
    await scene.changeMind();
    const after = await attempt(scene);
    for (const learned of [before, after].map((one) => JSON.stringify(one))) {
      expect(learned).not.toContain('-secret');
      for (const id of scene.ids) expect(learned).not.toContain(id);
    }
    expect(timeless(after)).toBe(timeless(before));
  },
);

test('once opened, it is there for all to see', async () => {
  await scene.spy.opening.open(opening(scene.team, '1.1.1'));
  const opened = await scene.spy.rating.opened({ ...where(scene), code: '1.1.1' });
  expect(JSON.stringify(opened)).toContain('words-secret');
});

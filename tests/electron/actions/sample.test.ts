import { describe, expect, it } from 'vitest';
import { readAssessment } from '../../../electron/actions/readAssessment.ts';
import { readRecords } from '../../../electron/actions/record.ts';
import { sampleDrafts } from '../../../electron/actions/sample.ts';
import { sharp } from '../../../electron/attachment/sharp.ts';
import { criteriaOf, lookUp } from '../../../shared/instrument/lookup.ts';
import { consentGiven, type Interview, isQuotable } from '../../../shared/model/evidence.ts';
import { missingPerspectives } from '../../../shared/model/member.ts';
import { nouns, refusal, type Values } from '../../../shared/model/nouns.ts';
import { usualTasks } from '../../../shared/model/task.ts';
import { findPersonal } from '../../../shared/privacy/personal.ts';
import { coverage, type Flag } from '../../../shared/scoring/coverage.ts';
import { visitWarnings } from '../../../shared/visit/clashes.ts';
import { appForFile, windowOn } from '../../helpers/app.ts';

const app = appForFile();
const once = <Made>(make: () => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The sample, committed as `addSample` does; each test reads from it. */
const sample = once(() => {
  const { assessment, drafts } = sampleDrafts(app(), 'en');
  app().store().commit(drafts);
  return { assessment, drafts };
});

const valuesOf = <Noun extends keyof Values>(noun: Noun): Values[Noun][] =>
  sample()
    .drafts.filter((one) => one.noun === noun)
    .map((one) => nouns[noun].value.parse(one.value) as Values[Noun]);
const idsOf = (noun: string, part = -1) =>
  sample()
    .drafts.filter((one) => one.noun === noun)
    .map(({ key }) => key.split('/').at(part) ?? '');
const evidence = () => valuesOf('evidence');
const interviews = () => evidence().filter((one): one is Interview => one.kind === 'interview');
const instrument = () => app().instruments.find((one) => one.id === 'qualityrights');

describe('the sample’s visit', () => {
  it('has two sites, two days, 25 interviews, 10 documents and 30 observations', () => {
    expect(valuesOf('site')).toHaveLength(2);
    expect(readRecords(app().store().read, 'evidence', sample().assessment).size).toBe(65);
    expect(interviews()).toHaveLength(25);
    expect(evidence().filter((one) => one.kind === 'document')).toHaveLength(10);
    expect(evidence().filter((one) => one.kind === 'observation')).toHaveLength(30);
    const days = new Set([...evidence(), ...valuesOf('visit')].map((one) => one.on));
    expect([...days].sort()).toEqual(['2026-09-14', '2026-09-15']);
  });

  it('has all it says in its own words in three languages, about what is there, and all of it read', () => {
    const languages = ['en', 'fr', 'it'];
    const chapters = ['conclusions', 'discussion', 'summary'];
    expect([...idsOf('passage', -2)].sort()).toEqual(chapters.flatMap((one) => [one, one, one]));
    expect(new Set(idsOf('passage'))).toEqual(new Set(languages));
    const listed = [...valuesOf('finding'), ...valuesOf('recommendation')];
    expect(listed).toHaveLength(21);
    const levels = new Map(
      sample()
        .drafts.filter((one) => one.noun === 'decision')
        .map(({ key, value }) => [key.split('/').at(-1), String(value?.answer)]),
    );
    for (const { words, codes } of listed) {
      expect(Object.keys(words).sort()).toEqual(languages);
      for (const code of codes) expect([...levels.keys()]).toContain(code);
    }
    for (const { kind, codes, removers } of valuesOf('finding')) {
      const best = kind === 'strength' ? ['A/F'] : ['A/I', 'N/I'];
      expect(
        codes.map((code) => levels.get(code)).filter((one) => !best.includes(one ?? '')),
      ).toEqual([]);
      expect(removers.length > 0).toBe(kind === 'shortfall');
    }
    expect([...valuesOf('passage'), ...listed].filter((one) => one.draft)).toEqual([]);
    const quotable = evidence().filter(isQuotable);
    const quotes = new Set(quotable.flatMap((one) => one.quotes.map(({ id }) => id)));
    const inserted = valuesOf('passage').flatMap(({ body }) =>
      body.content.flatMap((one) => (one.type === 'insert' ? [one.attrs] : [])),
    );
    expect(inserted.filter(({ what }) => what === 'quotation')).toHaveLength(6);
    for (const one of inserted) {
      if (one.what === 'quotation') expect(quotes).toContain(one.quote);
    }
  });

  it('keeps every record by its noun’s own rules, each under a key of its own', () => {
    const { drafts } = sample();
    const stamped = { device: '0123456789abcdef', stamp: '000000000000-0000-0123456789abcdef' };
    const refusals = drafts.filter((one) =>
      ['value', 'key', 'noun', 'author'].includes(refusal({ ...one, ...stamped }) ?? ''),
    );
    expect(refusals).toEqual([]);
    expect(new Set(drafts.map(({ noun, key }) => `${noun} ${key}`)).size).toBe(drafts.length);
  });

  it('names only sites, members and services that it has', () => {
    const sites = idsOf('site');
    const members = idsOf('member');
    const services = idsOf('service');
    const placed = [
      ...evidence(),
      ...valuesOf('visit'),
      ...valuesOf('concern'),
      ...valuesOf('refusedAccess'),
    ];
    for (const { site } of placed) expect(sites).toContain(site);
    expect(sites).toEqual(expect.arrayContaining(idsOf('siteNote')));
    const who = [
      ...evidence().flatMap((one) => one.who),
      ...valuesOf('visit').flatMap((one) => one.slots.flatMap((slot) => slot.who)),
      ...valuesOf('concern').flatMap((one) => one.by ?? []),
      ...interviews().flatMap((one) => one.consent.by ?? []),
    ];
    expect(members).toEqual(expect.arrayContaining([...new Set(who)]));
    const { service } = readAssessment(app().store().read, sample().assessment);
    const named = [
      service.registered,
      ...valuesOf('site').map((one) => one.service),
      ...valuesOf('service').flatMap((one) => one.parts),
    ];
    expect(services).toEqual(expect.arrayContaining(named));
    expect(services).toHaveLength(3);
  });

  it('links to criteria that there are, each once, and prints quotations under them', () => {
    const pinned = instrument();
    if (!pinned) throw new Error('QualityRights is not shipped');
    const known = new Set(criteriaOf(pinned).map((one) => one.code));
    for (const { links, quotes } of evidence()) {
      const linked = links.map((one) => one.criterion);
      expect(linked.filter((code) => !known.has(code))).toEqual([]);
      expect(new Set(linked).size).toBe(linked.length);
      const quoted = quotes.flatMap((one) => one.criteria);
      expect(linked).toEqual(expect.arrayContaining(quoted));
    }
    for (const { criteria } of valuesOf('refusedAccess')) {
      expect(criteria.filter((code) => !known.has(code))).toEqual([]);
    }
    expect(idsOf('siteNote', 1).filter((code) => !lookUp(pinned, code))).toEqual([]);
  });

  it('has everybody’s consent on record, and some words that must not be printed', () => {
    expect(interviews().filter((one) => !consentGiven(one.consent))).toEqual([]);
    const quoted = evidence().filter((one) => one.quotes.length > 0);
    expect(quoted.filter((one) => one.kind === 'observation')).toEqual([]);
    expect(quoted.filter((one) => !isQuotable(one))).toHaveLength(1);
    expect(interviews().filter((one) => one.consent.quotable === false)).toHaveLength(5);
    expect(interviews().filter((one) => one.stopped)).toHaveLength(1);
    expect(interviews().filter((one) => one.supported)).toHaveLength(2);
  });

  it('has codes in place of names, in a row for each group, and one interview withdrawn without a trace', () => {
    const codes = (group: string) =>
      interviews()
        .filter((one) => one.group === group)
        .map((one) => one.code);
    const row = (letter: string, n: number) =>
      Array.from({ length: n }, (_, at) => `${letter}-${String(at + 1).padStart(2, '0')}`);
    expect(codes('users')).toEqual(row('U', 14));
    expect(codes('family')).toEqual(row('F', 6));
    expect(codes('staff')).toEqual(row('S', 5));
    const [withdrawn] = idsOf('withdrawal');
    expect(idsOf('withdrawal')).toHaveLength(1);
    expect(JSON.stringify(sample().drafts).split(withdrawn ?? '-')).toHaveLength(2);
  });

  it('did not reach all whom it wanted to hear', () => {
    const wanted = Object.fromEntries(
      sample()
        .drafts.filter((one) => one.noun === 'respondents')
        .map(({ key, value }) => [key.split('/')[1], value?.wanted]),
    );
    expect(wanted).toEqual({ users: 14, family: 8, staff: 6 });
  });

  it('leaves criteria with nothing, with staff alone, and with sources that disagree', () => {
    const pinned = instrument();
    if (!pinned) throw new Error('QualityRights is not shipped');
    const { read } = app().store();
    const pieces = readRecords(read, 'evidence', sample().assessment);
    const covers = [...coverage(pinned, pieces, idsOf('site')).values()];
    const flagged = (flag: Flag) => covers.filter((one) => one.flags.includes(flag));
    expect(flagged('nothing').map((one) => one.code)).toEqual(['4.3.2', '4.3.4', '4.3.5', '4.3.6']);
    expect(flagged('only-staff').length).toBeGreaterThan(10);
    expect(flagged('disagree').length).toBeGreaterThan(5);
    expect(flagged('site').length).toBeGreaterThan(20);
  });

  it('says nothing that may show who somebody is', () => {
    const known = [
      ...valuesOf('site').flatMap((one) => [one.name, one.address]),
      ...valuesOf('member').map((one) => one.name),
    ];
    const said = [
      ...evidence().flatMap((one) => [one.notes, ...one.quotes.map(({ text }) => text)]),
      ...valuesOf('concern').flatMap((one) => [one.what, one.told, one.done, one.outcome]),
      ...valuesOf('refusedAccess').flatMap((one) => [one.by, one.words]),
    ];
    expect(said.flatMap((text) => findPersonal(text, known))).toEqual([]);
  });

  it('has three urgent concerns, of which one is open, and two refusals of access', () => {
    const concerns = valuesOf('concern');
    expect(concerns).toHaveLength(3);
    expect(concerns.filter((one) => one.closed === null)).toHaveLength(1);
    expect(valuesOf('refusedAccess')).toHaveLength(2);
  });

  it('has a team that lacks nobody, trained and bound to silence, with one tie declared', () => {
    const members = valuesOf('member');
    expect(missingPerspectives(members)).toEqual([]);
    expect(members.filter((one) => one.independence?.ties)).toHaveLength(1);
    for (const one of members) {
      expect(one.trained && one.confidentiality && one.independence && one.expertise).toBeTruthy();
    }
  });

  it('sends nobody to two places at once, and goes on days of the assessment', () => {
    const { assessment } = sample();
    const visits = readRecords(app().store().read, 'visit', assessment);
    expect(visits.size).toBe(4);
    expect(visitWarnings(visits, readAssessment(app().store().read, assessment))).toEqual([]);
  });

  it('hears, reads and sees everything where the plan of the days has sent who did', () => {
    const visits = valuesOf('visit');
    const there = (site: string | null, on: string | null) =>
      visits
        .filter((one) => one.site === site && one.on === on)
        .flatMap((one) => one.slots.flatMap((slot) => slot.who));
    for (const { site, on, who } of evidence())
      expect(there(site, on)).toEqual(expect.arrayContaining([...who]));
    const team = idsOf('member').length;
    for (const { site, on } of visits) expect(new Set(there(site, on)).size).toBeLessThan(team);
  });

  it('has the usual checklist, mostly ticked, and lines of its own', () => {
    const usual = Object.values(usualTasks).flat();
    expect(idsOf('task')).toEqual(expect.arrayContaining(usual));
    const tasks = valuesOf('task');
    expect(tasks.filter((one) => one.text !== '')).toHaveLength(tasks.length - usual.length);
    expect(tasks.filter((one) => one.done).length).toBeGreaterThan(tasks.length * 0.75);
    expect(tasks.every((one) => one.done)).toBe(false);
  });
});

it('shows three drawn pictures, small and without what a camera adds', async () => {
  const window = windowOn(app());
  const { assessment } = await window.assessment.addSample({ language: 'en' });
  const { changes } = await window.assessment.load({ assessment });
  const keys = changes.filter((one) => one.noun === 'evidence').map((one) => one.key);
  const pictures = changes.filter((one) => one.noun === 'attachment');
  expect(pictures).toHaveLength(3);
  for (const { key, value } of pictures) {
    const [, owner = '', attachment = ''] = key.split('/');
    expect(keys).toContain(`${assessment}/${owner}`);
    const which = { assessment, owner, attachment };
    const file = await window.attachment.file({ ...which, small: false });
    const { exif, width, height } = await sharp(await file.arrayBuffer()).metadata();
    expect(value).toMatchObject({ bytes: file.size, size: { width, height } });
    expect(file.size).toBeLessThan(40_000);
    expect(exif).toBeUndefined();
    const small = await window.attachment.file({ ...which, small: true });
    expect((await sharp(await small.arrayBuffer()).metadata()).width).toBe(320);
  }
});

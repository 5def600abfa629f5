import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBundle } from '../../../shared/export/buildBundle.ts';
import { buildQuestionnaire } from '../../../shared/export/buildQuestionnaire.ts';
import type {
  AnsweredItem,
  AskedItem,
  Bundle,
  Questionnaire,
  QuestionnaireResponse,
} from '../../../shared/export/fhir.ts';
import { type Instrument, instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { codes, emptyFacts, instrument, members } from '../report/fixture.ts';
import { anyOutFacts, outFacts } from './outFacts.ts';
import { codesOf, faultsOf, loadCodeSystems, loadDefinitions } from './r4.ts';

beforeAll(loadDefinitions);

const partsOf = (bundle: Bundle) => {
  const [questionnaire, decisions, ...ratings] = bundle.entry.map((one) => one.resource);
  return {
    questionnaire: questionnaire as Questionnaire,
    decisions: decisions as QuestionnaireResponse,
    ratings: ratings as QuestionnaireResponse[],
  };
};

const flat = <Item extends { readonly item?: readonly Item[] }>(
  items: readonly Item[] = [],
): Item[] => items.flatMap((one) => [one, ...flat(one.item)]);

/** What the published definitions leave to whoever answers: only what is asked, where it is asked, and as it is asked. */
function misfits(response: QuestionnaireResponse, { item }: Questionnaire): string[] {
  const asked = new Map(flat<AskedItem>(item).map((one) => [one.linkId, one]));
  const path = (items: readonly { linkId: string; item?: readonly never[] }[], at = ''): string[] =>
    items.flatMap((one) => [`${at}/${one.linkId}`, ...path(one.item ?? [], `${at}/${one.linkId}`)]);
  const places = new Set(path(item as never));
  const astray = path((response.item ?? []) as never).filter((one) => !places.has(one));
  return [
    ...astray,
    ...flat<AnsweredItem>(response.item).flatMap(({ linkId, answer = [] }) => {
      const one = asked.get(linkId);
      const options = one?.answerOption?.map((option) => JSON.stringify(option));
      const fits = answer.every((value) => !options || options.includes(JSON.stringify(value)));
      const many = answer.length > 1 && !one?.repeats;
      return fits && !many && !(one?.type === 'group' && answer.length > 0) ? [] : [linkId];
    }),
  ];
}

const faultsIn = (bundle: Bundle) => {
  const { questionnaire, decisions, ratings } = partsOf(bundle);
  const responses = [decisions, ...ratings];
  return [bundle, questionnaire, ...responses]
    .flatMap(faultsOf)
    .concat(responses.flatMap((one) => misfits(one, questionnaire)));
};

const options = [
  { code: 'day', label: 'By day' },
  { code: 'night', label: 'By night' },
];
const questions: Record<string, object> = {
  '1.1.1': { question: { kind: 'yes-no' } },
  '1.1.2': { question: { kind: 'choice', options, several: true } },
  '1.1.3': { question: { kind: 'number', unit: 'beds', least: 0, most: 90 } },
  '1.1.4': { question: { kind: 'text' } },
};

/** An instrument with a question of every kind. */
const everyKind: Instrument = instrumentSchema.parse({
  ...instrument,
  themes: instrument.themes.map((theme) => ({
    ...theme,
    standards: theme.standards.map((standard) => ({
      ...standard,
      criteria: standard.criteria.map((one) => ({ ...one, ...questions[one.code] })),
    })),
  })),
});

describe('by the structure definitions that HL7 published for R4', () => {
  test.each(Object.keys(languages) as Language[])(
    'all that is written is valid: %s',
    (language) => {
      expect(faultsIn(buildBundle(outFacts, language))).toEqual([]);
    },
  );

  test('so is what is written before anything was answered', () => {
    const bundle = buildBundle({ ...emptyFacts, named: new Set() }, 'en');
    expect(bundle.entry).toHaveLength(2);
    expect(faultsIn(bundle)).toEqual([]);
  });

  test('so is what is written of any facts', () => {
    const check = fc.property(anyOutFacts, (facts) => {
      expect(faultsIn(buildBundle(facts, 'en'))).toEqual([]);
    });
    fc.assert(check, { numRuns: 4 });
  });

  test('the check finds what is wrong', () => {
    const good = buildQuestionnaire(instrument, languages.en);
    const [first] = good.item;
    expect(faultsOf({ ...good, item: [{ ...first, linkId: undefined }] })).toHaveLength(1);
    expect(faultsOf({ ...good, invented: 1 })).toHaveLength(1);
    expect(faultsOf({ ...good, item: [{ ...first, type: 'display' }] })).toHaveLength(1);
    expect(faultsOf({ resourceType: 'QuestionnaireResponse' })).toHaveLength(1);
  });

  test('every code that R4 fixes is one of its own', () => {
    const { questionnaire, decisions, ratings } = partsOf(buildBundle(outFacts, 'en'));
    const systems = loadCodeSystems();
    const types = codesOf(systems, 'item-type');
    for (const { type } of flat<AskedItem>(questionnaire.item)) expect(types).toContain(type);
    expect(codesOf(systems, 'publication-status')).toContain(questionnaire.status);
    for (const { status } of [decisions, ...ratings])
      expect(codesOf(systems, 'questionnaire-answers-status')).toContain(status);
  });
});

test('a questionnaire asks every criterion once, and no two items share a link', () => {
  const items = flat<AskedItem>(buildQuestionnaire(instrument, languages.en).item);
  expect(new Set(items.map((one) => one.linkId)).size).toBe(items.length);
  expect(items.filter((one) => codes.includes(one.linkId)).map((one) => one.text)).toEqual(
    criteriaOf(instrument).map((one) => one.statement),
  );
});

test('every kind of question is asked and answered in kind, silences included', () => {
  const decide = (code: string, answer: string) => [code, { answer, reason: '' }] as const;
  const given = [
    decide('1.1.1', 'no'),
    decide('1.1.2', 'day night'),
    decide('1.1.3', '24'),
    decide('1.1.4', 'A garden'),
    decide('1.2', 'A/P'),
  ];
  const facts = { ...outFacts, instrument: everyKind, ratings: [], decisions: new Map(given) };
  const bundle = buildBundle(facts, 'en');
  expect(faultsIn(bundle)).toEqual([]);
  const answers = (of: Bundle) =>
    flat<AnsweredItem>(partsOf(of).decisions.item).flatMap(({ linkId, answer = [] }) =>
      answer.map((one) => [linkId, 'valueCoding' in one ? one.valueCoding.code : one]),
    );
  expect(answers(bundle)).toEqual([
    ['1.1.1', 'no'],
    ['1.1.2', 'day'],
    ['1.1.2', 'night'],
    ['1.1.3', { valueDecimal: 24 }],
    ['1.1.4', { valueString: 'A garden' }],
    ['1.2-level', 'A/P'],
  ]);
  const silent = new Map([decide('1.1.2', 'N/A'), decide('1.1.3', '?'), decide('1.1.4', 'N/A')]);
  const quiet = buildBundle({ ...facts, decisions: silent }, 'en');
  expect(faultsIn(quiet)).toEqual([]);
  expect(answers(quiet)).toEqual([
    ['1.1.2', 'N/A'],
    ['1.1.3-none', '?'],
    ['1.1.4-none', 'N/A'],
  ]);
});

describe('members’ ratings', () => {
  const ratingsOf = (facts: typeof outFacts) => partsOf(buildBundle(facts, 'en')).ratings;
  const linksIn = (one: QuestionnaireResponse) =>
    flat<AnsweredItem>(one.item)
      .filter(({ answer }) => answer)
      .map(({ linkId }) => linkId);

  test('are there for each member, of the same criteria, with nobody as subject, author or source', () => {
    const all = ratingsOf(outFacts);
    expect(all).toHaveLength(members.length);
    const [first, ...others] = all.map(linksIn);
    expect(first?.length).toBeGreaterThan(60);
    for (const links of others) expect(links).toEqual(first);
    for (const one of all)
      for (const who of ['subject', 'author', 'source', 'id', 'identifier'])
        expect(one).not.toHaveProperty(who);
  });

  test('come in an order that does not tell who is who', () => {
    const backwards = {
      ...outFacts,
      members: outFacts.members.toReversed(),
      ratings: outFacts.ratings.toReversed(),
    };
    expect(ratingsOf(backwards)).toEqual(ratingsOf(outFacts));
  });

  test('are left out where they are opened without names, or closed', () => {
    const named = new Set(codes.slice(0, 10));
    for (const one of ratingsOf({ ...outFacts, named }))
      expect(linksIn(one).filter((code) => !named.has(code))).toEqual([]);
    expect(ratingsOf({ ...outFacts, named: new Set() })).toEqual([]);
    expect(ratingsOf({ ...outFacts, opened: new Set() })).toEqual([]);
  });

  test('are left out where fewer than three members rated', () => {
    expect(ratingsOf({ ...outFacts, members: outFacts.members.slice(0, 2) })).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { proposals } from '../../../shared/instrument/applicability.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { languages } from '../../../shared/language/words.ts';
import { type ServiceType, serviceTypes } from '../../../shared/model/assessment.ts';
import { instrument } from '../report/fixture.ts';
import { editions } from './editions.ts';

const proposed = (type: ServiceType, hasBeds: boolean, of = instrument) =>
  proposals(of, { type, hasBeds }, languages.en);
const codes = (type: ServiceType, hasBeds: boolean) =>
  proposed(type, hasBeds).map((one) => one.code);

test('nothing is proposed for a hospital with beds: the instrument was made for it', () => {
  expect(proposed('hospital', true)).toEqual([]);
});

test('without beds, what asks for beds is proposed, whatever the type', () => {
  const asksForBeds = criteriaOf(instrument).filter((one) => one.naWithoutBeds);
  for (const type of serviceTypes) {
    const found = proposed(type, false);
    for (const { code } of asksForBeds) {
      const reason = 'Nobody stays overnight at this service.';
      expect(found).toContainEqual({ code, reason });
    }
  }
});

test('each criterion is proposed once, in the order of the instrument', () => {
  const order = criteriaOf(instrument).map((one) => one.code);
  for (const type of serviceTypes) {
    const found = codes(type, false);
    expect(found).toEqual(order.filter((code) => found.includes(code)));
  }
});

test('a day service keeps what it is asked about consent, and is proposed what it rarely does', () => {
  expect(codes('day', false)).toEqual(expect.arrayContaining(['1.2.1', '2.4.1', '2.5.1']));
  expect(codes('day', false)).not.toContain('3.2.1');
});

test('no rule on a type touches capacity, freedom from ill-treatment or living in the community', () => {
  const ruled = (instrument.applicability ?? []).flatMap((rule) => rule.criteria);
  expect(ruled.length).toBeGreaterThan(0);
  expect(ruled.filter((code) => Number(code.split('.')[0]) > 2)).toEqual([]);
});

test('the rules name only criteria that there are, and are the same in every language', () => {
  const known = criteriaOf(instrument).map((one) => one.code);
  const rules = editions.map(({ applicability = [] }) =>
    applicability.map(({ types, criteria }) => ({ types, criteria })),
  );
  for (const one of rules) expect(one).toEqual(rules[0]);
  expect(
    rules
      .flat()
      .flatMap((rule) => rule.criteria)
      .filter((code) => !known.includes(code)),
  ).toEqual([]);
});

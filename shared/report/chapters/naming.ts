import { parseFormer } from '../../instrument/former.ts';
import type { RespondentGroup } from '../../instrument/instrument.ts';
import type { Material } from '../material.ts';

/** The ids of the sites, in the order of their list. */
export const sitesInOrder = ({ facts }: Material): string[] =>
  [...facts.visit.sites]
    .sort(([a, one], [b, other]) => one.place - other.place || a.localeCompare(b))
    .map(([id]) => id);

/** What a site is called; empty where it is none of this assessment's. */
export function siteName(material: Material, site: string | null): string {
  const found = material.facts.visit.sites.get(site ?? '');
  if (!found || site === null) return '';
  return found.name || material.words.visit.siteNumber(sitesInOrder(material).indexOf(site) + 1);
}

/** What a group of people is called: in the team's own words where it has them. */
export const groupName = ({ facts, words }: Material, group: RespondentGroup): string =>
  facts.visit.respondents.get(group)?.label || words.report.groups[group];

/** Enough of an assessment's id to tell it from others. */
export const shortId = ({ id }: { readonly id: string }): string => id.slice(0, 8);

/** A calendar day in words; empty where nobody said which. */
export const dayInWords = ({ words }: Material, day: string | null | undefined): string =>
  day ? words.field.dates(day, day) : '';

/** The names of some members, in the order of the team list. */
export const namesOf = ({ facts }: Material, ids: readonly string[]): string[] =>
  facts.members.filter((one) => ids.includes(one.id)).map((one) => unbroken(one.name));

/** A name whose initial stays on its line. */
const unbroken = (name: string) => name.replace(/ (?=\p{Lu}\.)/gu, '\u00a0');

/** A text as the beginning of a line. */
export const capital = ({ words }: Material, said: string): string =>
  said.slice(0, 1).toLocaleUpperCase(words.locale.tag) + said.slice(1);

/** Codes in order, each that is no longer in this version with the one that it was in. */
export const codesInWords = ({ words }: Material, codes: readonly string[]): string[] =>
  codes
    .toSorted((a, b) => a.localeCompare(b, words.locale.tag, { numeric: true }))
    .map((code) => {
      const former = parseFormer(code);
      return former ? words.report.annex.formerWhere(former.code, former.version) : code;
    });

/** Earlier days first; what has none comes last. */
export const byDay = (a: string | null, b: string | null): number =>
  (a ?? '9999').localeCompare(b ?? '9999');

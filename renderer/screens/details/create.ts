import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import { client } from '../../client.ts';
import { type Entry, freshService, partsOf } from '../../store/register.ts';
import { type FormValue, toMember } from './form.ts';

/** Ids for what a form will be: the same as long as it is the same, so that one sent again is stored once. */
export const newIds = () => ({ made: crypto.randomUUID(), entry: crypto.randomUUID() });

/** Writes what the form holds; returns the new assessment's id. What was typed anew comes into the register with it. */
export async function createAssessment(
  { assessment, members }: FormValue,
  { id, version, language }: OfferedInstrument,
  entries: readonly Entry[],
  ids: ReturnType<typeof newIds>,
): Promise<string> {
  const { service } = assessment;
  const entry = entries.find((one) => one.id === service.registered);
  const registered = entry?.id ?? ids.entry;
  const { name, type, address, hasBeds } = service;
  await client.assessment.create({
    assessment: ids.made,
    value: {
      ...assessment,
      service: { ...service, registered },
      instrument: { id, version, language },
      sample: false,
    },
    members: members.map((one, place) => ({ member: one.id, value: toMember(one, place) })),
    sites: entry?.type === 'network' ? sitesOf(entry, entries) : [],
    ...(entry ? {} : { register: { ...freshService, name, type, address, hasBeds } }),
  });
  return ids.made;
}

/** The services of a network as the sites of its assessment. */
const sitesOf = (network: Entry, entries: readonly Entry[]) =>
  partsOf(network, entries).map(({ id, name, address }, place) => ({
    site: crypto.randomUUID(),
    value: { name, address, service: id, place },
  }));

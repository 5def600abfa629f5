import { z } from 'zod';
import { serviceTypes } from './assessment.ts';
import { id } from './change.ts';
import { day, line, prose } from './text.ts';

/** Something known about a service, with where it comes from. */
const fact = z.strictObject({
  text: line(600),
  source: line(300),
  /** When it was true; null while it is not known. */
  on: day.nullable(),
});

const count = z.number().int().min(0).max(10_000_000).nullable();

/** A service in the register, or a network of services. An assessment copies what it needs when it begins. */
export const registeredSchema = z.strictObject({
  name: line(160),
  type: z.enum(serviceTypes),
  hasBeds: z.boolean(),
  beds: count,
  /** People served in a year. */
  served: count,
  address: line(300),
  /** Phone, e-mail, people to ask for: of the service, never of those who use it. */
  contacts: prose(2000),
  /** Spoken at the service. */
  languages: line(300),
  facts: z.array(fact).max(100).readonly(),
  /** Of a network: its services, by their ids in the register. */
  parts: z.array(id).max(100).readonly(),
});

export type Registered = Readonly<z.infer<typeof registeredSchema>>;
export type Fact = Registered['facts'][number];

export const serviceKey = (service: string) => id.parse(service);

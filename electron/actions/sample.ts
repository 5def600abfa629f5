import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { serviceSchema } from '../../shared/model/assessment.ts';
import type { Draft } from '../../shared/model/change.ts';
import { decisionKey, decisionSchema } from '../../shared/model/decision.ts';
import { memberKey, memberSchema } from '../../shared/model/member.ts';
import { openingKey } from '../../shared/model/opening.ts';
import { ratingKey, ratingSchema } from '../../shared/model/rating.ts';
import { day } from '../../shared/model/text.ts';
import type { App } from '../app.ts';
import { pinDrafts } from './instrument.ts';
import { type Photo, photosOf } from './samplePhotos.ts';
import { type IdOf, idsByName, visitRecords } from './sampleVisit.ts';

const sampleSchema = z.strictObject({
  service: serviceSchema,
  round: z.number(),
  from: day,
  to: day,
  members: z.array(memberSchema.omit({ place: true }).extend({ id: z.string() })),
  ratings: z.record(z.string(), z.record(z.string(), ratingSchema)),
  decisions: z.record(z.string(), decisionSchema),
});
type Sample = z.infer<typeof sampleSchema>;

/** Writes the sample into the open vault. */
export async function addSample(app: App): Promise<{ assessment: string }> {
  const store = app.store();
  const { assessment, drafts, photos } = sampleDrafts(app);
  store.commit(drafts);
  for (const { files, draft } of photos) await store.attach(files, () => draft);
  return { assessment };
}

interface Drafted {
  readonly assessment: string;
  readonly drafts: Draft[];
  readonly photos: Photo[];
}

/** What it takes to write the sample: a made-up network, visited for two days, rated by eight and decided throughout. */
export function sampleDrafts(app: App): Drafted {
  const folder = app.files.sample;
  const sample = sampleSchema.parse(
    JSON.parse(readFileSync(join(folder, 'assessment.en.json'), 'utf8')),
  );
  const assessment = crypto.randomUUID();
  const idOf = idsByName();
  return {
    assessment,
    drafts: [
      ...pinDrafts(app.store().read, app.instruments, pin),
      draft('assessment', assessment, assessmentOf(sample, idOf)),
      ...teamDrafts(assessment, sample, idOf),
      ...agreedDrafts(assessment, sample),
      ...visitRecords(folder, assessment, idOf).map(({ noun, key, value }) =>
        draft(noun, key, value),
      ),
    ],
    photos: photosOf(folder, assessment, idOf),
  };
}

const pin = { id: 'qualityrights', version: '1.0.0', language: 'en' };

const assessmentOf = ({ service, round, from, to }: Sample, idOf: IdOf) => ({
  service: { ...service, registered: idOf('network') },
  round,
  from,
  to,
  instrument: pin,
  sample: true,
});

function teamDrafts(assessment: string, { members, ratings }: Sample, idOf: IdOf): Draft[] {
  return members.flatMap(({ id: name, ...member }, place) => {
    const id = idOf(name);
    const own = Object.entries(ratings[name] ?? {});
    return [
      draft('member', memberKey(assessment, id), { ...member, place }),
      ...own.map(([criterion, rating]) =>
        draft('rating', ratingKey(assessment, id, criterion), rating, id),
      ),
    ];
  });
}

function agreedDrafts(assessment: string, { decisions }: Sample): Draft[] {
  const codes = Object.keys(decisions);
  const criteria = codes.filter((code) => code.split('.').length === 3);
  return [
    ...criteria.map((code) => draft('opening', openingKey(assessment, code), {})),
    ...codes.map((code) =>
      draft('decision', decisionKey(assessment, code), { ...decisions[code] }),
    ),
  ];
}

function draft(
  noun: string,
  key: string,
  value: NonNullable<Draft['value']>,
  member: string | null = null,
): Draft {
  return { id: crypto.randomUUID(), noun, key, value, replaces: null, member };
}

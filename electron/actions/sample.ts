import { z } from 'zod';
import {
  type Instrument,
  type InstrumentPin,
  instrumentKey,
} from '../../shared/instrument/instrument.ts';
import { serviceSchema } from '../../shared/model/assessment.ts';
import type { Draft } from '../../shared/model/change.ts';
import { decisionKey, decisionSchema } from '../../shared/model/decision.ts';
import { memberKey, memberSchema } from '../../shared/model/member.ts';
import { openingKey } from '../../shared/model/opening.ts';
import { ratingKey, ratingSchema } from '../../shared/model/rating.ts';
import { day } from '../../shared/model/text.ts';
import type { App } from '../app.ts';
import { pinDrafts } from './instrument.ts';
import { type IdOf, idsByName } from './sampleIds.ts';
import { type Photo, photosOf } from './samplePhotos.ts';
import { visitRecords } from './sampleVisit.ts';
import { readSample, translateInto } from './sampleWords.ts';

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

/** Writes the sample into the open vault, in the words of a language where it has them. */
export async function addSample(app: App, language: string): Promise<{ assessment: string }> {
  const store = app.store();
  const { assessment, drafts, photos } = sampleDrafts(app, language);
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
export function sampleDrafts(app: App, language: string): Drafted {
  const folder = app.files.sample;
  const translate = translateInto(folder, language);
  const sample = sampleSchema.parse(readSample(folder, 'assessment', translate));
  const pin = pinIn(language, app.instruments);
  const assessment = crypto.randomUUID();
  const idOf = idsByName();
  return {
    assessment,
    drafts: [
      ...pinDrafts(app.store().read, app.instruments, pin),
      draft('assessment', assessment, assessmentOf(sample, pin, idOf)),
      ...teamDrafts(assessment, sample, idOf),
      ...agreedDrafts(assessment, sample),
      ...visitRecords(folder, assessment, idOf, translate).map(({ noun, key, value }) =>
        draft(noun, key, value),
      ),
    ],
    photos: photosOf(folder, assessment, idOf, translate),
  };
}

/** The instrument in the language, or in English where it has no such edition. */
function pinIn(language: string, shipped: readonly Instrument[]): InstrumentPin {
  const pin = { id: 'qualityrights', version: '1.0.0', language };
  const has = shipped.some((one) => instrumentKey(one) === instrumentKey(pin));
  return has ? pin : { ...pin, language: 'en' };
}

const assessmentOf = (
  { service, round, from, to }: Sample,
  instrument: InstrumentPin,
  idOf: IdOf,
) => ({
  service: { ...service, registered: idOf('network') },
  round,
  from,
  to,
  instrument,
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

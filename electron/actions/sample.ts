import { readFileSync } from 'node:fs';
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

/** What it takes to write the sample: a made-up service, rated by eight and decided throughout. */
export function sampleDrafts(app: App): { assessment: string; drafts: Draft[] } {
  const sample = sampleSchema.parse(JSON.parse(readFileSync(app.files.sample, 'utf8')));
  const assessment = crypto.randomUUID();
  const pin = { id: 'qualityrights', version: '1.0.0', language: 'en' };
  const { service, round, from, to } = sample;
  return {
    assessment,
    drafts: [
      ...pinDrafts(app.store().read, app.instruments, pin),
      draft('assessment', assessment, { service, round, from, to, instrument: pin, sample: true }),
      ...teamDrafts(assessment, sample),
      ...agreedDrafts(assessment, sample),
    ],
  };
}

function teamDrafts(assessment: string, { members, ratings }: Sample): Draft[] {
  return members.flatMap(({ id, ...member }, place) => {
    const uuid = crypto.randomUUID();
    const own = Object.entries(ratings[id] ?? {});
    return [
      draft('member', memberKey(assessment, uuid), { ...member, place }),
      ...own.map(([criterion, rating]) =>
        draft('rating', ratingKey(assessment, uuid, criterion), rating, uuid),
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

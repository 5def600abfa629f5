import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { attachmentKey, attachmentSchema } from '../../shared/model/attachment.ts';
import type { Draft } from '../../shared/model/change.ts';
import type { NewFile } from '../store/attach.ts';

import { smallName } from './attachment.ts';
import { ofTeam } from './base.ts';
import type { IdOf } from './sampleIds.ts';
import { readSample, type Translate } from './sampleWords.ts';

/** Pictures by the name of what they belong to. */
const photoFile = z.record(
  z.string(),
  attachmentSchema.pick({ shows: true, size: true, people: true }),
);

export interface Photo {
  readonly files: readonly NewFile[];
  readonly draft: Draft;
}

/** The sample's pictures: drawn, and small and clean as they lie there, so that opening it need not make them anew. */
export function photosOf(
  folder: string,
  assessment: string,
  idOf: IdOf,
  translate: Translate,
): Photo[] {
  const facts = photoFile.parse(readSample(folder, 'photos', translate));
  return Object.entries(facts).map(([owner, { shows, size, people }]) => {
    const id = crypto.randomUUID();
    const bytes = readFileSync(join(folder, 'photos', `${owner}.jpg`));
    const small = readFileSync(join(folder, 'photos', `${owner}.small.jpg`));
    const said = { shows, prints: true, people };
    const value = { name: `${owner}.jpg`, type: 'image/jpeg', bytes: bytes.length, size, ...said };
    const key = attachmentKey(assessment, idOf(owner), id);
    return {
      files: [
        { name: id, bytes },
        { name: smallName(id), bytes: small },
      ],
      draft: ofTeam('attachment', key, value),
    };
  });
}

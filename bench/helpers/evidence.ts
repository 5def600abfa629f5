import { createRouterClient } from '@orpc/server';
import { router } from '../../electron/actions/router.ts';
import type { App } from '../../electron/app.ts';
import { sharp } from '../../electron/attachment/sharp.ts';
import { instrumentSchema, respondentGroups } from '../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../shared/instrument/lookup.ts';
import type { Draft } from '../../shared/model/change.ts';
import { type Evidence, evidenceKey, sayings } from '../../shared/model/evidence.ts';

const pieces = 500;
const linksOfEach = 8;
const photos = 100;

const said =
  'The door of the ward was locked when we came, and two people said that it is so on most days. Staff open it on request. ';

/** The sample with 500 made-up pieces of all kinds in place of its own; 4,000 links go round all criteria and sites. */
export function withManyPieces(assessment: string, drafts: readonly Draft[]): Draft[] {
  const instrument = drafts.find((one) => one.noun === 'instrument')?.value;
  const codes = criteriaOf(instrumentSchema.parse(instrument)).map((one) => one.code);
  const idsOf = (noun: string) =>
    drafts.filter((one) => one.noun === noun).map(({ key }) => key.split('/')[1] ?? '');
  const [sites, members] = [idsOf('site'), idsOf('member')];
  return [
    ...drafts.filter(({ noun }) => !['evidence', 'attachment', 'withdrawal'].includes(noun)),
    ...Array.from({ length: pieces }, (_, at) => ({
      id: crypto.randomUUID(),
      noun: 'evidence',
      key: evidenceKey(assessment, crypto.randomUUID()),
      value: piece(at, codes, sites, members),
      replaces: null,
      member: null,
    })),
  ];
}

function piece(
  at: number,
  codes: readonly string[],
  sites: readonly string[],
  members: readonly string[],
): Evidence {
  return {
    site: [...sites, null][at % (sites.length + 1)] ?? null,
    on: `2026-09-${10 + (at % 5)}`,
    who: members.slice(at % 3, (at % 3) + 2),
    links: Array.from({ length: linksOfEach }, (_, n) => ({
      criterion: codes[(at * 7 + n * 3) % codes.length] ?? '',
      says: [...sayings, null][(at + n) % 4] ?? null,
    })),
    notes: said.repeat(1 + (at % 4)),
    quotes: [],
    ...kindAt(at, members[0] ?? null),
  };
}

function kindAt(at: number, by: string | null) {
  const n = String(at + 1);
  if (at % 10 > 6) return { kind: 'observation' as const, place: `Corridor ${n}`, at: '10:30' };
  if (at % 10 > 4) return { kind: 'document' as const, title: `House rules ${n}`, dated: '2025' };
  return {
    kind: 'interview' as const,
    code: `U-${n}`,
    group: respondentGroups[at % 3] ?? 'users',
    consent: { informed: true, voluntary: true, how: 'spoken' as const, quotable: true, by },
    stopped: false,
    supported: false,
  };
}

/** A photo at every fifth piece, stored as a person's would be. */
export async function addPhotos(app: App, assessment: string) {
  const window = createRouterClient(router, { context: { app, session: { seat: null } } });
  const { changes } = await window.assessment.load({ assessment });
  const owners = changes.filter((one) => one.noun === 'evidence').map(({ key }) => key);
  for (const [at, key] of owners.filter((_, place) => place % 5 === 0).entries()) {
    await window.attachment.add({
      change: crypto.randomUUID(),
      assessment,
      owner: key.split('/')[1] ?? '',
      attachment: crypto.randomUUID(),
      file: new File([await photo(at)], `photo ${at + 1}.jpg`),
      shows: 'A corridor with a door at its end',
    });
  }
  const stored = (await window.assessment.load({ assessment })).changes;
  const count = stored.filter((one) => one.noun === 'attachment').length;
  if (count !== photos) throw new Error(`${count} photos were stored`);
}

/** A small JPEG, another for every number. */
async function photo(at: number): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: at * 2, g: 120, b: 255 - at * 2 };
  const size = { width: 640, height: 480, channels: 3 as const };
  return new Uint8Array(
    await sharp({ create: { ...size, background } })
      .jpeg()
      .toBuffer(),
  );
}

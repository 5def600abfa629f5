import type { Attachment } from '../../shared/model/attachment.ts';
import type { Draft } from '../../shared/model/change.ts';
import type { Interview } from '../../shared/model/evidence.ts';
import { newId } from './drafts.ts';

const teller = newId();

/** An interview with somebody who agreed to it. */
export const interviewOf = (part: Partial<Interview> = {}): Interview => ({
  kind: 'interview',
  site: null,
  on: '2026-09-14',
  who: [],
  links: [],
  notes: '',
  quotes: [],
  code: 'U-07',
  group: 'users',
  consent: { informed: true, voluntary: true, how: 'spoken', quotable: true, by: teller },
  stopped: false,
  supported: false,
  ...part,
});

export const interviewDraft = (key: string, value: Interview | null): Draft =>
  draft('evidence', key, value);

export const attachmentDraft = (key: string, part: Partial<Attachment> | null = {}): Draft =>
  draft(
    'attachment',
    key,
    part && { name: 'letter.txt', type: 'text/plain', bytes: 10, size: null, shows: '', ...part },
  );

export const withdrawalDraft = (key: string): Draft => draft('withdrawal', key, {});

const draft = (noun: string, key: string, value: Draft['value']): Draft => ({
  id: newId(),
  noun,
  key,
  value,
  replaces: null,
  member: null,
});

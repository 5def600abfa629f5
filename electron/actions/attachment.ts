import { type Attachment, attachmentKey } from '../../shared/model/attachment.ts';
import type { Draft } from '../../shared/model/change.ts';
import { consentGiven, type Evidence } from '../../shared/model/evidence.ts';
import { Problem } from '../../shared/problems.ts';
import { type Prepared, prepare, prepareLogo } from '../attachment/prepare.ts';
import type { Reader } from '../store/database.ts';
import { commitOne, ofTeam, os } from './base.ts';
import { readAssessment } from './readAssessment.ts';
import { defineTable, wasThere } from './rows.ts';

export const attachmentTable = defineTable<Attachment>({
  noun: 'attachment',
  columns: { assessment: 'TEXT NOT NULL', owner: 'TEXT NOT NULL', body: 'TEXT NOT NULL' },
  indexes: ['assessment', 'owner'],
  row: ([assessment = '', owner = ''], value) => ({
    assessment,
    owner,
    body: JSON.stringify(value),
  }),
});

interface Which {
  readonly assessment: string;
  readonly owner: string;
  readonly attachment: string;
}

const keyOf = ({ assessment, owner, attachment }: Which) =>
  attachmentKey(assessment, owner, attachment);

/** The thumbnail lies beside its picture. */
export const smallName = (attachment: string) => `${attachment}.small`;

/** Refuses what may not have anything attached: what is not there, was withdrawn, or was not consented to yet. */
function checkOwner(read: Reader, { assessment, owner }: Which) {
  const key = `${assessment}/${owner}`;
  if (owner === assessment) {
    readAssessment(read, assessment);
    return;
  }
  const has = (noun: 'withdrawal' | 'approval' | 'concern') =>
    Boolean(read.prepare(`SELECT 1 FROM "${noun}" WHERE key = ?`).get(key));
  if (has('withdrawal')) throw new Problem('WITHDRAWN', {});
  const evidence = readEvidence(read, key);
  if (!evidence && !has('approval') && !has('concern')) throw new Problem('NOT_FOUND', {});
  if (evidence?.kind === 'interview' && !consentGiven(evidence.consent)) {
    throw new Problem('CONSENT_FIRST', {});
  }
}

function readEvidence(read: Reader, key: string): Evidence | undefined {
  const row = read
    .prepare<[string], { body: string }>('SELECT body FROM evidence WHERE key = ?')
    .get(key);
  return row && JSON.parse(row.body);
}

/** One attachment; NOT_FOUND where its owner has none by that id. */
function readAttachment(read: Reader, which: Which): Attachment {
  const row = read
    .prepare<[string], { body: string }>('SELECT body FROM attachment WHERE key = ?')
    .get(keyOf(which));
  if (!row) throw new Problem('NOT_FOUND', {});
  return JSON.parse(row.body);
}

const draftOf = (
  which: Which,
  { change: id, replaces = null }: { readonly change: string; readonly replaces?: string | null },
  value: Attachment | null,
): Draft => ({ id, noun: 'attachment', key: keyOf(which), value, replaces, member: null });

/** The removal of all that is attached to a record, `owner` being its key. */
export function detachDrafts(read: Reader, owner: string): Draft[] {
  const [assessment = '', record = ''] = owner.split('/');
  const rows = read
    .prepare<[string, string], { key: string; change: string }>(
      'SELECT key, change FROM attachment WHERE assessment = ? AND owner = ? ORDER BY key',
    )
    .all(assessment, record);
  return rows.map(({ key, change }) => ofTeam('attachment', key, null, change));
}

function filesOf(attachment: string, { bytes, small }: Prepared) {
  const whole = { name: attachment, bytes };
  return small ? [whole, { name: smallName(attachment), bytes: small }] : [whole];
}

export const attachmentActions = {
  add: os.attachment.add.handler(async ({ input, context }) => {
    const store = context.app.store();
    checkOwner(store.read, input);
    const { assessment, owner, shows, use } = input;
    // Nothing but a logo belongs to an assessment as a whole, and a logo to nothing else.
    if ((owner === assessment) !== (use !== undefined)) throw new Problem('NOT_FOUND', {});
    const prepared = await (use ? prepareLogo : prepare)(input.file);
    return store.attach(filesOf(input.attachment, prepared), () => {
      // Much can have happened while a large picture was made anew.
      checkOwner(store.read, input);
      return draftOf(input, input, { ...prepared.facts, shows, ...(use ? { use } : {}) });
    });
  }),

  describe: os.attachment.describe.handler(({ input, context }) => {
    const store = context.app.store();
    checkOwner(store.read, input);
    const { shows, prints, people } = input;
    const value = {
      ...readAttachment(store.read, input),
      shows,
      ...(prints === undefined ? {} : { prints }),
      ...(people === undefined ? {} : { people }),
    };
    return commitOne(store, draftOf(input, input, value));
  }),

  remove: os.attachment.remove.handler(({ input, context }) => {
    const store = context.app.store();
    // Delivered twice, it is no longer in the table.
    if (!wasThere(store.read, 'attachment', keyOf(input))) throw new Problem('NOT_FOUND', {});
    return commitOne(store, draftOf(input, input, null));
  }),

  file: os.attachment.file.handler(async ({ input, context }) => {
    const store = context.app.store();
    const { name, type } = readAttachment(store.read, input);
    const { small, attachment } = input;
    const bytes = await store.file(small ? smallName(attachment) : attachment);
    if (!bytes) throw new Problem('NOT_FOUND', {});
    return new File([new Uint8Array(bytes)], name, { type: small ? 'image/jpeg' : type });
  }),
};

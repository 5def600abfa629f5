import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Attachment, attachmentKey } from '../../../shared/model/attachment.ts';
import { largestAttachment } from '../../../shared/model/limits.ts';
import type { Told } from '../../../shared/problems.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { shownRecords } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { sendTyped } from '../../store/saving.ts';
import { tell } from '../../store/told.ts';
import { receive, useWindow } from '../../store/window.ts';
import { untilSent } from './withdraw.ts';

/** What a picture or file belongs to. */
export interface Owned {
  readonly assessment: string;
  readonly owner: string;
}

export type NamedAttachment = Attachment & { readonly id: string };

/** A file that is on its way into the vault, or did not get there: it stays in the window until it is in or given up. */
export interface Incoming {
  readonly id: string;
  /** The same at every try, so that a lost answer does not store it twice. */
  readonly change: string;
  readonly file: File;
  readonly told: Told | null;
}

const largest = largestAttachment * 1_000_000;

/** The photos and files of a record, by name. */
export function useAttachments(owner: string): readonly NamedAttachment[] {
  const { id } = useShownAssessment();
  const shown = useWindow(
    useShallow((state) =>
      [...shownRecords(state, 'attachment', id)].flatMap(([key, value]) =>
        key.startsWith(`${owner}/`) ? [key.slice(owner.length + 1), value] : [],
      ),
    ),
  );
  return useMemo(() => {
    const named: NamedAttachment[] = [];
    for (let at = 0; at < shown.length; at += 2) {
      named.push({ ...(shown[at + 1] as Attachment), id: shown[at] as string });
    }
    return named.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }, [shown]);
}

/** Adding files to a record: those that are on their way or were refused, and how to add, try again and give up. */
export function useIncoming({ assessment, owner }: Owned) {
  const { attachments } = useWords().evidence;
  const [incoming, setIncoming] = useState<readonly Incoming[]>([]);
  const drop = (id: string) => setIncoming((all) => all.filter((one) => one.id !== id));
  const mark = (id: string, told: Told | null) =>
    setIncoming((all) => all.map((one) => (one.id === id ? { ...one, told } : one)));

  const send = async ({ id, change, file }: Incoming) => {
    mark(id, null);
    if (file.size > largest) {
      const { notAdded, tooLarge, makeSmaller } = attachments;
      return mark(id, { happened: notAdded(file.name), safe: tooLarge, next: makeSmaller });
    }
    try {
      await ownerIsWritten(owner);
      const given = { change, assessment, owner, attachment: id, shows: '' };
      receive([await client.attachment.add({ ...given, file })]);
      drop(id);
    } catch (error) {
      mark(id, tell(error));
    }
  };

  const add = async (files: Iterable<File>) => {
    const next = [...files].map((file) => ({
      ...{ id: crypto.randomUUID(), change: crypto.randomUUID() },
      ...{ file, told: null },
    }));
    setIncoming((all) => [...all, ...next]);
    // One after the other: a laptop makes photos smaller one at a time.
    for (const one of next) await send(one);
  };
  return { incoming, add, again: send, drop };
}

/** Waits for what was just typed in the record that a file is for: it may be about to begin. */
async function ownerIsWritten(owner: string) {
  sendTyped();
  const { pending } = useWindow.getState();
  const names = Object.keys(pending).filter((one) => one.endsWith(`/${owner}`));
  await Promise.all(names.map(untilSent));
}

/** Takes a picture or file away. */
export async function removeAttachment({ assessment, owner }: Owned, attachment: string) {
  const known =
    useWindow.getState().records[
      recordId('attachment', attachmentKey(assessment, owner, attachment))
    ];
  if (!known) return;
  const draft = { change: crypto.randomUUID(), replaces: known.id };
  receive([await client.attachment.remove({ ...draft, assessment, owner, attachment })]);
}

/** A picture as an address that the page may show; null until it is there, or where it cannot be had. */
export function usePicture(
  { assessment, owner }: Owned,
  { id, size }: Pick<NamedAttachment, 'id' | 'size'>,
  small: boolean,
) {
  const [picture, setPicture] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const isPicture = size !== null;
  useEffect(() => {
    if (!isPicture) return;
    let left = false;
    client.attachment
      .file({ assessment, owner, attachment: id, small })
      .then(asAddress)
      .then((address) => !left && setPicture(address))
      .catch(() => !left && setFailed(true));
    return () => {
      left = true;
    };
  }, [assessment, owner, id, small, isPicture]);
  return { picture, failed };
}

/** The page may load nothing but its own files, so that a picture is written out in its address. */
function asAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

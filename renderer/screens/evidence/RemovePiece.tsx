import { useState } from 'react';
import { useLocation } from 'wouter';
import { consentGiven, type Evidence, evidenceKey } from '../../../shared/model/evidence.ts';
import { nameOf } from '../../../shared/visit/evidence.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { removeRecord } from '../../store/removing.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { removeAttachment, useAttachments } from './attach.ts';

interface Props {
  readonly id: string;
  readonly piece: Evidence;
}

/** Removes a piece once the person has confirmed it, its photos and files first; of one that is not written yet nothing is left to ask. */
export function RemovePiece({ id, piece }: Props) {
  const { evidence } = useWords();
  const { remove, unnamed } = evidence;
  const { id: assessment } = useShownAssessment();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const { running, told, run } = useAsync();
  const key = evidenceKey(assessment, id);
  const written = useRecord('evidence', key) !== null;
  const attachments = useAttachments(id);
  const list = `/assessment/${assessment}/evidence`;
  const removeAll = () =>
    run('remove', async () => {
      for (const one of attachments) await removeAttachment({ assessment, owner: id }, one.id);
      // The screen of what is not there any more must not flash by.
      go(list, { replace: true });
      await removeRecord('evidence', key);
    });
  if (!written) return null;
  return (
    <>
      <Action look="quiet" isDisabled={running !== null} onPress={() => setAsked(true)}>
        {remove.open}
      </Action>
      <TellProblem told={told} />
      {asked && (
        <Confirm
          title={remove.title(nameOf(piece) || unnamed[piece.kind])}
          confirm={remove.confirm}
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setAsked(false);
            void removeAll();
          }}
        >
          <p>{remove.text}</p>
          {piece.kind === 'interview' && consentGiven(piece.consent) && <p>{remove.interview}</p>}
        </Confirm>
      )}
    </>
  );
}

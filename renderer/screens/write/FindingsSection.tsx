import { useRef, useState } from 'react';
import { type Language, locales } from '../../../shared/language/locales.ts';
import { type Finding, type FindingKind, findingKey } from '../../../shared/model/finding.ts';
import { filledFindings, nextPlace } from '../../../shared/report/drafts/draftFill.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { recordsNow } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';
import { moved } from '../../ui/MoveActions.tsx';
import { FindingCard } from './FindingCard.tsx';
import { MakeDraft } from './MakeDraft.tsx';
import { useDraft } from './useDraft.ts';
import { type Listed, useFindings } from './written.ts';

interface Props {
  readonly kind: FindingKind;
  readonly language: Language;
}

/** Strengths or shortfalls, in the order in which they will print. */
export function FindingsSection({ kind, language }: Props) {
  const { write } = useWords();
  const { id } = useShownAssessment();
  const all = useFindings(kind);
  const [begun, setBegun] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const put = (finding: string, value: Finding) =>
    writeRecord('finding', findingKey(id, finding), value);
  const move = (at: number, to: number) =>
    moved(all, at, to).forEach(({ id: one, ...value }, place) => {
      if (value.place !== place) put(one, { ...value, place });
    });
  const begin = () => {
    const finding = crypto.randomUUID();
    put(finding, { ...fresh, kind, place: nextPlace(all) });
    setBegun(finding);
  };
  const remove = ({ id: one }: Listed<Finding>) => {
    writeRecord('finding', findingKey(id, one), null);
    add.current?.focus();
  };
  const drafting = useDraft(language, ({ findings }) => {
    const filled = filledFindings(findings, recordsNow('finding', id), kind, language);
    for (const one of filled) put(one.id ?? crypto.randomUUID(), one.value);
    return filled.length;
  });
  return (
    <>
      <h1>
        {write.sections[kind]} <span className="quiet">{locales[language].name}</span>
      </h1>
      <p className="plan-lead">{write.about[kind]}</p>
      {all.length === 0 && <p className="plan-nothing">{write.none[kind]}</p>}
      {all.map((one, at) => (
        <FindingCard
          key={one.id}
          id={one.id}
          kind={kind}
          language={language}
          at={at}
          last={all.length - 1}
          begin={one.id === begun}
          onMove={(to) => move(at, to)}
          onRemove={() => remove(one)}
        />
      ))}
      <div>
        <Action look="main" ref={add} onPress={begin}>
          {write.add[kind]}
        </Action>
      </div>
      <MakeDraft
        drafting={drafting}
        label={write.draft.add}
        help={write.draft.addHelp[kind]}
        said={(made) => (made > 0 ? write.draft.added(made) : write.draft.addedNothing)}
      />
    </>
  );
}

const fresh = { words: {}, codes: [], draft: false, internal: false, removers: [] };

import { Fragment, type ReactNode, useRef, useState } from 'react';
import { type Language, locales } from '../../../shared/language/locales.ts';
import type { FindingKind } from '../../../shared/model/finding.ts';
import type { Draft } from '../../../shared/report/drafts/draft.ts';
import { type Filled, nextPlace } from '../../../shared/report/drafts/draftFill.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { moved } from '../../ui/MoveActions.tsx';
import { MakeDraft } from './MakeDraft.tsx';
import { useDraft } from './useDraft.ts';
import type { Placed } from './WrittenCard.tsx';
import type { Listed } from './written.ts';

interface Props<Value extends { readonly place: number }> {
  readonly part: FindingKind | 'recommendations';
  readonly language: Language;
  readonly all: readonly Listed<Value>[];
  /** What a new one is before anybody wrote it. */
  readonly fresh: Value;
  readonly put: (one: Listed<Value>) => void;
  readonly remove: (id: string) => void;
  /** What a draft adds to those that are there. */
  readonly fill: (draft: Draft) => readonly Filled<Value>[];
  readonly card: (placed: Placed & { readonly id: string }) => ReactNode;
  /** What is said of all before the first. */
  readonly children?: ReactNode;
}

/** Strengths, shortfalls or recommendations in the order in which they will print. */
export function WrittenList<Value extends { readonly place: number }>(props: Props<Value>) {
  const { part, language, all, fresh, put, remove, fill, card, children } = props;
  const { write } = useWords();
  const [begun, setBegun] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const move = (at: number, to: number) =>
    moved(all, at, to).forEach((one, place) => {
      if (one.place !== place) put({ ...one, place });
    });
  const begin = () => {
    const id = crypto.randomUUID();
    put({ ...fresh, id, place: nextPlace(all) });
    setBegun(id);
  };
  const drafting = useDraft(language, (draft) => {
    const filled = fill(draft);
    for (const { id, value } of filled) put({ ...value, id: id ?? crypto.randomUUID() });
    return filled.length;
  });
  return (
    <>
      <h1>
        {write.sections[part]} <span className="quiet">{locales[language].name}</span>
      </h1>
      <p className="plan-lead">{write.about[part]}</p>
      {children}
      {all.length === 0 && <p className="plan-nothing">{write.none[part]}</p>}
      {all.map(({ id }, at) => (
        <Fragment key={id}>
          {card({
            id,
            language,
            at,
            last: all.length - 1,
            begin: id === begun,
            onMove: (to) => move(at, to),
            onRemove: () => {
              remove(id);
              add.current?.focus();
            },
          })}
        </Fragment>
      ))}
      <div>
        <Action look="main" ref={add} onPress={begin}>
          {write.add[part]}
        </Action>
      </div>
      <MakeDraft
        drafting={drafting}
        label={write.draft.add}
        help={write.draft.addHelp[part]}
        said={(made) => (made > 0 ? write.draft.added(made) : write.draft.addedNothing)}
      />
    </>
  );
}

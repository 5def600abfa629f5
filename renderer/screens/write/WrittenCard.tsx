import { type ComponentProps, type ReactNode, useRef } from 'react';
import type { Language } from '../../../shared/language/locales.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { ChangePart } from '../../store/edited.ts';
import { RecordState } from '../frame/RecordState.tsx';
import { CardFoot } from './CardFoot.tsx';
import { DraftMark } from './DraftMark.tsx';
import { WordsField } from './WordsField.tsx';

/** Where a card stands in its list, and how it leaves its place. */
export type Placed = Pick<
  ComponentProps<typeof CardFoot>,
  'at' | 'last' | 'onMove' | 'onRemove'
> & { readonly language: Language; readonly begin: boolean };

type Common = Pick<Finding, 'words' | 'codes' | 'draft' | 'internal'>;

interface Props extends Placed {
  readonly noun: 'finding' | 'recommendation';
  readonly recordKey: string;
  /** What it is called, as "Strength 2". */
  readonly what: string;
  readonly value: Common;
  readonly change: ChangePart<Common>;
  /** What it has of its own. */
  readonly children: ReactNode;
}

/** What strengths, shortfalls and recommendations look like while they are written. */
export function WrittenCard(props: Props) {
  const { noun, recordKey, what, value, change, language, begin, children, ...foot } = props;
  const place = useRef<HTMLFieldSetElement>(null);
  const read = () => {
    change({ draft: false });
    place.current?.querySelector('textarea')?.focus();
  };
  return (
    <fieldset className="card" ref={place}>
      <legend>
        {what} <RecordState noun={noun} recordKey={recordKey} />
      </legend>
      <DraftMark shown={value.draft} what={what} onRead={read} />
      <WordsField
        words={value.words}
        language={language}
        begin={begin}
        onChange={(words) => change({ words }, 'typing')}
      />
      {children}
      <CardFoot what={what} value={value} onChange={change} {...foot} />
    </fieldset>
  );
}

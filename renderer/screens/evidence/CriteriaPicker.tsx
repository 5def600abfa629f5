import { useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  type PressEvent,
  SearchField,
  type Selection,
} from 'react-aria-components';
import type { Criterion, Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, lookUp } from '../../../shared/instrument/lookup.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { Action } from '../../ui/Action.tsx';
import { type Sought, searchAll, searchCriteria } from '../frame/search.ts';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  /** What the search is called where there is more than one on the screen. */
  readonly label?: string;
  /** Whether what is chosen stands above the search; not where it is shown elsewhere. */
  readonly chips?: boolean;
  /** Whether whole standards and themes can be chosen too. */
  readonly parts?: boolean;
}

/** Chooses criteria: a search whose results are a list for arrow keys and thumbs, and what is chosen, to take away. */
export function CriteriaPicker({ value, onChange, label, chips = true, parts = false }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const toSearch = () => place.current?.querySelector('input')?.focus();
  return (
    <div className="picker" ref={place}>
      {chips && <CriterionChips value={value} onChange={onChange} onEmpty={toSearch} />}
      <CriterionSearch
        value={value}
        onChange={onChange}
        parts={parts}
        {...(label ? { label } : {})}
      />
    </div>
  );
}

/** A criterion by its code; undefined for one that an upgrade took out. */
export const criterionNamed = (instrument: Instrument, code: string): Criterion | undefined =>
  criteriaOf(instrument).find((one) => one.code === code);

/** What a criterion is about, or what a standard or theme is called; undefined for what an upgrade took out. */
function nameAt(instrument: Instrument, code: string): string | undefined {
  const found = lookUp(instrument, code);
  return found && ('topic' in found ? found.topic : found.title);
}

interface ChipsProps {
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly onEmpty?: () => void;
}

/** What is chosen, each to be taken away. */
export function CriterionChips({ value, onChange, onEmpty }: ChipsProps) {
  const { picker } = useWords().evidence;
  const { instrument } = useShownAssessment();
  const list = useRef<HTMLUListElement>(null);
  if (value.length === 0) return null;
  // The keyboard's place goes to the neighbour before its own goes away.
  const remove = (code: string, { target }: PressEvent) => {
    const all: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(target);
    const next = all[at + 1] ?? all[at - 1];
    if (next instanceof HTMLElement) next.focus();
    else onEmpty?.();
    onChange(value.filter((one) => one !== code));
  };
  return (
    <ul className="chips" aria-label={picker.chosen} ref={list}>
      {value.map((code) => (
        <li key={code} className="chip">
          <span className="code">{code}</span>{' '}
          <span>{nameAt(instrument, code) ?? picker.gone}</span>
          <Action
            look="quiet"
            aria-label={picker.remove(code)}
            onPress={(event) => remove(code, event)}
          >
            <span aria-hidden="true">×</span>
          </Action>
        </li>
      ))}
    </ul>
  );
}

function CriterionSearch({ value, onChange, label, parts }: Omit<Props, 'chips'>) {
  const { screens, evidence } = useWords();
  const { score } = screens;
  const asked = useAskedInstrument();
  const [sought, setSought] = useState('');
  const found = useMemo(
    () =>
      sought.trim() === '' ? [] : parts ? searchAll(asked, sought) : searchCriteria(asked, sought),
    [asked, sought, parts],
  );
  const choose = (keys: Selection) => {
    if (keys === 'all') return;
    const chosen = [...keys].map(String);
    const kept = value.filter((one) => chosen.includes(one));
    onChange([...kept, ...chosen.filter((one) => !kept.includes(one))]);
  };
  return (
    <Autocomplete inputValue={sought} onInputChange={setSought}>
      <SearchField className="field">
        <Label>{label ?? score.search}</Label>
        <Input placeholder={score.searchHint} />
      </SearchField>
      <p className="help" role="status">
        {sought.trim() === '' ? '' : score.results(found.length)}
      </p>
      {found.length > 0 && (
        <ListBox
          className="picker-list"
          aria-label={evidence.picker.results}
          items={found.map((one) => ({ ...one, id: one.code }))}
          selectionMode="multiple"
          selectedKeys={value}
          onSelectionChange={choose}
        >
          {(one) => <FoundCriterion criterion={one} />}
        </ListBox>
      )}
    </Autocomplete>
  );
}

function FoundCriterion({ criterion: { code, topic, statement } }: { criterion: Sought }) {
  return (
    <ListBoxItem id={code} textValue={`${code} ${topic}`} className="picker-item">
      {({ isSelected }) => (
        <>
          <span className="picker-mark" aria-hidden="true">
            {isSelected ? '✓' : ''}
          </span>
          <span>
            <span className="code">{code}</span> <strong>{topic}</strong>{' '}
            <span className="quiet">{statement}</span>
          </span>
        </>
      )}
    </ListBoxItem>
  );
}

import { useId, useMemo } from 'react';
import { methods } from '../../../shared/instrument/instrument.ts';
import type { EvidenceFilter } from '../../../shared/visit/evidenceFilter.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useGroupOptions, useSiteNames } from './labels.ts';

interface Props {
  readonly filter: EvidenceFilter;
  readonly onChange: (filter: EvidenceFilter) => void;
}

/** What narrows the list: a search that is always there, and five choices. */
export function FilterFields({ filter, onChange }: Props) {
  const { evidence, screens } = useWords();
  const { list } = evidence;
  const search = useId();
  const { text: _, ...chosen } = filter;
  const set = (part: keyof EvidenceFilter, value: string | null) => {
    const { [part]: _old, ...rest } = filter;
    onChange(value ? { ...rest, [part]: value } : rest);
  };
  return (
    <div className="filter">
      <div className="field">
        <label htmlFor={search}>{list.search}</label>
        <input
          id={search}
          type="search"
          placeholder={list.searchHint}
          value={filter.text ?? ''}
          onChange={({ target }) => set('text', target.value)}
        />
      </div>
      <details open={Object.keys(chosen).length > 0 || undefined}>
        <summary>{list.filter}</summary>
        <div className="columns three">
          <ChoiceField
            label={list.kind}
            value={filter.method ?? ''}
            none={list.anyKind}
            options={methods.map((one) => ({ value: one, label: screens.score.methods[one] }))}
            onChange={(value) => set('method', value)}
          />
          <Groups filter={filter} set={set} />
          <Sites filter={filter} set={set} />
          <Criteria filter={filter} set={set} />
          <Members filter={filter} set={set} />
        </div>
      </details>
    </div>
  );
}

interface PartProps {
  readonly filter: EvidenceFilter;
  readonly set: (part: keyof EvidenceFilter, value: string | null) => void;
}

function Groups({ filter, set }: PartProps) {
  const { list } = useWords().evidence;
  const options = useGroupOptions();
  return (
    <ChoiceField
      label={list.group}
      value={filter.group ?? ''}
      none={list.anyGroup}
      options={options}
      onChange={(value) => set('group', value)}
    />
  );
}

function Sites({ filter, set }: PartProps) {
  const { visit } = useWords();
  const sites = useSiteNames();
  if (sites.size === 0) return null;
  return (
    <ChoiceField
      label={visit.site}
      value={filter.site ?? ''}
      none={visit.allSites}
      options={[...sites].map(([value, label]) => ({ value, label }))}
      onChange={(value) => set('site', value)}
    />
  );
}

/** Themes, standards and criteria in one list: typing a code jumps to it. */
function Criteria({ filter, set }: PartProps) {
  const { list } = useWords().evidence;
  const { instrument } = useShownAssessment();
  const options = useMemo(
    () =>
      instrument.themes.flatMap((theme) => [
        { value: theme.code, label: `${theme.code} ${theme.title}` },
        ...theme.standards.flatMap((standard) => [
          { value: standard.code, label: `${standard.code} ${standard.title}` },
          ...standard.criteria.map(({ code, topic }) => ({
            value: code,
            label: `${code} ${topic}`,
          })),
        ]),
      ]),
    [instrument],
  );
  return (
    <ChoiceField
      label={list.criterion}
      value={filter.criterion ?? ''}
      none={list.anyCriterion}
      options={options}
      onChange={(value) => set('criterion', value)}
    />
  );
}

function Members({ filter, set }: PartProps) {
  const { list } = useWords().evidence;
  const members = useShown('member');
  return (
    <ChoiceField
      label={list.who}
      value={filter.who ?? ''}
      none={list.anyone}
      options={[...members].map(([value, { name }]) => ({ value, label: name }))}
      onChange={(value) => set('who', value)}
    />
  );
}

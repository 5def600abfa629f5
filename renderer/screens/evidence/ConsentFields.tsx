import type { Consent } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { BigChoice } from './BigChoice.tsx';

interface Props {
  readonly consent: Consent;
  readonly fixed: boolean;
  readonly onChange: (part: Partial<Consent>) => void;
}

/** The five points of consent. */
export function ConsentFields({ consent, fixed, onChange }: Props) {
  const { consent: words } = useWords().evidence;
  const members = useShown('member');
  return (
    <div className="consent-fields">
      <Check
        label={words.informed}
        checked={consent.informed}
        isDisabled={fixed}
        onChange={(informed) => onChange({ informed })}
      />
      <Check
        label={words.voluntary}
        checked={consent.voluntary}
        isDisabled={fixed}
        onChange={(voluntary) => onChange({ voluntary })}
      />
      {fixed && <p className="help">{words.fixed}</p>}
      <BigChoice
        label={words.how}
        options={(['written', 'spoken'] as const).map((value) => ({
          value,
          label: words.ways[value],
        }))}
        value={consent.how}
        onChange={(how) => onChange({ how })}
      />
      <BigChoice
        label={words.quotable}
        options={[
          { value: true, label: words.yes },
          { value: false, label: words.no },
        ]}
        value={consent.quotable}
        onChange={(quotable) => onChange(quotable ? { quotable } : { quotable, public: null })}
      />
      {consent.quotable && (
        <BigChoice
          label={words.public}
          options={[
            { value: true, label: words.yes },
            { value: false, label: words.no },
          ]}
          value={consent.public ?? null}
          onChange={(open) => onChange({ public: open })}
        />
      )}
      <ChoiceField
        label={words.by}
        value={consent.by ?? ''}
        none={words.choose}
        options={[...members].map(([value, { name }]) => ({ value, label: name }))}
        // Once there are notes somebody has recorded it.
        onChange={(by) => (by || !fixed) && onChange({ by })}
      />
    </div>
  );
}

import {
  type RefusedAccess,
  refusedAccessKey,
  refusedKinds,
} from '../../../shared/model/refusedAccess.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useSiteName } from '../../store/siteName.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { CriteriaPicker } from '../evidence/CriteriaPicker.tsx';
import { WatchedField } from '../evidence/WatchedField.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import { FoldingCard } from './FoldingCard.tsx';
import type { CardProps } from './OwnCards.tsx';

const fresh: RefusedAccess = {
  kind: 'place',
  site: null,
  on: null,
  by: '',
  words: '',
  criteria: [],
};

/** One refusal: what, where, when, by which post, what happened, and what could not be looked into. */
export function RefusedCard({ id, ...card }: CardProps) {
  const { plan, visit } = useWords();
  const { refused } = plan;
  const { id: assessment } = useShownAssessment();
  const key = refusedAccessKey(assessment, id);
  const [value, change] = useEdited('refusedAccess', key, fresh);
  const written = useRecord('refusedAccess', key) !== null;
  const site = useSiteName();
  return (
    <FoldingCard
      noun="refusedAccess"
      recordKey={key}
      written={written}
      title={written ? refused.kinds[value.kind] : refused.new}
      about={[value.on && visit.day(value.on), value.site && site(value.site)].filter(
        (one) => one !== null,
      )}
      remove={refused.remove}
      {...card}
    >
      <RefusedFields value={value} change={change} />
      <section className="plan-part" aria-label={refused.criteria}>
        <h3>{refused.criteria}</h3>
        <CriteriaPicker
          value={value.criteria}
          onChange={(codes) => change({ criteria: [...codes] })}
        />
      </section>
    </FoldingCard>
  );
}

interface FieldsProps {
  readonly value: RefusedAccess;
  readonly change: (part: Partial<RefusedAccess>, how?: 'now' | 'typing') => void;
}

function RefusedFields({ value, change }: FieldsProps) {
  const { plan, visit } = useWords();
  const { refused } = plan;
  return (
    <>
      <ChoiceField
        label={refused.kind}
        value={value.kind}
        options={refusedKinds.map((one) => ({ value: one, label: refused.kinds[one] }))}
        onChange={(kind) => kind && change({ kind })}
      />
      <div className="columns">
        <DayField
          label={refused.day}
          value={value.on}
          onChange={(on) => change({ on }, 'typing')}
        />
        <SiteField value={value.site} none={visit.noSite} onChange={(site) => change({ site })} />
      </div>
      <ShortText
        label={refused.by}
        help={refused.byHelp}
        max={200}
        value={value.by}
        onChange={(by) => change({ by }, 'typing')}
      />
      <WatchedField text={value.words}>
        <LongText
          label={refused.words}
          help={refused.wordsHelp}
          max={4000}
          value={value.words}
          onChange={(words) => change({ words }, 'typing')}
        />
      </WatchedField>
    </>
  );
}

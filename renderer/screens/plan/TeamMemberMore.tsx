import type { Member } from '../../../shared/model/member.ts';
import { useWords } from '../../store/hooks.ts';
import { today } from '../../store/today.ts';
import { Check } from '../../ui/Check.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { TeamTies } from './TeamTies.tsx';

interface Props {
  readonly member: Member;
  readonly onChange: (part: Partial<Member>, how?: 'typing') => void;
}

/** What a member knows, and what they declared and agreed to before the visit; how much is missing shows without unfolding. */
export function TeamMemberMore({ member, onChange }: Props) {
  const { details } = useWords().screens;
  const { expertise = '', supporter = '' } = member;
  const { trained = null, independence = null, confidentiality = null } = member;
  const missing = [trained, independence, confidentiality].filter((one) => one === null).length;
  return (
    <details className="team-more">
      <summary>
        {details.more}{' '}
        <span className={missing > 0 ? 'quiet' : 'saved-note'}>
          ({missing > 0 ? details.moreMissing(missing) : `✓ ${details.moreDone}`})
        </span>
      </summary>
      <div className="columns">
        <ShortText
          label={details.expertise}
          value={expertise}
          max={300}
          onChange={(next) => onChange({ expertise: next }, 'typing')}
        />
        <DayField
          label={details.trained}
          value={trained}
          onChange={(next) => onChange({ trained: next }, 'typing')}
        />
      </div>
      <ShortText
        label={details.supporter}
        help={details.supporterHelp}
        value={supporter}
        max={120}
        onChange={(next) => onChange({ supporter: next }, 'typing')}
      />
      <TeamTies
        value={independence}
        onChange={(next, how) => onChange({ independence: next }, how)}
      />
      <fieldset className="team-declares">
        <legend>{details.confidentiality}</legend>
        <Check
          label={details.agrees}
          checked={confidentiality !== null}
          onChange={(agrees) => onChange({ confidentiality: agrees ? today() : null })}
        />
        {confidentiality !== null && (
          <DayField
            label={details.agreedOn}
            value={confidentiality}
            onChange={(next) => onChange({ confidentiality: next }, 'typing')}
          />
        )}
        <Check
          label={details.named}
          checked={member.named === true}
          onChange={(named) => onChange({ named })}
        />
      </fieldset>
    </details>
  );
}

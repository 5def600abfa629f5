import type { Service } from '../../../shared/model/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { type Entry, partsOf } from '../../store/register.ts';
import { Action } from '../../ui/Action.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

interface Props {
  readonly service: Service;
  readonly entries: readonly Entry[];
  readonly onChoose: (entry: Entry | null) => void;
}

/** Takes the service from the register; not asked while that is empty. */
export function ChooseService({ service, entries, onChoose }: Props) {
  const { details } = useWords().screens;
  const named = entries.filter((one) => one.name !== '');
  const chosen = named.find((one) => one.id === service.registered);
  const known = chosen ? undefined : named.find((one) => isSame(one.name, service.name));
  if (named.length === 0) return null;
  return (
    <>
      <ChoiceField
        label={details.fromRegister}
        value={chosen?.id ?? ''}
        none={details.another}
        options={named.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(id) => onChoose(named.find((one) => one.id === id) ?? null)}
      />
      <div role="status" className="choose-told">
        {chosen?.type === 'network' && <Sites network={chosen} entries={entries} />}
        {known && (
          <div className="notice">
            <p>{details.known(known.name)}</p>
            <div>
              <Action onPress={() => onChoose(known)}>{details.useKnown}</Action>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

function Sites({ network, entries }: { network: Entry; entries: readonly Entry[] }) {
  const { register, screens } = useWords();
  const parts = partsOf(network, entries);
  if (parts.length === 0) return null;
  const names = parts.map((one) => one.name || register.unnamed);
  return <p className="help">{screens.details.sites(names)}</p>;
}

const isSame = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

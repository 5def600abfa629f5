import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import { type Entry, freshService } from '../../store/register.ts';
import { removeRecord } from '../../store/removing.ts';
import { writeRecord } from '../../store/saving.ts';
import { RemoveAction } from '../../ui/RemoveAction.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryFields } from './EntryFields.tsx';
import { MadeOfIt } from './MadeOfIt.tsx';
import { NetworkParts } from './NetworkParts.tsx';

const freshNetwork = { ...freshService, type: 'network', hasBeds: true } as const;

interface Props {
  readonly id: string;
  readonly entry: Entry | undefined;
  readonly entries: readonly Entry[];
}

/** One service or network of the register; a new one is there from the first thing that is typed. */
export function ServiceEntry({ id, entry, entries }: Props) {
  const { register } = useWords();
  const begun = new URLSearchParams(useSearch()).get('new');
  const fresh = begun === 'network' ? freshNetwork : freshService;
  const type = entry?.type ?? fresh.type;
  const title = type === 'network' ? register.newNetwork : register.newService;
  return (
    <main id="content" tabIndex={-1} className="page narrow">
      <p>
        <Link href="/services">
          <span className="arrow" aria-hidden="true">
            ←
          </span>{' '}
          {register.all}
        </Link>
      </p>
      {entry || begun ? (
        <>
          <h1>{entry ? entry.name || register.unnamed : title}</h1>
          <EntryFields id={id} fresh={fresh} isNew={begun !== null} />
          {type === 'network' && <NetworkParts id={id} fresh={fresh} entries={entries} />}
          <PartOf id={id} entries={entries} />
          <EntryFacts id={id} fresh={fresh} />
          {entry && <MadeOfIt id={id} />}
          {entry && <Remove entry={entry} entries={entries} />}
        </>
      ) : (
        <h1>{register.gone}</h1>
      )}
    </main>
  );
}

/** The networks that a service belongs to. */
function PartOf({ id, entries }: { id: string; entries: readonly Entry[] }) {
  const { register } = useWords();
  const networks = entries.filter((one) => one.parts.includes(id));
  if (networks.length === 0) return null;
  return (
    <p>
      <span className="field-label">{register.partOf}</span>{' '}
      {networks.map((one, at) => (
        <span key={one.id}>
          {at > 0 && ' · '}
          <Link href={`/services/${one.id}`}>{one.name || register.unnamed}</Link>
        </span>
      ))}
    </p>
  );
}

function Remove({ entry, entries }: { entry: Entry; entries: readonly Entry[] }) {
  const { register } = useWords();
  const [, go] = useLocation();
  const { id } = entry;
  const remove = async () => {
    await removeRecord('service', id);
    for (const { id: network, ...value } of entries.filter((one) => one.parts.includes(id))) {
      const parts = value.parts.filter((part) => part !== id);
      writeRecord('service', network, { ...value, parts });
    }
    go('/services');
  };
  return (
    <div>
      <RemoveAction
        label={register.remove}
        title={register.removeTitle(entry.name || register.unnamed)}
        confirm={register.removeConfirm}
        onRemove={remove}
      >
        {register.removeText}
      </RemoveAction>
    </div>
  );
}

import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import { type Entry, partsOf } from '../../store/register.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';

/** All services and networks by name, with a search. */
export function RegisterList({ entries }: { entries: readonly Entry[] }) {
  const { register } = useWords();
  const [sought, setSought] = useState('');
  const [, go] = useLocation();
  const found = entries.filter((one) => has(one, sought));
  const begin = (kind: 'service' | 'network') => go(`/services/${crypto.randomUUID()}?new=${kind}`);
  return (
    <main id="content" tabIndex={-1} className="page">
      <div className="row between">
        <h1>{register.title}</h1>
        <div className="row">
          <Action onPress={() => begin('network')}>{register.newNetwork}</Action>
          <Action look="main" onPress={() => begin('service')}>
            {register.newService}
          </Action>
        </div>
      </div>
      {entries.length === 0 ? (
        <div className="nothing-yet">
          <h2>{register.emptyTitle}</h2>
          <p className="lead">{register.empty}</p>
        </div>
      ) : (
        <>
          <p className="register-lead">{register.lead}</p>
          <div className="register-search">
            <Field label={register.search}>
              {(wiring) => (
                <input
                  {...wiring}
                  type="search"
                  placeholder={register.searchHint}
                  value={sought}
                  onChange={({ target }) => setSought(target.value)}
                />
              )}
            </Field>
            <p className="help" role="status">
              {sought.trim() === '' ? '' : register.found(found.length)}
            </p>
          </div>
          <ul className="register-list">
            {found.map((one) => (
              <EntryRow key={one.id} entry={one} entries={entries} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

function EntryRow({ entry, entries }: { entry: Entry; entries: readonly Entry[] }) {
  const { register, field } = useWords();
  const { id, name, type, address, parts } = entry;
  const about = [
    field.serviceTypes[type],
    type === 'network' && register.services(partsOf({ parts }, entries).length),
    address,
  ].filter((one) => one);
  return (
    <li>
      <Link href={`/services/${id}`} aria-label={register.open(name || register.unnamed)}>
        {name || register.unnamed}
      </Link>
      <p className="quiet">{about.join(' · ')}</p>
    </li>
  );
}

/** Every word sought is somewhere in the entry. */
function has({ name, address, languages }: Entry, sought: string): boolean {
  const text = `${name} ${address} ${languages}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

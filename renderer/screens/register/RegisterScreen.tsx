import { useTitle, useWords } from '../../store/hooks.ts';
import { useRegister } from '../../store/register.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { RegisterList } from './RegisterList.tsx';
import { ServiceEntry } from './ServiceEntry.tsx';

/** The register of services and networks, or one entry of it. */
export function RegisterScreen({ id }: { id: string | undefined }) {
  const { register, screens } = useWords();
  const { entries, told, reading } = useRegister();
  const entry = entries.find((one) => one.id === id);
  useTitle(entry?.name, register.title);
  if (told || (reading && entries.length === 0)) {
    return (
      <main id="content" tabIndex={-1} className="page narrow">
        <h1>{register.title}</h1>
        <TellProblem told={told} />
        {!told && <p className="quiet">{screens.common.loading}</p>}
      </main>
    );
  }
  return id === undefined ? (
    <RegisterList entries={entries} />
  ) : (
    <ServiceEntry key={id} id={id} entry={entry} entries={entries} />
  );
}

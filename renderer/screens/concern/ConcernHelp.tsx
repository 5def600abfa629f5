import { useWords } from '../../store/hooks.ts';

/** What comes before writing anything down. */
export function ConcernHelp() {
  const { concern } = useWords();
  return (
    <section className="concern-help" aria-labelledby="concern-help">
      <h2 id="concern-help">{concern.helpTitle}</h2>
      <ol>
        {concern.help.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </section>
  );
}

import { useWords } from '../../store/hooks.ts';

/** What to say to the person, in plain language; the same words as on the paper form. */
export function ConsentScript() {
  const { evidence, booklet } = useWords();
  return (
    <div className="script">
      <h3>{evidence.consent.script}</h3>
      <p>{booklet.consent.about}</p>
      <ul>
        {booklet.consent.rights.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

import type { LeftOut } from '../../../shared/report/public/leftOut.ts';
import { useWords } from '../../store/hooks.ts';

/** All that the public report leaves out, before it is written; each part unfolds to what it is. */
export function LeftOutList({ all }: { all: readonly LeftOut[] }) {
  const { kinds, format } = useWords();
  return (
    <section className="left-out notice info" aria-labelledby="left-out-title">
      <h2 id="left-out-title">{kinds.leftOut.title}</h2>
      <p>{kinds.leftOut.intro}</p>
      <div>
        {all.map(({ label, items }) => (
          <details key={label}>
            <summary>
              {label} ({format.number(items.length)})
            </summary>
            <ul>
              {items.map((item) => (
                <li key={item} className="break">
                  {item}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <p>{kinds.leftOut.check}</p>
    </section>
  );
}

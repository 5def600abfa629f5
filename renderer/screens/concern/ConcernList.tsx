import { Link } from 'wouter';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { ConcernFacts } from './ConcernFacts.tsx';
import { ConcernHelp } from './ConcernHelp.tsx';
import { RaiseConcern } from './RaiseConcern.tsx';
import { type KnownConcern, useConcerns } from './useConcern.ts';

/** Open ones first, then those whose outcome was recorded. */
export function ConcernList() {
  const { concern } = useWords();
  const { id } = useShownAssessment();
  const { open, closed } = useConcerns();
  return (
    <main id="content" tabIndex={-1} className="page concerns">
      <header>
        <h1>{concern.title}</h1>
        <p className="lead">{concern.lead}</p>
      </header>
      <div className="concern-sides">
        <div className="concern-lists">
          <Some title={concern.open} none={concern.noneOpen} concerns={open} />
          <Some title={concern.closed} none={concern.noneClosed} concerns={closed} />
        </div>
        <div className="concern-aside">
          <RaiseConcern assessment={id} />
          <ConcernHelp />
        </div>
      </div>
    </main>
  );
}

interface SomeProps {
  readonly title: string;
  readonly none: string;
  readonly concerns: readonly KnownConcern[];
}

function Some({ title, none, concerns }: SomeProps) {
  const { concern } = useWords();
  const { id } = useShownAssessment();
  return (
    <section>
      <h2>{title}</h2>
      {concerns.length === 0 && <p className="quiet">{none}</p>}
      <ul className="cards">
        {concerns.map((one) => (
          <li key={one.id} className={one.closed ? 'card' : 'card concern-open'}>
            <h3 className="break">
              <Link href={`/assessment/${id}/concerns/${one.id}`}>
                {one.what.trim() || concern.noWords}
              </Link>
            </h3>
            <ConcernFacts concern={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

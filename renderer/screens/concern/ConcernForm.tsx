import { Link } from 'wouter';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { RecordState } from '../frame/RecordState.tsx';
import { ConcernEnding } from './ConcernEnding.tsx';
import { ConcernFields } from './ConcernFields.tsx';
import { ConcernHelp } from './ConcernHelp.tsx';
import { useConcern } from './useConcern.ts';

/** One concern, saved as somebody writes it. */
export function ConcernForm({ id }: { id: string }) {
  const { concern } = useWords();
  const { id: assessment } = useShownAssessment();
  const { key, value, written, change } = useConcern(id);
  return (
    <main id="content" tabIndex={-1} className="page concerns">
      <header>
        <p>
          <Link href={`/assessment/${assessment}/concerns`}>
            <span className="arrow">←</span> {concern.back}
          </Link>
        </p>
        <div className="row between">
          <h1>{written ? concern.one : concern.fresh}</h1>
          <RecordState noun="concern" recordKey={key} />
        </div>
        {!written && <p className="quiet">{concern.notYet}</p>}
      </header>
      <div className="concern-sides">
        <div className="concern-lists">
          <ConcernFields value={value} written={written} change={change} />
          {written && <ConcernEnding value={value} change={change} />}
        </div>
        <div className="concern-aside">
          <ConcernHelp />
        </div>
      </div>
    </main>
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { inOrder, type Piece } from '../../../shared/visit/evidence.ts';
import {
  type EvidenceFilter,
  evidenceAddress,
  filterEvidence,
  filterOf,
} from '../../../shared/visit/evidenceFilter.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useLanguage, useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { CaptureButtons } from './CaptureButtons.tsx';
import { FilterFields } from './FilterFields.tsx';
import { useSiteNames } from './labels.ts';
import { PieceCard } from './PieceCard.tsx';
import { usePieces } from './pieces.ts';

/** How many are drawn at once; more come when they are asked for. */
const step = 60;

/** All pieces, the newest day first, and what narrows them; the filter is in the address, so that others can lead here. */
export function EvidenceList() {
  const { evidence } = useWords();
  const { id } = useShownAssessment();
  const language = useLanguage();
  const search = useSearch();
  const [, go] = useLocation();
  const { pieces, withdrawn } = usePieces();
  const filter = useMemo(() => filterOf(search), [search]);
  const ordered = useMemo(() => inOrder(pieces, language), [pieces, language]);
  const found = useMemo(() => filterEvidence(ordered, filter), [ordered, filter]);
  const setFilter = (next: EvidenceFilter) => go(evidenceAddress(id, next), { replace: true });
  return (
    <main id="content" tabIndex={-1} className="page">
      <header className="evidence-head">
        <h1>{evidence.title}</h1>
        <p className="lead">{evidence.lead}</p>
      </header>
      <CaptureButtons />
      {pieces.length === 0 ? (
        <div className="nothing-yet">
          <h2>{evidence.list.emptyTitle}</h2>
          <p>{evidence.list.empty}</p>
        </div>
      ) : (
        <>
          <FilterFields filter={filter} onChange={setFilter} />
          <Found found={found.length} all={pieces.length} onClear={() => setFilter({})} />
          <FoundPieces key={search} found={found} />
        </>
      )}
      {withdrawn > 0 && (
        <p className="notice withdrawn-note">
          <strong>{evidence.list.withdrawn(withdrawn)}.</strong> {evidence.list.withdrawnText}
        </p>
      )}
    </main>
  );
}

interface FoundProps {
  readonly found: number;
  readonly all: number;
  readonly onClear: () => void;
}

/** How many there are, and how many of them the filter lets through. */
function Found({ found, all, onClear }: FoundProps) {
  const { list } = useWords().evidence;
  const text = found < all ? list.countOf(found, all) : list.count(all);
  return (
    <div className="row found-count">
      <p role="status">{found === 0 ? `${text} · ${list.none}` : text}</p>
      {found < all && (
        <Action look="quiet" onPress={onClear}>
          {list.clear}
        </Action>
      )}
    </div>
  );
}

function FoundPieces({ found }: { found: readonly Piece[] }) {
  const { evidence, field } = useWords();
  const { list } = evidence;
  const groups = useGroupLabels();
  const sites = useSiteNames();
  const [shown, setShown] = useState(step);
  const place = useRef<HTMLElement>(null);
  // A few more are not worth a button.
  const most = found.length - shown <= 10 ? found.length : shown;
  const days = [...Map.groupBy(found.slice(0, most), (one) => one.on ?? '')];
  // Who asked for more goes on at the first of them.
  useEffect(() => {
    if (shown > step) place.current?.querySelectorAll('a')[shown - step]?.focus();
  }, [shown]);
  return (
    <section ref={place} aria-label={list.label} className="pieces">
      {days.map(([day, some]) => (
        <section key={day} aria-label={day ? field.dates(day, day) : list.undated}>
          <h2 className="evidence-day">{day ? field.dates(day, day) : list.undated}</h2>
          <ul className="piece-list">
            {some.map((one) => (
              <PieceCard key={one.id} piece={one} groups={groups} sites={sites} />
            ))}
          </ul>
        </section>
      ))}
      {found.length > most && (
        <Action className="big" onPress={() => setShown(shown + step)}>
          {list.more(Math.min(step, found.length - shown))}
        </Action>
      )}
    </section>
  );
}

import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import { useConcerns } from './useConcern.ts';

/** Open urgent concerns, on top of every screen of their assessment until somebody records how they ended. */
export function ConcernBanner({ assessment }: { assessment: string }) {
  const { concern } = useWords();
  const { open } = useConcerns();
  const [first] = open;
  const list = `/assessment/${assessment}/concerns`;
  return (
    <>
      <Announced text={first ? concern.banner(open.length) : ''} />
      {first && (
        <aside className="concerns-open" aria-label={concern.bannerLabel}>
          <span className="raise-sign" aria-hidden="true">
            !
          </span>
          <p>
            <Link href={open.length === 1 ? `${list}/${first.id}` : list}>
              {concern.banner(open.length)}
            </Link>
            <span className="concern-words">{first.what.trim() || concern.noWords}</span>
            {open.length > 1 && (
              <span className="concern-others">{concern.others(open.length - 1)}</span>
            )}
          </p>
        </aside>
      )}
    </>
  );
}

/**
 * Tells a screen reader how many are open: when the assessment opens and when their number changes, not at every
 * screen. It is empty at first, for only what comes into such a place is read out.
 */
function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p role="status" className="hidden">
      {said}
    </p>
  );
}

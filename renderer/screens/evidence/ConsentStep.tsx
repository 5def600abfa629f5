import { useState } from 'react';
import { type Consent, consentGiven, type Interview } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { ConsentFields } from './ConsentFields.tsx';
import { ConsentScript } from './ConsentScript.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly piece: Interview;
  readonly change: ChangePiece;
  /** Something was written that rests on it. */
  readonly fixed: boolean;
}

/** What is said to the person and what they say to it. Open until it is complete; then a line that opens it again. */
export function ConsentStep({ piece, change, fixed }: Props) {
  const { consent: words } = useWords().evidence;
  const { consent } = piece;
  const given = consentGiven(consent);
  // It does not fold away under the hand that gives the last answer.
  const [openAtFirst] = useState(!given);
  const set = (part: Partial<Consent>) =>
    change({ consent: { ...consent, ...part }, who: withRecorder(piece.who, part.by) });
  const fields = <ConsentFields consent={consent} fixed={fixed} onChange={set} />;
  if (!openAtFirst && given) {
    return (
      <details className="card consent folded">
        <summary>
          <Summary consent={consent} />
        </summary>
        {fields}
      </details>
    );
  }
  return (
    <section className="card consent" aria-labelledby="consent-title">
      <h2 id="consent-title">{words.title}</h2>
      {!given && <p>{words.why}</p>}
      {!given && <ConsentScript />}
      {fields}
      <p role="status" className={given ? 'consent-state given' : 'consent-state'}>
        {given ? words.given : words.left(pointsLeft(consent))}
      </p>
    </section>
  );
}

/** Who recorded it was there. */
const withRecorder = (who: readonly string[], by: string | null | undefined) =>
  by && !who.includes(by) ? [...who, by] : who;

function pointsLeft({ informed, voluntary, how, quotable, by }: Consent): number {
  return [!informed, !voluntary, how === null, quotable === null, by === null].filter(Boolean)
    .length;
}

function Summary({ consent }: { consent: Consent }) {
  const { consent: words } = useWords().evidence;
  const way = consent.how === 'written' ? words.written : words.spoken;
  const quote = consent.public ? words.mayPublish : words.mayQuote;
  return <span>{words.summary(way, consent.quotable ? quote : words.mayNotQuote)}</span>;
}

import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { proposals } from '../../../shared/instrument/applicability.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ScopeSection } from './ScopeSection.tsx';

/** Right after an assessment was set up: what may not apply, before anybody rates. Passed by where nothing is proposed. */
export function ScopeScreen() {
  const words = useWords();
  const { id, instrument, assessment } = useShownAssessment();
  const [, go] = useLocation();
  const [some] = useState(() => proposals(instrument, assessment.service, words).length > 0);
  const next = `/assessment/${id}/score`;
  if (!some) return <Redirect to={next} replace />;
  return (
    <main id="content" tabIndex={-1} className="page narrow">
      <h1>{assessment.service.name}</h1>
      <ScopeSection />
      <div className="row">
        <Action look="main" onPress={() => go(next)}>
          {words.screens.scope.onwards}
        </Action>
      </div>
    </main>
  );
}

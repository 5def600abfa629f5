import { useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { useLanguage, useRecord, useTitle, useWords } from '../../store/hooks.ts';
import { loadAssessment, rewordAssessment } from '../../store/loading.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { ConcernBanner } from '../concern/ConcernBanner.tsx';
import { RaiseConcern } from '../concern/RaiseConcern.tsx';
import { OpenPart } from './OpenPart.tsx';
import { barParts, parts, placeOf, titleOf } from './parts.ts';
import { SavedState } from './SavedState.tsx';
import { TopBar } from './TopBar.tsx';

/** One assessment: its parts on top, the one that is open below. */
export function AssessmentFrame({
  id,
  part,
  code,
}: {
  id: string;
  part: string;
  code: string | undefined;
}) {
  const words = useWords();
  const { screens } = words;
  const language = useLanguage();
  const loaded = useWindow((state) => state.assessment);
  const { told, run } = useAsync();

  const record = useRecord<Assessment>('assessment', id);
  const version = record?.instrument.version;

  // biome-ignore lint/correctness/useExhaustiveDependencies: again only for another assessment, language or version
  useEffect(() => {
    if (loaded?.id !== id) void run('load', () => loadAssessment(id));
    else if (loaded.language !== language || loaded.instrument.version !== version)
      void run('load', () => rewordAssessment(id));
  }, [id, language, version]);

  const open = parts.find((one) => one === part);
  const name = record?.service.name;
  useTitle(placeOf(open, code, words), open && titleOf(open, words), name);
  // Service and team were a part of their own once.
  if (part === 'details') return <Redirect to={`/assessment/${id}/plan/service`} replace />;
  if (!open) return <Redirect to={`/assessment/${id}/score`} />;
  return (
    <>
      <TopBar below={loaded?.id === id && <ConcernBanner assessment={id} />}>
        {loaded?.id === id ? <Name id={id} /> : <span className="grow" />}
        <nav aria-label={screens.bar.sections} className="parts">
          {barParts.map((one) => (
            <Link
              key={one}
              href={`/assessment/${id}/${one}`}
              aria-current={one === open ? 'page' : undefined}
            >
              {titleOf(one, words)}
            </Link>
          ))}
        </nav>
        <SavedState />
        <RaiseConcern assessment={id} />
      </TopBar>
      {loaded?.id === id ? (
        <OpenPart part={open} code={code} />
      ) : (
        <main id="content" tabIndex={-1} className="page narrow">
          <TellProblem told={told}>
            <Action onPress={() => run('load', () => loadAssessment(id))}>
              {screens.common.tryAgain}
            </Action>
          </TellProblem>
          {!told && <p className="quiet">{screens.common.loading}</p>}
        </main>
      )}
    </>
  );
}

function Name({ id }: { id: string }) {
  const { field } = useWords();
  const assessment = useRecord<Assessment>('assessment', id);
  if (!assessment) return <span className="grow" />;
  return (
    <span className="grow bar-name">
      <strong>{assessment.service.name}</strong> <span>{field.round(assessment.round)}</span>
    </span>
  );
}

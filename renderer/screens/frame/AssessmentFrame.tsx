import { useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import type { Words } from '../../../shared/language/words.ts';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { useLanguage, useRecord, useTitle, useWords } from '../../store/hooks.ts';
import { loadAssessment, rewordAssessment } from '../../store/loading.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { Agree } from '../agree/Agree.tsx';
import { ConcernBanner } from '../concern/ConcernBanner.tsx';
import { ConcernsScreen } from '../concern/ConcernsScreen.tsx';
import { RaiseConcern } from '../concern/RaiseConcern.tsx';
import { CoverageScreen } from '../coverage/CoverageScreen.tsx';
import { EvidenceScreen } from '../evidence/EvidenceScreen.tsx';
import { FiguresScreen } from '../figures/FiguresScreen.tsx';
import { MyPage } from '../mine/MyPage.tsx';
import { PaperEntry } from '../paper/PaperEntry.tsx';
import { PlanScreen } from '../plan/PlanScreen.tsx';
import { sections } from '../plan/sections.ts';
import { ReportScreen } from '../report/ReportScreen.tsx';
import { RoomScreen } from '../room/RoomScreen.tsx';
import { ScopeScreen } from '../scope/ScopeScreen.tsx';
import { Score } from '../score/Score.tsx';
import { SavedState } from './SavedState.tsx';
import { TopBar } from './TopBar.tsx';

/** What the bar leads to; typing in from paper is a way to score. */
const parts = ['plan', 'evidence', 'coverage', 'score', 'agree', 'report'] as const;
const allParts = [...parts, 'paper', 'scope', 'concerns', 'room', 'mine', 'figures'] as const;
type Part = (typeof allParts)[number];

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

  const open = allParts.find((one) => one === part);
  const name = record?.service.name;
  useTitle(placeOf(open, code, words), open && titleOf(open, words), name);
  // Service and team were a part of their own once.
  if (part === 'details') return <Redirect to={`/assessment/${id}/plan/service`} replace />;
  if (!open) return <Redirect to={`/assessment/${id}/score`} />;
  return (
    <>
      <TopBar>
        {loaded?.id === id ? <Name id={id} /> : <span className="grow" />}
        <nav aria-label={screens.bar.sections} className="parts">
          {parts.map((one) => (
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
      {loaded?.id === id && <ConcernBanner assessment={id} />}
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

/** What the place within a part is called; an id says nothing to anybody. */
function placeOf(part: Part | undefined, code: string | undefined, { plan }: Words) {
  if (part === 'plan') return plan.sections[sections.find((one) => one === code) ?? 'overview'];
  // Beside the codes there are a few screens of rating that are no place.
  const isPlace = part === 'agree' || (part === 'score' && /^\d/.test(code ?? ''));
  return isPlace ? code : undefined;
}

function titleOf(part: Part, { screens, ...words }: Words): string {
  switch (part) {
    case 'plan':
    case 'evidence':
    case 'coverage':
      return words[part].title;
    case 'figures':
      return words.figures.title;
    case 'concerns':
      return words.concern.title;
    case 'room':
      return words.together.room.title;
    case 'mine':
      return words.together.mine.title;
    case 'paper':
    case 'scope':
      return screens[part].title;
    default:
      return screens.bar[part];
  }
}

function OpenPart({ part, code }: { part: Part; code: string | undefined }) {
  switch (part) {
    case 'plan':
      return <PlanScreen code={code} />;
    case 'evidence':
      return <EvidenceScreen code={code} />;
    case 'coverage':
      return <CoverageScreen code={code} />;
    case 'room':
      return <RoomScreen />;
    case 'mine':
      return <MyPage />;
    case 'figures':
      return <FiguresScreen />;
    case 'concerns':
      return <ConcernsScreen code={code} />;
    case 'score':
      return <Score code={code} />;
    case 'paper':
      return <PaperEntry />;
    case 'agree':
      return <Agree code={code} />;
    case 'report':
      return <ReportScreen />;
    case 'scope':
      return <ScopeScreen />;
  }
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

import { Suspense } from 'react';
import { useWords } from '../../store/hooks.ts';
import { lazily } from '../../ui/lazily.tsx';
import { Agree } from '../agree/Agree.tsx';
import { Score } from '../score/Score.tsx';
import type { Part } from './parts.ts';

const PlanScreen = lazily(async () => (await import('../plan/PlanScreen.tsx')).PlanScreen);
const EvidenceScreen = lazily(
  async () => (await import('../evidence/EvidenceScreen.tsx')).EvidenceScreen,
);
const CoverageScreen = lazily(
  async () => (await import('../coverage/CoverageScreen.tsx')).CoverageScreen,
);
const AnswersScreen = lazily(
  async () => (await import('../answers/AnswersScreen.tsx')).AnswersScreen,
);
const ConcernsScreen = lazily(
  async () => (await import('../concern/ConcernsScreen.tsx')).ConcernsScreen,
);
const FiguresScreen = lazily(
  async () => (await import('../figures/FiguresScreen.tsx')).FiguresScreen,
);
const MyPage = lazily(async () => (await import('../mine/MyPage.tsx')).MyPage);
const PaperEntry = lazily(async () => (await import('../paper/PaperEntry.tsx')).PaperEntry);
const ReportScreen = lazily(async () => (await import('../report/ReportScreen.tsx')).ReportScreen);
const RoomScreen = lazily(async () => (await import('../room/RoomScreen.tsx')).RoomScreen);
const ScopeScreen = lazily(async () => (await import('../scope/ScopeScreen.tsx')).ScopeScreen);
const WriteScreen = lazily(async () => (await import('../write/WriteScreen.tsx')).WriteScreen);

interface Props {
  readonly part: Part;
  readonly code: string | undefined;
}

/** The part of an assessment that is open. Scoring and agreeing are there at once, the others when they are wanted. */
export function OpenPart(props: Props) {
  const { common } = useWords().screens;
  return (
    <Suspense
      fallback={
        <main id="content" tabIndex={-1} className="page narrow">
          <p className="quiet">{common.loading}</p>
        </main>
      }
    >
      <Shown {...props} />
    </Suspense>
  );
}

function Shown({ part, code }: Props) {
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
    case 'answers':
      return <AnswersScreen />;
    case 'concerns':
      return <ConcernsScreen code={code} />;
    case 'score':
      return <Score code={code} />;
    case 'paper':
      return <PaperEntry />;
    case 'agree':
      return <Agree code={code} />;
    case 'write':
      return <WriteScreen code={code} />;
    case 'report':
      return <ReportScreen />;
    case 'scope':
      return <ScopeScreen />;
  }
}

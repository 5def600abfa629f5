import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { FirstRun } from './screens/first/FirstRun.tsx';
import { Unlock } from './screens/first/Unlock.tsx';
import { AssessmentFrame } from './screens/frame/AssessmentFrame.tsx';
import { TopBar } from './screens/frame/TopBar.tsx';
import { Assessments } from './screens/list/Assessments.tsx';
import { useWords } from './store/hooks.ts';
import { follow, loadVault } from './store/loading.ts';
import { useWindow } from './store/window.ts';
import { Action } from './ui/Action.tsx';
import { fetchScreens, lazily } from './ui/lazily.tsx';
import { TellProblem } from './ui/TellProblem.tsx';
import { useAsync } from './ui/useAsync.ts';

const NewAssessment = lazily(
  async () => (await import('./screens/details/NewAssessment.tsx')).NewAssessment,
);
const ChooseAssessments = lazily(
  async () => (await import('./screens/compare/ChooseAssessments.tsx')).ChooseAssessments,
);
const CompareScreen = lazily(
  async () => (await import('./screens/compare/CompareScreen.tsx')).CompareScreen,
);
const Instruments = lazily(
  async () => (await import('./screens/instruments/Instruments.tsx')).Instruments,
);
const ProgrammeScreen = lazily(
  async () => (await import('./screens/programme/ProgrammeScreen.tsx')).ProgrammeScreen,
);
const RegisterScreen = lazily(
  async () => (await import('./screens/register/RegisterScreen.tsx')).RegisterScreen,
);
const JoinOther = lazily(async () => (await import('./screens/first/JoinOther.tsx')).JoinOther);

/** The whole page; its controls speak the window's language too. */
export function App() {
  const { locale, screens } = useWords();

  // Once the screen that was asked for is there, the others come in the background.
  useEffect(() => {
    const timer = setTimeout(fetchScreens, 1000);
    return () => clearTimeout(timer);
  }, []);

  return (
    <I18nProvider locale={locale.tag}>
      <Suspense
        fallback={
          <main id="content" tabIndex={-1} className="page narrow">
            <p className="quiet">{screens.common.loading}</p>
          </main>
        }
      >
        <Vault />
      </Suspense>
    </I18nProvider>
  );
}

/** What shows depends on the vault first, and on the address only once it is open. */
function Vault() {
  const { screens } = useWords();
  const vault = useWindow((state) => state.vault);
  const { told, run } = useAsync();
  const [path] = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the window opens
  useEffect(() => {
    void run('load', loadVault);
  }, []);

  if (path === '/join') return <JoinOther />;
  if (!vault) {
    return (
      <main id="content" tabIndex={-1} className="page narrow">
        {told ? (
          <TellProblem told={told}>
            <Action onPress={() => run('load', loadVault)}>{screens.common.tryAgain}</Action>
          </TellProblem>
        ) : (
          <p className="quiet">{screens.common.loading}</p>
        )}
      </main>
    );
  }
  switch (vault.state) {
    case 'none':
      return <FirstRun vault={vault} />;
    case 'locked':
      return <Unlock vault={vault} />;
    case 'open':
      return <OpenVault />;
  }
}

function OpenVault() {
  useEffect(() => {
    const leaving = new AbortController();
    void follow(leaving.signal);
    return () => leaving.abort();
  }, []);
  return (
    <Switch>
      <Route path="/">
        <TopBar />
        <Assessments />
      </Route>
      <Route path="/new">
        <TopBar />
        <NewAssessment />
      </Route>
      <Route path="/instruments">
        <TopBar />
        <Instruments />
      </Route>
      <Route path="/services/:id?">
        {({ id }: Readonly<Record<string, string | undefined>>) => (
          <>
            <TopBar />
            <RegisterScreen id={id} />
          </>
        )}
      </Route>
      <Route path="/programme/:id/:version">
        {({ id, version }) => (
          <>
            <TopBar />
            <ProgrammeScreen id={id} version={version} />
          </>
        )}
      </Route>
      <Route path="/compare/:ids?">
        {({ ids }: Readonly<Record<string, string | undefined>>) => (
          <>
            <TopBar />
            {ids === undefined ? <ChooseAssessments /> : <CompareScreen ids={ids} />}
          </>
        )}
      </Route>
      <Route path="/assessment/:id/:part?/:code?">
        {({ id = '', part = 'score', code }: Readonly<Record<string, string | undefined>>) => (
          <AssessmentFrame id={id} part={part} code={code} />
        )}
      </Route>
      <Route>
        <Redirect to="/" />
      </Route>
    </Switch>
  );
}

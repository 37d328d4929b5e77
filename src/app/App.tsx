import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { StorageFault } from '../domain/log/storage-fault';
import type { Loss } from '../domain/log/witness';
import { StartPage } from '../features/start/StartPage';
import type { Desk } from '../store/desk';
import { DeskProvider } from '../store/desk-context';
import type { World } from '../store/world';
import { WorldProvider } from '../store/world-context';
import { frameText } from '../text/zh-cn/frame';
import { LiveRegion } from '../ui/LiveRegion';
import { ProgressBar } from '../ui/ProgressBar';
import { ErrorBoundary } from './ErrorBoundary';
import { LossGuard } from './LossGuard';
import { NewVersionBar } from './NewVersionBar';
import { ScrollToTop } from './ScrollToTop';
import { StartScreen } from './StartScreen';

const HelpPage = lazy(async () => ({ default: (await import('../features/help/HelpPage')).HelpPage }));
const SetUpPage = lazy(async () => ({ default: (await import('../features/set-up/SetUpPage')).SetUpPage }));
const CardScreen = lazy(async () => ({ default: (await import('../shell/card/CardScreen')).CardScreen }));
const PayingPage = lazy(async () => ({
  default: (await import('../features/paying/PayingPage')).PayingPage,
}));
const PrivacyPage = lazy(async () => ({
  default: (await import('../features/privacy/PrivacyPage')).PrivacyPage,
}));
const ProjectScreens = lazy(async () => ({ default: (await import('./ProjectScreens')).ProjectScreens }));
const VerifyPage = lazy(async () => ({
  default: (await import('../features/verify/VerifyPage')).VerifyPage,
}));

const OnDemand = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <StartScreen>
    <Suspense fallback={<ProgressBar words={frameText.opening} />}>{children}</Suspense>
  </StartScreen>
);

/** The whole app over an open desk. */
export const App = ({
  desk,
  world,
  fault,
  losses,
  isNewcomer,
}: {
  readonly desk: Desk;
  readonly world: World;
  /** Why this browser keeps nothing. */
  readonly fault: StorageFault | null;
  /** What this browser has lost since the last visit. */
  readonly losses: readonly Loss[];
  /** Has the first glance before their eyes. */
  readonly isNewcomer: boolean;
}): ReactNode => (
  <ErrorBoundary>
    <WorldProvider value={world}>
      <DeskProvider value={desk}>
        <LiveRegion>
          <Router hook={useHashLocation}>
            <ScrollToTop />
            <NewVersionBar />
            <LossGuard losses={losses}>
              <Switch>
                <Route path="/new">
                  <OnDemand>
                    <SetUpPage />
                  </OnDemand>
                </Route>
                <Route path="/help">
                  <OnDemand>
                    <HelpPage />
                  </OnDemand>
                </Route>
                <Route path="/paying">
                  <OnDemand>
                    <PayingPage />
                  </OnDemand>
                </Route>
                <Route path="/h/:card?">
                  {({ card }) => (
                    <OnDemand>
                      <CardScreen text={card ?? ''} />
                    </OnDemand>
                  )}
                </Route>
                <Route path="/privacy">
                  <OnDemand>
                    <PrivacyPage />
                  </OnDemand>
                </Route>
                <Route path="/verify">
                  <OnDemand>
                    <VerifyPage />
                  </OnDemand>
                </Route>
                <Route path="/p/:project/*?">
                  {({ project }) => (
                    <OnDemand>
                      <ProjectScreens id={project} />
                    </OnDemand>
                  )}
                </Route>
                <Route>
                  <StartScreen>
                    <StartPage fault={fault} isNewcomer={isNewcomer} />
                  </StartScreen>
                </Route>
              </Switch>
            </LossGuard>
          </Router>
        </LiveRegion>
      </DeskProvider>
    </WorldProvider>
  </ErrorBoundary>
);

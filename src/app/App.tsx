import type { ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { StorageFault } from '../domain/log/storage-fault';
import type { Loss } from '../domain/log/witness';
import { HelpPage } from '../features/help/HelpPage';
import { SetUpPage } from '../features/set-up/SetUpPage';
import { StartPage } from '../features/start/StartPage';
import { CardScreen } from '../shell/card/CardScreen';
import type { Desk } from '../store/desk';
import { DeskProvider } from '../store/desk-context';
import type { World } from '../store/world';
import { WorldProvider } from '../store/world-context';
import { LiveRegion } from '../ui/LiveRegion';
import { ErrorBoundary } from './ErrorBoundary';
import { LossGuard } from './LossGuard';
import { NewVersionBar } from './NewVersionBar';
import { OpenProject } from './OpenProject';
import { ProjectRoutes } from './ProjectRoutes';
import { ScrollToTop } from './ScrollToTop';

/** The whole app over an open desk. */
export const App = ({
  desk,
  world,
  fault,
  losses,
}: {
  readonly desk: Desk;
  readonly world: World;
  /** Why this browser keeps nothing. */
  readonly fault: StorageFault | null;
  /** What this browser has lost since the last visit. */
  readonly losses: readonly Loss[];
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
                  <SetUpPage />
                </Route>
                <Route path="/help">
                  <HelpPage />
                </Route>
                <Route path="/h/:card?">{({ card }) => <CardScreen text={card ?? ''} />}</Route>
                <Route path="/p/:project/*?">
                  {({ project }) => (
                    <OpenProject key={project} id={project}>
                      <ProjectRoutes />
                    </OpenProject>
                  )}
                </Route>
                <Route>
                  <StartPage fault={fault} />
                </Route>
              </Switch>
            </LossGuard>
          </Router>
        </LiveRegion>
      </DeskProvider>
    </WorldProvider>
  </ErrorBoundary>
);

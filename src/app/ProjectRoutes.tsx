import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { BuildingPage } from '../features/building/BuildingPage';
import { CheckPage } from '../features/check/CheckPage';
import { CostsPage } from '../features/costs/CostsPage';
import { HomePage } from '../features/home/HomePage';
import { HouseholdsPage } from '../features/households/HouseholdsPage';
import { RecordPage } from '../features/record/RecordPage';
import { SchemePage } from '../features/scheme/SchemePage';
import { TermsPage } from '../features/terms/TermsPage';
import { WhyPage } from '../features/why/WhyPage';
import { frameText } from '../text/zh-cn/frame';
import { ProgressBar } from '../ui/ProgressBar';

const PrintPage = lazy(async () => ({ default: (await import('../features/print/PrintPage')).PrintPage }));

/** The screens of an open project. Printing comes on demand: it brings the PDF code along. */
export const ProjectRoutes = (): ReactNode => (
  <Suspense fallback={<ProgressBar words={frameText.opening} />}>
    <Switch>
      <Route path="/p/:project/households">
        <HouseholdsPage />
      </Route>
      <Route path="/p/:project/costs">
        <CostsPage />
      </Route>
      <Route path="/p/:project/scheme">
        <SchemePage />
      </Route>
      <Route path="/p/:project/why/:household">{({ household }) => <WhyPage household={household} />}</Route>
      <Route path="/p/:project/building/:household?">
        {({ household }) => <BuildingPage household={household ?? null} />}
      </Route>
      <Route path="/p/:project/check">
        <CheckPage />
      </Route>
      <Route path="/p/:project/terms">
        <TermsPage />
      </Route>
      <Route path="/p/:project/print">
        <PrintPage />
      </Route>
      <Route path="/p/:project/log">
        <RecordPage />
      </Route>
      <Route>
        <HomePage />
      </Route>
    </Switch>
  </Suspense>
);

import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../features/home/HomePage';
import { frameText } from '../text/zh-cn/frame';
import { ProgressBar } from '../ui/ProgressBar';

const BuildingPage = lazy(async () => ({
  default: (await import('../features/building/BuildingPage')).BuildingPage,
}));
const CardPage = lazy(async () => ({ default: (await import('../features/card/CardPage')).CardPage }));
const CheckPage = lazy(async () => ({ default: (await import('../features/check/CheckPage')).CheckPage }));
const ComparePage = lazy(async () => ({
  default: (await import('../features/compare/ComparePage')).ComparePage,
}));
const CostsPage = lazy(async () => ({ default: (await import('../features/costs/CostsPage')).CostsPage }));
const DoorPage = lazy(async () => ({
  default: (await import('../features/door-to-door/DoorPage')).DoorPage,
}));
const DisagreementsPage = lazy(async () => ({
  default: (await import('../features/disagreements/DisagreementsPage')).DisagreementsPage,
}));
const ErasePage = lazy(async () => ({ default: (await import('../features/privacy/ErasePage')).ErasePage }));
const ExportPage = lazy(async () => ({
  default: (await import('../features/export/ExportPage')).ExportPage,
}));
const FairnessPage = lazy(async () => ({
  default: (await import('../features/fairness/FairnessPage')).FairnessPage,
}));
const HouseholdsPage = lazy(async () => ({
  default: (await import('../features/households/HouseholdsPage')).HouseholdsPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('../features/households/import/ImportPage')).ImportPage,
}));
const LawPage = lazy(async () => ({ default: (await import('../features/law/LawPage')).LawPage }));
const MeetingPage = lazy(async () => ({
  default: (await import('../features/meeting/MeetingPage')).MeetingPage,
}));
const NoticePage = lazy(async () => ({
  default: (await import('../features/notice/NoticePage')).NoticePage,
}));
const OpinionsPage = lazy(async () => ({
  default: (await import('../features/opinions/OpinionsPage')).OpinionsPage,
}));
const PlacePage = lazy(async () => ({ default: (await import('../features/place/PlacePage')).PlacePage }));
const RecordPage = lazy(async () => ({
  default: (await import('../features/record/RecordPage')).RecordPage,
}));
const SchemePage = lazy(async () => ({
  default: (await import('../features/scheme/SchemePage')).SchemePage,
}));
const TermsPage = lazy(async () => ({ default: (await import('../features/terms/TermsPage')).TermsPage }));
const WhyPage = lazy(async () => ({ default: (await import('../features/why/WhyPage')).WhyPage }));
const PrintPage = lazy(async () => ({ default: (await import('../features/print/PrintPage')).PrintPage }));

/** The screens of an open project. All but the first come on demand, so that this one stands soon. */
export const ProjectRoutes = (): ReactNode => (
  <Suspense fallback={<ProgressBar words={frameText.opening} />}>
    <Switch>
      <Route path="/p/:project/households">
        <HouseholdsPage />
      </Route>
      <Route path="/p/:project/import">
        <ImportPage />
      </Route>
      <Route path="/p/:project/export">
        <ExportPage />
      </Route>
      <Route path="/p/:project/place">
        <PlacePage />
      </Route>
      <Route path="/p/:project/costs">
        <CostsPage />
      </Route>
      <Route path="/p/:project/scheme">
        <SchemePage />
      </Route>
      <Route path="/p/:project/fairness">
        <FairnessPage />
      </Route>
      <Route path="/p/:project/compare">
        <ComparePage />
      </Route>
      <Route path="/p/:project/why/:household">{({ household }) => <WhyPage household={household} />}</Route>
      <Route path="/p/:project/building/:household?">
        {({ household }) => <BuildingPage household={household ?? null} of="opinions" />}
      </Route>
      <Route path="/p/:project/signing/:household?">
        {({ household }) => <BuildingPage household={household ?? null} of="signing" />}
      </Route>
      <Route path="/p/:project/meet/:page?">{({ page }) => <MeetingPage page={page ?? null} />}</Route>
      <Route path="/p/:project/door/:household?">
        {({ household }) => <DoorPage household={household ?? null} />}
      </Route>
      <Route path="/p/:project/opinions">
        <OpinionsPage />
      </Route>
      <Route path="/p/:project/notice">
        <NoticePage />
      </Route>
      <Route path="/p/:project/card/:household?">
        {({ household }) => <CardPage household={household ?? null} />}
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
      <Route path="/p/:project/law">
        <LawPage />
      </Route>
      <Route path="/p/:project/disagreements">
        <DisagreementsPage />
      </Route>
      <Route path="/p/:project/erase">
        <ErasePage />
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

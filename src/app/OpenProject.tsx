import { type ReactNode, useEffect, useState } from 'react';
import { projectId } from '../domain/log/fact';
import { faultOf, type StorageFault } from '../domain/log/storage-fault';
import { LossPage } from '../features/loss/LossPage';
import { href, routes } from '../routes/routes';
import { StartFrame } from '../shell/StartFrame';
import { useDesk } from '../store/desk-context';
import type { ProjectStore } from '../store/project-store';
import { ProjectProvider } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { openingFaultText } from '../text/zh-cn/storage-faults';
import { LinkButton } from '../ui/LinkButton';
import { PageHeading } from '../ui/PageHeading';
import { ProgressBar } from '../ui/ProgressBar';
import { ErrorBoundary } from './ErrorBoundary';
import { RescueButton } from './RescueButton';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly fault: StorageFault }
  | { readonly kind: 'open'; readonly store: ProjectStore };

/** Reads a project from the log before anything below can touch it. */
export const OpenProject = ({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}): ReactNode => {
  const desk = useDesk();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });

  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads the project again
  useEffect(() => {
    let isWanted = true;
    let opened: ProjectStore | null = null;
    let stopLooking = (): void => undefined;
    desk.open(projectId(id)).then(
      (store) => {
        opened = store;
        if (isWanted && store) stopLooking = lookWhenSeen(store);
        if (isWanted) setOpening(store ? { kind: 'open', store } : { kind: 'missing' });
        else store?.close();
      },
      (error: unknown) => isWanted && setOpening({ kind: 'failed', fault: faultOf(error) }),
    );
    return () => {
      isWanted = false;
      stopLooking();
      opened?.close();
    };
  }, [desk, id, turn]);

  if (opening.kind === 'open') {
    return (
      <ProjectProvider value={opening.store}>
        <ErrorBoundary rescue={<RescueButton />}>{children}</ErrorBoundary>
      </ProjectProvider>
    );
  }
  if (opening.kind === 'failed' && opening.fault.kind === 'behind') {
    return <LossPage losses={[opening.fault.loss]} onChanged={() => setTurn((before) => before + 1)} />;
  }
  return (
    <StartFrame back={{ href: href(routes.start), label: frameText.allProjects }}>
      {opening.kind === 'opening' ? <ProgressBar words={frameText.opening} /> : <NotOpened of={opening} />}
    </StartFrame>
  );
};

/** Says why there is no project here, and the way back. */
const NotOpened = ({
  of,
}: {
  readonly of: Extract<Opening, { readonly kind: 'missing' | 'failed' }>;
}): ReactNode => (
  <>
    <PageHeading>{of.kind === 'failed' ? frameText.notReadTitle : frameText.notFoundTitle}</PageHeading>
    <p>{of.kind === 'failed' ? openingFaultText(of.fault) : frameText.notFound}</p>
    <div>
      <LinkButton href={href(routes.start)}>{frameText.toStart}</LinkButton>
    </div>
  </>
);

/** Looks whether the storage is still there whenever somebody comes back to the page: nobody is told when it is cleared. */
function lookWhenSeen(store: ProjectStore): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') void store.refresh();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

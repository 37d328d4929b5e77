import { type ReactNode, useEffect, useState } from 'react';
import { projectId } from '../domain/log/fact';
import { href, routes } from '../routes/routes';
import { StartFrame } from '../shell/StartFrame';
import { useDesk } from '../store/desk-context';
import type { ProjectStore } from '../store/project-store';
import { ProjectProvider } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { ProgressBar } from '../ui/ProgressBar';
import { ErrorBoundary } from './ErrorBoundary';
import { RescueButton } from './RescueButton';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
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

  useEffect(() => {
    let isWanted = true;
    let opened: ProjectStore | null = null;
    desk.open(projectId(id)).then(
      (store) => {
        opened = store;
        if (isWanted) setOpening(store ? { kind: 'open', store } : { kind: 'missing' });
        else store?.close();
      },
      () => isWanted && setOpening({ kind: 'missing' }),
    );
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [desk, id]);

  if (opening.kind === 'open') {
    return (
      <ProjectProvider value={opening.store}>
        <ErrorBoundary rescue={<RescueButton />}>{children}</ErrorBoundary>
      </ProjectProvider>
    );
  }
  return (
    <StartFrame back={{ href: href(routes.start), label: frameText.allProjects }}>
      {opening.kind === 'opening' ? (
        <ProgressBar words={frameText.opening} />
      ) : (
        <EmptyState
          title={frameText.notFoundTitle}
          actions={<LinkButton href={href(routes.start)}>{frameText.toStart}</LinkButton>}
        >
          {frameText.notFound}
        </EmptyState>
      )}
    </StartFrame>
  );
};

import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ProjectFrame } from '../shell/ProjectFrame';
import { ErrorBoundary } from './ErrorBoundary';
import { RescueButton } from './RescueButton';

/**
 * Keeps a fault within its screen: the header stays, other screens can be gone to, and the backup can be taken. A
 * change of address tries anew.
 */
export const ProjectScreen = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <ErrorBoundary
    address={useLocation()[0]}
    rescue={<RescueButton />}
    frame={(message) => <ProjectFrame>{message}</ProjectFrame>}
  >
    {children}
  </ErrorBoundary>
);

import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { StartFrame } from '../shell/StartFrame';
import { ErrorBoundary } from './ErrorBoundary';

/** Keeps a fault within its screen, outside any project: the header stays, and a change of address tries anew. */
export const StartScreen = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <ErrorBoundary address={useLocation()[0]} frame={(message) => <StartFrame>{message}</StartFrame>}>
    {children}
  </ErrorBoundary>
);

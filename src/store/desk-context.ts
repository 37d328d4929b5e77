import { createContext, useContext } from 'react';
import type { Desk } from './desk';

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** The desk on which projects lie; provided by the app once the log is open. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk was provided.');
  return desk;
}

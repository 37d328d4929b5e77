import { createContext, useContext } from 'react';
import type { World } from './world';

const WorldContext = createContext<World | null>(null);

export const WorldProvider = WorldContext.Provider;

/** Clock, ids and salts for the pages; injected by the app. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('No world was provided.');
  return world;
}

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Result } from '../domain/kernel/result';
import type { Command, Refusal } from '../domain/project/command';
import type { Project } from '../domain/project/project';
import type { ProjectStore } from './project-store';

const ProjectContext = createContext<ProjectStore | null>(null);

/** Puts an open project within reach of the pages below. */
export const ProjectProvider = ProjectContext.Provider;

function useOpenStore(): ProjectStore {
  const store = useContext(ProjectContext);
  if (!store) throw new Error('No project is open here.');
  return store;
}

/** The project as it is now; the page renders again when it changes. */
export const useProject = (): Project => useStore(useOpenStore().api, ({ project }) => project);

/** Whether everything is on disk; the only source of 「已保存」. */
export const useSaveStatus = () => useStore(useOpenStore().api, ({ saving }) => saving);

/** The way to change the project: a command goes in, the changed project or a refusal comes back. */
export const useRun = (): ((command: Command) => Result<Project, Refusal>) => useOpenStore().run;

/** Why the last command did not go into the record; none once one has. */
export const useRefusal = (): Refusal | null => useStore(useOpenStore().api, ({ refusal }) => refusal);

/** Tries again to write what could not be written. */
export const useRetry = (): (() => void) => useOpenStore().retry;

/** Whether this window is the one that writes, and the way to become it. */
export function useWriter(): { readonly isWriter: boolean; readonly takeOver: () => void } {
  const store = useOpenStore();
  const isWriter = useStore(store.api, (snapshot) => snapshot.isWriter);
  return { isWriter, takeOver: store.takeOver };
}

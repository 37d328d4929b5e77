import type { SchemeDraft } from './draft';

/** What somebody was working on when they left the screen: the proposal they looked at, and what was not saved. */
export type Kept = {
  readonly name: string | null;
  readonly drafts: Readonly<Record<string, SchemeDraft>>;
};

const NOTHING: Kept = { name: null, drafts: {} };

/** Unsaved drafts by project, for as long as the window is open: a wrong turn must not cost an hour's work. */
const kept = new Map<string, Kept>();

export const keptFor = (project: string): Kept => kept.get(project) ?? NOTHING;

export const keep = (project: string, what: Kept): void => {
  kept.set(project, what);
};

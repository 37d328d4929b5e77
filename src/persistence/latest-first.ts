import type { LoggedProject } from '../domain/log/log';

/** Order of the start page: what was worked on last comes first, ties by id. */
export const latestFirst = (a: LoggedProject, b: LoggedProject): number => {
  if (a.lastAt !== b.lastAt) return a.lastAt > b.lastAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

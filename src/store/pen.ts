import type { ProjectId } from '../domain/log/fact';

/** A window's claim to be the one that writes. */
export type Claim = {
  /** Takes the pen from the window that holds it. */
  readonly takeOver: () => void;
  readonly release: () => void;
};

/**
 * The right to write to a project: of the windows of one browser, one at a time holds it. It passes on by
 * itself when that window is closed or dies. Calls back with `true` when this window may write, `false` when not.
 */
export type Pen = (project: ProjectId, onChange: (isHere: boolean) => void) => Claim;

/** For where there is one window only, or no way to tell. */
export const freePen: Pen = () => ({ takeOver: () => undefined, release: () => undefined });

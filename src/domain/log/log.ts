import type { Fact, ProjectId } from './fact';
import type { PersonalDetails } from './personal-details';

/** A fact together with those personal details of it that have not been erased. */
export type Recorded = { readonly fact: Fact; readonly details: readonly PersonalDetails[] };

/** One line of the start page. */
export type LoggedProject = { readonly id: ProjectId; readonly facts: number; readonly lastAt: string };

/**
 * What merging a file or another device's facts did; nothing is ever overwritten. `refused` names the
 * facts that were left out: altered ones, and ones of a name that the log holds with other content.
 */
export type MergeOutcome = {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly string[];
};

/**
 * The append-only log, the one truth. A promise that resolves means: on disk. A promise that
 * rejects means: nothing of this call counts, and the caller still holds it; `faultOf` in
 * storage-fault.ts says why.
 */
export type Log = {
  /** Appending the same facts again changes nothing, so a caller may always try again. */
  readonly append: (recorded: readonly Recorded[]) => Promise<void>;
  /** All facts of a project in fold order. */
  readonly read: (project: ProjectId) => Promise<readonly Recorded[]>;
  /** Latest first. */
  readonly projects: () => Promise<readonly LoggedProject[]>;
  readonly merge: (recorded: readonly Recorded[]) => Promise<MergeOutcome>;
  /** Removes a project from this device, its personal details included. */
  readonly erase: (project: ProjectId) => Promise<void>;
  /** Removes everything from this device, the database itself included. */
  readonly clear: () => Promise<void>;
  /** Calls back when another window has written to the project; returns the way to stop. */
  readonly watch: (project: ProjectId, onChange: () => void) => () => void;
};

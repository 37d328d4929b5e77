import type { ProjectId } from './fact';
import type { Recorded } from './log';

/**
 * What a witness outside the log makes of it. `behind`: facts are gone; never start blank over it.
 * `unknown`: nothing was noted.
 */
export type WitnessFinding = 'agrees' | 'behind' | 'unknown';

/** A project of which the log holds less than was once seen in it. Counts are facts. */
export type Loss = {
  readonly project: ProjectId;
  /** 向阳小区 5 号楼 2 单元; empty where nobody noted it. */
  readonly name: string;
  readonly noted: number;
  readonly held: number;
};

/** Remembers outside the log what it held, because browsers replace damaged storage by an empty one without a word. */
export type Witness = {
  readonly check: (project: ProjectId, recorded: readonly Recorded[]) => WitnessFinding;
  /** Notes what was read as whole, or what a person accepts after a loss. */
  readonly accept: (project: ProjectId, recorded: readonly Recorded[]) => void;
  /** Projects of which facts are missing, those that are gone altogether included. */
  readonly losses: () => Promise<readonly Loss[]>;
};

import type { Brand } from '../kernel/brand';
import { digest } from '../kernel/digest';
import type { FactBody } from './fact-body';
import type { StepId } from './step-id';

/** Names one project: one stairwell that wants a lift. */
export type ProjectId = Brand<string, 'ProjectId'>;
/** Names one browser on one machine; two machines can never write the same fact id. */
export type DeviceId = Brand<string, 'DeviceId'>;

export const projectId = (text: string): ProjectId => text as ProjectId;
export const deviceId = (text: string): DeviceId => text as DeviceId;

/** Version of the fact's form. A fact of a later version makes the project read-only, never lost. */
export const FACT_VERSION = 1;

/**
 * One thing that happened, written once and never changed. Facts fold by (clock, device), so the
 * same set gives the same state in whatever order it arrived; `at` is for people and decides nothing.
 */
export type Fact = {
  readonly v: typeof FACT_VERSION;
  readonly project: ProjectId;
  /** Logical clock: one more than the greatest the writer had seen. */
  readonly clock: number;
  readonly device: DeviceId;
  /** Ordinal and predecessor's hash within this device's chain: a gap or a mismatch is evidence of change. */
  readonly seq: number;
  readonly prev: string | null;
  /**
   * Hashes of the latest facts of other devices that the writer had seen and its own last fact had not: what
   * the fact stands on besides `prev`. Absent where there was nothing new to see.
   */
  readonly base?: readonly string[];
  /** Wall-clock instant, ISO 8601. */
  readonly at: string;
  readonly step: StepId;
  readonly body: FactBody;
  readonly hash: string;
};

/** A fact as it is hashed: everything but the hash itself. */
export type Unsealed = Omit<Fact, 'hash'>;

/** Seals a fact with the digest of its content; personal details take part only by their own digest. */
export const seal = (unsealed: Unsealed): Fact => ({ ...unsealed, hash: digest(unsealed) });

/** Whether the fact still says what it said when it was written. */
export function isIntact({ hash, ...unsealed }: Fact): boolean {
  return digest(unsealed) === hash;
}

/** Unique name of a fact, which sorts in fold order: `000000012-K3F9…`. */
export const factName = ({ clock, device }: Pick<Fact, 'clock' | 'device'>): string =>
  `${String(clock).padStart(9, '0')}-${device}`;

/** Fold order: by logical clock, then by device. */
export const inFoldOrder = (a: Fact, b: Fact): number => {
  const [left, right] = [factName(a), factName(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

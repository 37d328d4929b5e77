import type { DeviceId } from '../domain/log/fact';
import type { Supplies } from '../domain/project/draft';

/** The world as the store sees it: who writes, what time it is, and fresh ids. Injected, so that tests can hold it still. */
export type World = Supplies & {
  readonly device: DeviceId;
  /** ISO 8601 instant. */
  readonly now: () => string;
};

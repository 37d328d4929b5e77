import { apportion } from './apportion';
import { blocking } from './blocking';
import { conditional } from './conditional';
import { errors } from './errors';
import { events } from './events';
import { minimalSet } from './minimal-set';
import { power } from './power';
import { probability } from './probability';
import { rounding } from './rounding';
import type { Runner } from './vector';
import { vote } from './vote';
import { waterfill } from './waterfill';

/** Who runs which kind of vector. A kind that is not here counts as failed. */
export const RUNNERS: Readonly<Record<string, Runner>> = {
  apportion,
  blocking,
  conditional,
  errors,
  events,
  minimalSet,
  power,
  probability,
  rounding,
  vote,
  waterfill,
};

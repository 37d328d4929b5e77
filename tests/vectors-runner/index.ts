import { apportion } from './apportion';
import { errors } from './errors';
import { rounding } from './rounding';
import type { Runner } from './vector';
import { waterfill } from './waterfill';

/** Who runs which kind of vector. A kind that is not here counts as failed. */
export const RUNNERS: Readonly<Record<string, Runner>> = {
  apportion,
  errors,
  rounding,
  waterfill,
};

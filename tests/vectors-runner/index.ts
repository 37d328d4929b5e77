import { apportion } from './apportion';
import { blocking } from './blocking';
import { buyin } from './buyin';
import { conditional } from './conditional';
import { consensus } from './consensus';
import { errors } from './errors';
import { events } from './events';
import { fairness } from './fairness';
import { minimalSet } from './minimal-set';
import { om } from './om';
import { power } from './power';
import { probability } from './probability';
import { rounding } from './rounding';
import { stablePayers } from './stable-payers';
import type { Runner } from './vector';
import { vote } from './vote';
import { waterfill } from './waterfill';

/** Who runs which kind of vector. A kind that is not here counts as failed. */
export const RUNNERS: Readonly<Record<string, Runner>> = {
  apportion,
  blocking,
  buyin,
  conditional,
  consensus,
  errors,
  events,
  fairness,
  minimalSet,
  om,
  power,
  probability,
  rounding,
  stablePayers,
  vote,
  waterfill,
};

import { changchun } from './changchun';
import type { Sample } from './sample';
import { yanji } from './yanji';

/** The samples, in the order in which the start page offers them. */
export const SAMPLES: readonly Sample[] = [changchun, yanji];

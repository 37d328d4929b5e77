import type { Counting } from '../consent/counting';
import { jurisdictionOf } from '../jurisdictions';
import type { ProjectState } from './state';

/** How 不阻挡 and 暂不出资 count in this project: as the organiser settled it, else as the place's rule says. */
export const countingIn = ({ counting, jurisdiction }: ProjectState): Counting =>
  counting ?? jurisdictionOf(jurisdiction).counting;

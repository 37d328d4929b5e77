import type { Provisions } from '../consent/provisions';
import { jurisdictionOf } from '../jurisdictions';
import { provisionsOf } from '../jurisdictions/provisions';
import type { ProjectState } from './state';

/** What is settled beside the arithmetic: as the organiser said, or else as the place's rule says. */
export const provisionsIn = ({ provisions, jurisdiction }: ProjectState): Provisions =>
  provisions ?? provisionsOf(jurisdictionOf(jurisdiction));

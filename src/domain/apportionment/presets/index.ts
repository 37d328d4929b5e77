import { areaOnly } from './area-only';
import { changchun } from './changchun';
import { guangzhouFloorThenArea } from './guangzhou-floor-then-area';
import { guangzhouPerHousehold } from './guangzhou-per-household';
import { guangzhouSchemeOne } from './guangzhou-scheme-one';
import { halfSteps } from './half-steps';
import { linear } from './linear';
import type { Preset } from './preset';
import { shanghaiSeven } from './shanghai-seven';
import { stepsClimbed } from './steps-climbed';
import { tenthsByArea } from './tenths-by-area';
import { yuhang } from './yuhang';

/** Every preset, in the order in which the chooser lists them. A new one is a file and a line. */
export const PRESETS: readonly Preset[] = [
  changchun,
  halfSteps,
  guangzhouFloorThenArea,
  guangzhouPerHousehold,
  guangzhouSchemeOne,
  shanghaiSeven,
  yuhang,
  linear,
  tenthsByArea,
  stepsClimbed,
  areaOnly,
];

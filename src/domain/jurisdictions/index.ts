import { beijing } from './beijing';
import { changchun } from './changchun';
import { changsha } from './changsha';
import { chengdu } from './chengdu';
import { guangzhou } from './guangzhou';
import { hangzhou } from './hangzhou';
import { harbin } from './harbin';
import { jinan } from './jinan';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';
import { shanghai } from './shanghai';
import { tianjin } from './tianjin';
import { wuhan } from './wuhan';
import { xian } from './xian';

/** Every place with a rule of its own, in the order of the list that people choose from. */
export const JURISDICTIONS: readonly Jurisdiction[] = [
  national,
  changchun,
  harbin,
  beijing,
  tianjin,
  shanghai,
  hangzhou,
  jinan,
  wuhan,
  changsha,
  guangzhou,
  chengdu,
  xian,
];

/** The rule of a place by its code; the statute itself where the code is not known here. */
export const jurisdictionOf = (code: string): Jurisdiction =>
  JURISDICTIONS.find((each) => each.code === code) ?? national;

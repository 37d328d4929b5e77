import type { DecimalText } from '../kernel/ratio';

/** Values by charge level, `{ '2': '0.5', '3': '1' }`. A level that is missing is an error, never 0 or 1. */
export type FloorTable = Readonly<Record<string, DecimalText>>;

/** Published forms sometimes use whole square metres (实际面积的整数): `floor1` cuts, `round1` rounds half up. */
export type AreaRounding = 'exact' | 'floor1' | 'round1';

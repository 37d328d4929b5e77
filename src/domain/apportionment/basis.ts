export type { AreaRounding, FloorTable } from './floor-table';
export type { Basis } from './rules';

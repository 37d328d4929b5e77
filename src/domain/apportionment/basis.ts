export type { FloorTable } from './floor-table';
export type { Basis } from './rules';

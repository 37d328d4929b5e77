import { vote } from './vote';

/** Who is still missing, with and without those who may come round: the same report as for a vote. */
export const minimalSet = vote;

import { vote } from './vote';

/** Who can still block: the same report as for a vote. */
export const blocking = vote;

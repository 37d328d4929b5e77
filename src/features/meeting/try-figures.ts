import type { FloorTable } from '../../domain/apportionment/basis';
import { type DecimalText, isSame, ratioOf } from '../../domain/kernel/ratio';
import type { Proposal } from '../../domain/proposal/proposal';
import type { Shown } from './use-meeting';

/** The floors that pay by the table, top first. */
export function payingFloors({ state, proposal }: Pick<Shown, 'state' | 'proposal'>): readonly number[] {
  const { basis, exemptFloors } = proposal;
  if (!('table' in basis)) return [];
  const floors = [...new Set(state.households.map(({ floor }) => floor))];
  return floors
    .filter((floor) => !exemptFloors.includes(floor) && basis.table[`${floor}`] !== undefined)
    .sort((a, b) => b - a);
}

/** The tried figures with one more; a figure that is back at what is on record is no try any longer. */
export function withFigure(
  tried: FloorTable,
  { basis }: Proposal,
  floor: number,
  next: DecimalText,
): FloorTable {
  const key = `${floor}`;
  const recorded = 'table' in basis ? basis.table[key] : undefined;
  const { [key]: _, ...others } = tried;
  return recorded !== undefined && isSame(ratioOf(recorded), ratioOf(next))
    ? others
    : { ...others, [key]: next };
}

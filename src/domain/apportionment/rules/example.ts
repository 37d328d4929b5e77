import { area } from '../../building/area';
import { householdId } from '../../building/household';
import { type DecimalText, decimalText } from '../../kernel/ratio';
import { fen } from '../../money/fen';
import type { SchemeHousehold } from '../scheme-household';
import type { WorkedExample } from './rule';

/** Floors of equal homes for worked examples: rooms 101, 102 … 601; areas in 0.01 m², in turn. */
export function homes(from: number, to: number, areas: readonly number[]): readonly SchemeHousehold[] {
  const floors = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return floors.flatMap((floor, row) =>
    areas.map((hundredths, column) => ({
      id: householdId(`${floor}0${column + 1}`),
      floor,
      area: area(hundredths),
      kind: 'home' as const,
      seq: row * areas.length + column,
    })),
  );
}

type Told<Config> = Pick<WorkedExample<Config>, 'name' | 'source' | 'config' | 'households' | 'expected'> & {
  readonly yuan: number;
  readonly unit?: WorkedExample<Config>['unit'];
  readonly exemptFloors?: readonly number[];
};

/** A worked example with the total in whole yuan, as the sources give it. */
export const example = <Config>({
  yuan,
  unit = 'fen',
  exemptFloors = [],
  ...told
}: Told<Config>): WorkedExample<Config> => ({ ...told, total: fen(yuan * 100), unit, exemptFloors });

/** Expected shares in fen by floor, for every home of that floor. */
export const perFloor = (
  households: readonly SchemeHousehold[],
  byFloor: Readonly<Record<number, number>>,
): WorkedExample<never>['expected'] => ({
  kind: 'shares',
  shares: Object.fromEntries(households.map(({ id, floor }) => [id, byFloor[floor] ?? 0])),
});

/** A table of decimals written down in code; by level, or by household. */
export const decimals = (entries: Readonly<Record<string, string>>): Readonly<Record<string, DecimalText>> =>
  Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, decimalText(text)]));

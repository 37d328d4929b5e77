import type { Place } from '../../../domain/agreement/content';
import type { Line } from '../table/line';
import type { Table } from '../table/read-table';

/** The stairwells that a table of a whole building or estate holds, as its columns of 楼栋 and 单元 name them. */
export const groupsIn = (table: Table): readonly string[] => [
  ...new Set(table.body.map((line) => groupOf(line, table)).filter((group) => group !== '')),
];

/** The rows of one stairwell. */
export const inGroup = (table: Table, group: string): Table => ({
  ...table,
  body: table.body.filter((line) => groupOf(line, table) === group),
});

/** The one group that bears the numbers of this place, if there is just one. */
export function groupOfPlace(groups: readonly string[], { building, stairwell }: Place): string | null {
  const own = digitsIn([building, stairwell].join(' '));
  const last = own.slice(-1);
  const fitting = groups.filter((group) => {
    const digits = digitsIn(group);
    return digits.length > 0 && (sameDigits(digits, own) || sameDigits(digits, last));
  });
  const [only, ...others] = fitting;
  return only === undefined || others.length > 0 ? null : only;
}

function groupOf({ cells }: Line, { columns }: Table): string {
  const parts = (['building', 'stairwell'] as const).map((field) =>
    (cells[columns.get(field) ?? -1] ?? '').trim(),
  );
  return parts.filter((part) => part !== '').join(' ');
}

const digitsIn = (text: string): readonly number[] =>
  (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);

const sameDigits = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((digit, index) => digit === other[index]);

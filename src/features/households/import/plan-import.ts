import type { NewHousehold } from '../../../domain/project/command';
import type { ProjectState } from '../../../domain/project/state';
import type { Sheet } from '../../../tables/workbook';
import { ownersOf } from '../grid-rows';
import { type Plan, planTable } from '../table/plan';
import type { Table } from '../table/read-table';
import { changeBy, type RowChange } from './changes';
import { groupOfPlace, groupsIn, inGroup } from './groups';
import { newcomersIn } from './newcomers';
import { joinsOfRooms, type Reading, tableIn } from './sheet-table';

/** A sheet understood, and what taking it over would do. */
export type ImportPlan = {
  readonly table: Table;
  /** The stairwells that the sheet holds; one or none is no question. */
  readonly groups: readonly string[];
  readonly group: string | null;
  /** `null` while nobody has said which column holds the rooms, or which stairwell it is about. */
  readonly plan: Plan | null;
  readonly changes: readonly RowChange[];
  readonly newcomers: readonly NewHousehold[];
  /** Rows that the file hides and that were left out. */
  readonly hiddenRows: number;
};

/** `group`: the stairwell that a person chose; else the one that bears this place's numbers. */
export function planImport(
  sheet: Sheet,
  reading: Reading & { readonly group?: string },
  state: ProjectState,
): ImportPlan {
  const table = tableIn(sheet, reading, state.households);
  const groups = groupsIn(table);
  const group = reading.group ?? groupOfPlace(groups, state.place);
  const isOpen = !table.columns.has('room') || (groups.length > 1 && group === null);
  const own = groups.length > 1 && group !== null ? inGroup(table, group) : table;
  const plan = isOpen
    ? null
    : planTable(own, state.households, (household) => ownersOf(state, household), joinsOfRooms(sheet, own));
  return {
    table,
    groups,
    group,
    plan,
    changes: plan?.rows.map((row) => changeBy(state, row)) ?? [],
    newcomers: plan === null ? [] : newcomersIn(plan, state),
    hiddenRows: reading.withHidden === true ? 0 : sheet.rows.filter(({ isHidden }) => isHidden).length,
  };
}

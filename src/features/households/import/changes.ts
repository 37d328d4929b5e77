import type { ProjectState } from '../../../domain/project/state';
import { squareMetres } from '../../../text/format';
import { householdsText } from '../../../text/zh-cn/households';
import type { Column } from '../columns';
import { isLargeArea, valuesOf } from '../grid-rows';
import type { PlannedRow } from '../table/plan';

/** One cell of the list as it is and as it will be. */
export type Change = { readonly column: Column; readonly before: string; readonly after: string };

/** `filled`: nothing was known of the household; `changed`: something that was known changes. */
export type RowChange = {
  readonly row: PlannedRow;
  readonly kind: 'filled' | 'changed' | 'same';
  readonly changes: readonly Change[];
  /** What somebody should look at before it is taken over. */
  readonly doubts: readonly ('otherOwner' | 'otherArea' | 'largeArea' | 'smallArea')[];
};

/** What a planned row changes in the list. */
export function changeBy(state: ProjectState, row: PlannedRow): RowChange {
  const before = valuesOf(state, row.household);
  const changes = afterOf(row).flatMap(([column, after]): readonly Change[] => {
    const held = shown(column, before[column] ?? '');
    return held === after ? [] : [{ column, before: held, after }];
  });
  const isBlank = row.household.owners.length === 0 && row.household.area === null;
  const kind = changes.length === 0 ? 'same' : isBlank ? 'filled' : 'changed';
  return { row, kind, changes, doubts: kind === 'same' ? [] : doubtsOn(row, changes) };
}

function afterOf({ input }: PlannedRow): readonly (readonly [Column, string])[] {
  const [owner = '', ...coOwners] = input.owners ?? [];
  return [
    ...(input.owners === undefined
      ? []
      : ([
          ['owner', owner],
          ['coOwners', coOwners.join('、')],
        ] as const)),
    ...(input.area === undefined || input.area === null
      ? []
      : ([['area', squareMetres(input.area)]] as const)),
    ...(input.areaSource === undefined
      ? []
      : ([['source', householdsText.sources[input.areaSource]]] as const)),
    ...(input.phone === undefined ? [] : ([['phone', input.phone]] as const)),
  ];
}

const shown = (column: Column, value: string): string =>
  column === 'source'
    ? (Object.entries(householdsText.sources).find(([source]) => source === value)?.[1] ?? value)
    : value;

/** Below this a flat is asked about: 0.01 m². */
const SMALL_AREA = 1000;

function doubtsOn({ input, household }: PlannedRow, changes: readonly Change[]): RowChange['doubts'] {
  const owner = changes.find(({ column }) => column === 'owner');
  const isOther = owner !== undefined && owner.before !== '';
  const { area } = input;
  const isFar =
    area !== undefined && area !== null && household.area !== null
      ? Math.abs(area - household.area) * 10 > household.area
      : false;
  return [
    ...(isOther ? (['otherOwner'] as const) : []),
    ...(isFar ? (['otherArea'] as const) : []),
    ...(area && isLargeArea(area) ? (['largeArea'] as const) : []),
    ...(area && area < SMALL_AREA ? (['smallArea'] as const) : []),
  ];
}

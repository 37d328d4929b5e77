import type { AreaSource } from '../../domain/building/household';
import { householdsText } from '../../text/zh-cn/households';
import type { GridColumn } from '../../ui/grid/grid';

/** What can be filled in about a household, in the order of the table. */
export const COLUMNS = ['room', 'owner', 'coOwners', 'area', 'source', 'phone'] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns of the table; the floor is read only, the room number may be corrected. */
export const GRID_COLUMNS: readonly GridColumn[] = [
  { key: 'floor', kind: 'fixed', label: householdsText.columns.floor, width: 2 },
  { key: 'room', kind: 'text', label: householdsText.columns.room, width: 4 },
  { key: 'owner', kind: 'text', label: householdsText.columns.owner, width: 7 },
  { key: 'coOwners', kind: 'text', label: householdsText.columns.coOwners, width: 6 },
  { key: 'area', kind: 'decimal', label: householdsText.columns.area, width: 5 },
  {
    key: 'source',
    kind: 'select',
    label: householdsText.columns.source,
    width: 6,
    options: Object.entries(householdsText.sources).map(([value, label]) => ({ value, label })),
  },
  { key: 'phone', kind: 'text', label: householdsText.columns.phone, width: 7 },
];

/** The column behind a key of the table. */
export const columnOf = (key: string): Column | undefined => COLUMNS.find((column) => column === key);

/** Where an area comes from, in the words of tables: 房产证, 测绘, 合同. `null` where the words say nothing. */
export function sourceOf(text: string): AreaSource | null {
  if (/^(register|survey|contract|unknown)$/.test(text)) return SOURCES.find((each) => each === text) ?? null;
  if (/房产证|房本|产权证|不动产|登记/.test(text)) return 'register';
  if (/测绘|实测|测量/.test(text)) return 'survey';
  if (/合同/.test(text)) return 'contract';
  return /不清楚|不知道|未知/.test(text) ? 'unknown' : null;
}

const SOURCES: readonly AreaSource[] = ['register', 'survey', 'contract', 'unknown'];

import type { ReactNode } from 'react';
import { householdsText } from '../../../text/zh-cn/households';
import { importText } from '../../../text/zh-cn/import';
import { DataTable } from '../../../ui/DataTable';
import { COLUMNS } from '../columns';
import type { Change, RowChange } from './changes';

/** Every household that changes, cell by cell; what is new stands alone, what replaces something stands behind it. */
export const ChangesTable = ({ changes }: { readonly changes: readonly RowChange[] }): ReactNode => {
  const changed = changes.filter(({ kind }) => kind !== 'same');
  if (changed.length === 0) return null;
  const columns = COLUMNS.filter((column) =>
    changed.some((each) => each.changes.some((change) => change.column === column)),
  );
  const hasDoubts = changed.some(({ doubts }) => doubts.length > 0);
  return (
    <DataTable
      caption={importText.changesTable}
      columns={[
        { key: 'room', label: householdsText.columns.room },
        ...columns.map((column) => ({
          key: column,
          label: importText.fields[column],
          align: column === 'area' ? ('end' as const) : ('start' as const),
        })),
        ...(hasDoubts ? [{ key: 'doubts', label: importText.toLookAt }] : []),
      ]}
      rows={changed.map(({ row, changes: cells, doubts }) => ({
        key: row.household.id,
        cells: {
          room: row.household.room,
          ...Object.fromEntries(cells.map((change) => [change.column, wordsOf(change)])),
          doubts: doubts.map((doubt) => importText.doubts[doubt]).join('；'),
        },
      }))}
    />
  );
};

const wordsOf = ({ column, before, after }: Change): string =>
  before === '' || (column === 'source' && before === householdsText.sources.unknown)
    ? after
    : importText.from(before, after);

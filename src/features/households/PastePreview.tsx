import type { ReactNode } from 'react';
import { householdsText } from '../../text/zh-cn/households';
import { DataTable } from '../../ui/DataTable';
import { Notice } from '../../ui/Notice';
import { COLUMNS, type Column } from './columns';
import styles from './HouseholdsPage.module.css';
import type { PastePlan } from './paste/plan';

/** What a paste will fill in, and everything it leaves out, each with its reason. */
export const PastePreview = ({ plan }: { readonly plan: PastePlan }): ReactNode => {
  const { paste, columns } = householdsText;
  const remarks = remarksOn(plan);
  const faults = plan.rows.flatMap(({ household, faults: own }) =>
    Object.values(own).map((words) => householdsText.problemIn(household.room, words)),
  );
  const shown = COLUMNS.filter(
    (column) => column === 'room' || plan.rows.some(({ texts }) => texts[column] !== undefined),
  );
  return (
    <>
      {remarks.length === 0 ? null : (
        <Notice kind="warning">
          <Lines of={remarks} />
        </Notice>
      )}
      {faults.length === 0 ? null : (
        <Notice kind="error" title={paste.faults(faults.length)}>
          <Lines of={faults} />
        </Notice>
      )}
      {plan.rows.length === 0 ? null : (
        <div className={styles['preview']}>
          <DataTable
            caption={paste.preview}
            columns={shown.map((column) => ({
              key: column,
              label: columns[column],
              align: column === 'area' ? 'end' : 'start',
            }))}
            rows={plan.rows.map(({ household, texts }) => ({
              key: household.id,
              cells: cellsIn(household.room, texts),
            }))}
          />
        </div>
      )}
    </>
  );
};

const Lines = ({ of }: { readonly of: readonly string[] }): ReactNode => (
  <ul>
    {of.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);

const cellsIn = (room: string, texts: Readonly<Partial<Record<Column, string>>>) => ({ ...texts, room });

function remarksOn(plan: PastePlan): readonly string[] {
  const { paste } = householdsText;
  return [
    ...(plan.titleRows > 0 ? [paste.titles(plan.titleRows)] : []),
    ...(plan.prefix === '' ? [] : [paste.prefix(plan.prefix)]),
    ...(plan.strangers.length > 0 ? [paste.strangers(plan.strangers)] : []),
    ...(plan.doubled.length > 0 ? [paste.doubled(plan.doubled)] : []),
    ...(plan.ambiguous.length > 0 ? [paste.ambiguous(plan.ambiguous)] : []),
    ...(plan.roomless > 0 ? [paste.tail(plan.roomless)] : []),
    ...(plan.ignored.length > 0 ? [paste.ignored(plan.ignored)] : []),
  ];
}

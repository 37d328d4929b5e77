import type { ReactNode } from 'react';
import { missingCharacters } from '../../fonts/covered-characters';
import { householdsText } from '../../text/zh-cn/households';
import { DataTable } from '../../ui/DataTable';
import { Notice } from '../../ui/Notice';
import type { Column } from './columns';
import styles from './HouseholdsPage.module.css';
import { columnsIn, type LeftOut, leftFor, type Plan } from './table/plan';

/** What a paste will fill in, and everything it leaves out, each with its reason. */
export const PastePreview = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const { paste, columns } = householdsText;
  const remarks = remarksOn(plan);
  const faults = plan.rows.flatMap(({ household, faults: own }) =>
    Object.values(own).map((words) => householdsText.problemIn(household.room, words)),
  );
  const shown = columnsIn(plan);
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

function remarksOn(plan: Plan): readonly string[] {
  const { paste } = householdsText;
  const [strangers, doubled, ambiguous] = [
    roomsOf(plan, 'unknown'),
    roomsOf(plan, 'doubled'),
    roomsOf(plan, 'ambiguous'),
  ];
  const roomless = leftFor(plan, 'roomless').length;
  const rare = missingCharacters(
    plan.rows.map(({ texts }) => `${texts.owner ?? ''}${texts.coOwners ?? ''}`).join(''),
  );
  return [
    ...(plan.titleRows > 0 ? [paste.titles(plan.titleRows)] : []),
    ...(plan.prefix === '' ? [] : [paste.prefix(plan.prefix)]),
    ...(strangers.length > 0 ? [paste.strangers(strangers)] : []),
    ...(doubled.length > 0 ? [paste.doubled(doubled)] : []),
    ...(ambiguous.length > 0 ? [paste.ambiguous(ambiguous)] : []),
    ...(roomless > 0 ? [paste.tail(roomless)] : []),
    ...(rare.length > 0 ? [paste.rare(rare.join(''))] : []),
    ...(plan.ignored.length > 0 ? [paste.ignored(plan.ignored)] : []),
  ];
}

const roomsOf = (plan: Plan, why: LeftOut['why']): readonly string[] => [
  ...new Set(leftFor(plan, why).map(({ room }) => room)),
];

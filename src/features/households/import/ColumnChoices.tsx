import type { ReactNode } from 'react';
import { importText } from '../../../text/zh-cn/import';
import { DataTable } from '../../../ui/DataTable';
import { SelectField, type SelectOption } from '../../../ui/SelectField';
import { FIELDS } from '../table/headers';
import styles from './Import.module.css';
import { samplesIn } from './sheet-table';
import type { SheetReading } from './use-reading';

/** For each thing that the list keeps: the column it stands in, three examples of it, and who said so. */
export const ColumnChoices = ({ reading }: { readonly reading: SheetReading }): ReactNode => {
  const { table } = reading.planned;
  const options = columnOptions(reading);
  return (
    <DataTable
      caption={importText.columnsTable}
      columns={[
        { key: 'wanted', label: importText.wanted },
        { key: 'theirs', label: importText.theirs },
        { key: 'samples', label: importText.samples },
        { key: 'verdict', label: importText.verdict },
      ]}
      rows={FIELDS.map((field) => ({
        key: field,
        cells: {
          wanted: importText.fields[field],
          theirs: (
            <div className={styles['pick']}>
              <SelectField
                label={importText.columnFor(importText.fields[field])}
                hideLabel
                value={String(table.columns.get(field) ?? '')}
                options={options}
                onChange={({ target }) => reading.chooseColumn(field, columnOf(target.value))}
              />
            </div>
          ),
          samples: <Samples of={samplesIn(table, table.columns.get(field))} />,
          verdict: importText.verdicts[reading.verdictOn(field)],
        },
      }))}
    />
  );
};

const Samples = ({ of }: { readonly of: readonly string[] }): ReactNode => (
  <span className={styles['samples']}>
    {of.map((text) => (
      <span key={text} className={styles['sample']}>
        {text.length > 16 ? `${text.slice(0, 16)}…` : text}
      </span>
    ))}
  </span>
);

const columnOf = (value: string): number | null => (value === '' ? null : Number(value));

function columnOptions({ sheet, planned: { table } }: SheetReading): readonly SelectOption[] {
  const width = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return [
    { value: '', label: importText.none },
    ...Array.from({ length: width }, (_, index) => ({
      value: String(index),
      label: importText.column(
        letterOf(index),
        (table.headings[index] ?? '').slice(0, 20),
        sheet.hiddenColumns.includes(index),
      ),
    })),
  ];
}

/** A, B … Z, AA, as spreadsheets name columns. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

import type { ReactNode } from 'react';
import type { Workbook } from '../../../tables/workbook';
import { importText } from '../../../text/zh-cn/import';
import { Checkbox } from '../../../ui/Checkbox';
import { Choice } from '../../../ui/Choice';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { HEADING_DEPTH } from '../table/heading';
import styles from './Import.module.css';
import { linesIn } from './sheet-table';
import type { SheetReading } from './use-reading';

/** Which sheet, which line of it holds the headings, and which stairwell of it is ours. Only real questions are asked. */
export const SheetChoices = ({
  workbook,
  reading,
}: {
  readonly workbook: Workbook;
  readonly reading: SheetReading;
}): ReactNode => {
  const { sheet, planned, withHidden } = reading;
  const { table, groups, group } = planned;
  const hasHidden = sheet.rows.some(({ isHidden }) => isHidden);
  const lines = linesIn(sheet, withHidden).slice(0, HEADING_DEPTH);
  return (
    <div className={styles['sheet']}>
      {workbook.sheets.length < 2 ? null : (
        <Choice
          look="inline"
          label={importText.sheet}
          value={sheet.name}
          onChange={reading.chooseSheet}
          options={workbook.sheets.map(({ name, rows }) => ({
            value: name,
            label: importText.sheetName(name, rows.length),
          }))}
        />
      )}
      <SelectField
        label={importText.heading}
        chars={30}
        hint={table.titleRows > 0 ? importText.titles(table.titleRows) : undefined}
        value={String(table.heading)}
        onChange={({ target }) => reading.chooseHeading(Number(target.value))}
        options={[
          { value: '0', label: importText.noHeading },
          ...lines.map(({ number, cells }) => ({
            value: String(number),
            label: importText.headingLine(number, wordsOf(cells)),
          })),
        ]}
      />
      {groups.length === 1 && group === null && /\d/.test(groups[0] ?? '') ? (
        <Notice kind="warning">{importText.otherPlace(groups[0] ?? '')}</Notice>
      ) : null}
      {groups.length < 2 ? null : (
        <SelectField
          label={importText.group}
          chars={12}
          value={group ?? ''}
          onChange={({ target }) => reading.chooseGroup(target.value)}
          options={[
            ...(group === null ? [{ value: '', label: importText.noGroup }] : []),
            ...groups.map((each) => ({ value: each, label: each })),
          ]}
        />
      )}
      {hasHidden ? (
        <Checkbox
          label={importText.hiddenRows(sheet.rows.filter(({ isHidden }) => isHidden).length)}
          hint={withHidden ? undefined : importText.hiddenRowsHint}
          checked={withHidden}
          onChange={({ target }) => reading.readHidden(target.checked)}
        />
      ) : null}
    </div>
  );
};

/** How much of a line a list on a phone has room for. */
const LONGEST = 4;

/** How a line begins, by which it is known in a list; the table below shows all of it. */
function wordsOf(cells: readonly string[]): string {
  const [first = '', ...others] = cells.map((text) => text.trim()).filter((text) => text !== '');
  const isAll = others.length === 0 && first.length <= LONGEST;
  return isAll ? first : `${first.slice(0, LONGEST)}…`;
}

import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { ChevronDown } from '../icons';
import type { SelectOption } from '../SelectField';
import styles from './Grid.module.css';
import { keyInSelect } from './grid-keys';
import { type CellProps, composing } from './TextCell';

/** One cell to choose in: a native select, taken over at once. */
export const SelectCell = ({
  row,
  column,
  id,
  label,
  value,
  problemId,
  onCommit,
  onMove,
  options,
}: CellProps & { readonly options: readonly SelectOption[] }): ReactNode => (
  <span className={styles['selectFrame']}>
    <select
      id={id}
      className={classNames(styles['input'], styles['select'])}
      aria-label={label}
      aria-invalid={problemId === undefined ? undefined : true}
      aria-describedby={problemId}
      data-row={row}
      data-column={column}
      value={value}
      onChange={(event) => onCommit(event.target.value)}
      onKeyDown={(event) => {
        if (composing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
        const act = keyInSelect(event.key, event.shiftKey);
        if (act === undefined) return;
        event.preventDefault();
        if (act.kind === 'move') onMove(act.rows, act.columns);
        else if (options.some((option) => option.value === '')) onCommit('');
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <ChevronDown className={styles['chevron']} aria-hidden="true" />
  </span>
);

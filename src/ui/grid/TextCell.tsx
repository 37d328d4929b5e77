import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { classNames } from '../class-names';
import styles from './Grid.module.css';
import { type CellState, type GridAct, keyInText } from './grid-keys';

export type CellPlace = { readonly row: number; readonly column: number };

export type CellProps = CellPlace & {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problemId: string | undefined;
  readonly noteId?: string | undefined;
  readonly onCommit: (text: string) => void;
  /** Moves the focus; `false` at the edge of the grid. */
  readonly onMove: (rows: number, columns: number) => boolean;
};

/**
 * One cell to type in: always a real focused input, so the first letter of a pinyin is never lost. What is
 * typed is handed over when the cell is left.
 */
export const TextCell = ({
  row,
  column,
  id,
  label,
  value,
  problemId,
  noteId,
  onCommit,
  onMove,
  decimal,
}: CellProps & { readonly decimal: boolean }): ReactNode => {
  const [draft, setDraft] = useState<string>();
  const commit = (text: string | undefined): void => {
    if (text !== undefined && text !== value) onCommit(text);
    setDraft(undefined);
  };
  const perform = (act: GridAct): void => {
    if (act.kind === 'revert') setDraft(undefined);
    else if (act.kind === 'clear') commit('');
    else if (!onMove(act.rows, act.columns)) commit(draft); // moving away hands over through onBlur
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (composing(event)) return;
    if (draft !== undefined && isUndoKey(event)) event.stopPropagation(); // the input undoes its own typing
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyInText(event.key, event.shiftKey, stateOf(event.currentTarget, draft !== undefined));
    if (act === undefined) return;
    event.preventDefault();
    perform(act);
  };
  return (
    <input
      id={id}
      className={classNames(styles['input'], decimal && styles['decimal'])}
      aria-label={label}
      aria-invalid={problemId === undefined ? undefined : true}
      aria-describedby={describedBy(problemId, noteId)}
      data-row={row}
      data-column={column}
      inputMode={decimal ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      size={1}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => commit(draft)}
      onKeyDown={onKeyDown}
    />
  );
};

const describedBy = (...ids: readonly (string | undefined)[]): string | undefined =>
  ids.filter((id) => id !== undefined).join(' ') || undefined;

const stateOf = ({ value, selectionStart, selectionEnd }: HTMLInputElement, edited: boolean): CellState => ({
  edited,
  length: value.length,
  selectionStart: selectionStart ?? 0,
  selectionEnd: selectionEnd ?? value.length,
});

/** While an input method composes, every key belongs to it (229 is what older browsers report). */
export const composing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;

const isUndoKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());

/** What a key does in a cell; `undefined` leaves it to the input. */
export type GridAct =
  | { readonly kind: 'move'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: 'clear' }
  | { readonly kind: 'revert' };

export type CellState = {
  /** Something was typed and not yet taken over. */
  readonly edited: boolean;
  readonly length: number;
  readonly selectionStart: number;
  readonly selectionEnd: number;
};

/**
 * The keys people know from WPS, as far as they do not take caret keys away from somebody editing: left and
 * right leave a cell only from its edge, or when its whole text is selected as after arriving there.
 */
export const keyInText = (key: string, shift: boolean, cell: CellState): GridAct | undefined => {
  const whole = !cell.edited && cell.selectionStart === 0 && cell.selectionEnd === cell.length;
  const atStart = !shift && (whole || cell.selectionEnd === 0);
  const atEnd = !shift && (whole || cell.selectionStart === cell.length);
  const acts: Readonly<Record<string, GridAct | false>> = {
    Enter: move(shift ? -1 : 1, 0),
    ArrowUp: move(-1, 0),
    ArrowDown: move(1, 0),
    ArrowLeft: atStart && move(0, -1),
    ArrowRight: atEnd && move(0, 1),
    Delete: whole && { kind: 'clear' },
    Escape: cell.edited && { kind: 'revert' },
  };
  return acts[key] || undefined;
};

/** In a select up and down choose, as everywhere; the other keys move. */
export const keyInSelect = (key: string, shift: boolean): GridAct | undefined => {
  if (key === 'Delete') return { kind: 'clear' };
  if (key === 'ArrowLeft') return move(0, -1);
  if (key === 'ArrowRight') return move(0, 1);
  return key === 'Enter' ? move(shift ? -1 : 1, 0) : undefined;
};

const move = (rows: -1 | 0 | 1, columns: -1 | 0 | 1): GridAct => ({ kind: 'move', rows, columns });

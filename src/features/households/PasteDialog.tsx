import { type ReactNode, useState } from 'react';
import { householdsText } from '../../text/zh-cn/households';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { TextAreaField } from '../../ui/TextAreaField';
import { PastePreview } from './PastePreview';
import { cellsOf } from './paste/cells-of';
import type { Cells } from './table/line';
import type { Plan, PlannedRow } from './table/plan';

type PasteDialogProps = {
  /** What was pasted into the table already; empty where the dialog was opened by its button. */
  readonly pasted: Cells;
  readonly planFor: (cells: Cells) => Plan | null;
  readonly onApply: (rows: readonly PlannedRow[]) => void;
  readonly onClose: () => void;
};

/** A place to paste a whole table and see what will be filled in before anything is. */
export const PasteDialog = ({ pasted, planFor, onApply, onClose }: PasteDialogProps): ReactNode => {
  const { paste } = householdsText;
  const [text, setText] = useState(() => pasted.map((row) => row.join('\t')).join('\n'));
  const isEmpty = text.trim() === '';
  const plan = isEmpty ? null : planFor(cellsOf(text));
  const count = plan?.rows.length ?? 0;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={paste.title}
      action={
        <Button
          kind="primary"
          size="main"
          disabledReason={count === 0 ? paste.nothing : undefined}
          onPress={() => onApply(plan?.rows ?? [])}
        >
          {paste.apply(count)}
        </Button>
      }
    >
      <TextAreaField
        label={paste.label}
        hint={paste.hint}
        rows={plan === null ? 6 : 3}
        value={text}
        wrap="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      {!isEmpty && plan === null ? <Notice kind="error">{paste.noRooms}</Notice> : null}
      {plan === null ? null : <PastePreview plan={plan} />}
    </Dialog>
  );
};

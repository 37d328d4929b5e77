import { type ReactNode, useState } from 'react';
import { printText } from '../../text/zh-cn/print';
import { Stepper } from '../../ui/Stepper';
import { copiesFrom, sheetsFor } from './copies';
import styles from './Print.module.css';

/** How many copies are wanted and how much paper that takes: the printer's own window is told the same number. */
export const CopyCount = ({ pages }: { readonly pages: number }): ReactNode => {
  const [copies, setCopies] = useState(1);
  return (
    <div className={styles['copies']}>
      <strong aria-live="polite">{printText.ready(pages, sheetsFor(pages, copies), copies)}</strong>
      <div className={styles['stepper']}>
        <span>{printText.copies}</span>
        <Stepper
          label={printText.copies}
          value={`${copies}`}
          onCommit={(typed) => setCopies(copiesFrom(typed, copies))}
          onStep={(direction) => setCopies(copiesFrom(`${copies + (direction === 'up' ? 1 : -1)}`, copies))}
          canStepDown={copies > 1}
        />
      </div>
    </div>
  );
};

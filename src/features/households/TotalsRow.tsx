import { type ReactNode, useState } from 'react';
import { squareMetres } from '../../text/format';
import { parseArea } from '../../text/parse';
import { householdsText } from '../../text/zh-cn/households';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { AreaField } from '../../ui/NumberFields';
import styles from './HouseholdsPage.module.css';
import type { Totals } from './totals';

/** What the list adds up to, and a place to hold it against the total of the property records. */
export const TotalsRow = ({ totals }: { readonly totals: Totals }): ReactNode => {
  const [typed, setTyped] = useState('');
  const registered = typed.trim() === '' ? null : parseArea(typed);
  return (
    <div className={styles['totals']}>
      <strong>{householdsText.total(totals.households)}</strong>
      <span>{householdsText.filledArea(squareMetres(totals.area), totals.measured)}</span>
      <div className={styles['registered']}>
        <AreaField
          label={householdsText.registered}
          optional
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={
            registered === null || registered.ok
              ? undefined
              : parseErrorText(registered.error, householdsText.registeredWords)
          }
        />
        <span role="status">{registered?.ok ? differenceWords(registered.value - totals.area) : ''}</span>
      </div>
    </div>
  );
};

const differenceWords = (difference: number): string =>
  difference === 0
    ? householdsText.areaMatches
    : householdsText.areaDiffers(squareMetres(Math.abs(difference)));

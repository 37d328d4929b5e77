import { Fragment, type ReactNode } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { classNames } from './class-names';
import styles from './SummaryList.module.css';
import { TextLink } from './TextLink';

export type SummaryRow = {
  readonly term: string;
  /** `undefined` shows 未填. */
  readonly value: ReactNode;
  /** Where 修改 leads; it comes back to the summary afterwards. */
  readonly changeHref?: string;
};

/** What was answered, before anything becomes final, each answer with its 修改. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }): ReactNode => (
  <dl className={styles['list']}>
    {rows.map((row) => (
      <div key={row.term} className={styles['row']}>
        <dt className={styles['term']}>{row.term}</dt>
        <dd className={classNames(row.value === undefined && styles['missing'])}>
          {row.value ?? uiText.notFilled}
        </dd>
        <dd className={styles['change']}>
          {row.changeHref === undefined ? null : (
            <TextLink href={row.changeHref} label={`${uiText.change}${row.term}`}>
              {uiText.change}
            </TextLink>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

export type SumLine = {
  readonly label: ReactNode;
  readonly amount: ReactNode;
  /** A rule above this line: what stands above has been added up. */
  readonly rule?: boolean;
};

/** Words left, amounts right, a rule before each result: 总价 − 补贴 = 大家要筹. */
export const SumLines = ({ lines }: { readonly lines: readonly SumLine[] }): ReactNode => (
  <dl className={styles['sums']}>
    {lines.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sum keep their places
      <Fragment key={index}>
        <dt className={classNames(styles['sumLabel'], line.rule === true && styles['rule'])}>{line.label}</dt>
        <dd className={classNames(styles['sumAmount'], line.rule === true && styles['rule'])}>
          {line.amount}
        </dd>
      </Fragment>
    ))}
  </dl>
);

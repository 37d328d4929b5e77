import { type ReactNode, useEffect } from 'react';
import { uiText } from '../text/zh-cn/ui';
import styles from './PageHeading.module.css';

export type PageHeadingProps = {
  readonly children: string;
  /** Words after the heading on the same line: 12 项里做完了 6 项. */
  readonly note?: ReactNode;
  readonly tag?: ReactNode;
  /** Buttons and switches at the far end of the line. */
  readonly end?: ReactNode;
  /** Prefixes the window title with 出错： while the page has an error summary. */
  readonly hasErrors?: boolean;
};

/** The one h1 of a page; it also names the browser window. */
export const PageHeading = ({ children, note, tag, end, hasErrors = false }: PageHeadingProps): ReactNode => {
  useEffect(() => {
    const title = uiText.documentTitle(children);
    document.title = hasErrors ? uiText.errorTitle(title) : title;
  }, [children, hasErrors]);
  return (
    <div className={styles['line']}>
      <div className={styles['words']}>
        <h1>{children}</h1>
        {note === undefined ? null : <span className={styles['note']}>{note}</span>}
        {tag}
      </div>
      {end === undefined ? null : <div className={styles['end']}>{end}</div>}
    </div>
  );
};

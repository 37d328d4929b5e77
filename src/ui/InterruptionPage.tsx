import { type ReactNode, useEffect, useRef } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { Button } from './Button';
import type { ButtonKind } from './ButtonFace';
import styles from './InterruptionPage.module.css';

export type InterruptionPageProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** What happens next, as the button's words: 改，并请 9 户再确认. */
  readonly confirm: { readonly label: string; readonly onPress: () => void; readonly kind?: ButtonKind };
  readonly cancel: { readonly label?: string; readonly onPress: () => void };
};

/** One panel, one button, in place of the page: only before something unusual, irreversible or conflicting. */
export const InterruptionPage = ({ title, children, confirm, cancel }: InterruptionPageProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles['panel']}>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      <div className={styles['words']}>{children}</div>
      <div className={styles['actions']}>
        <Button kind={confirm.kind ?? 'secondary'} size="main" onPress={confirm.onPress}>
          {confirm.label}
        </Button>
        <button type="button" className={styles['cancel']} onClick={cancel.onPress}>
          {cancel.label ?? uiText.cancel}
        </button>
      </div>
    </section>
  );
};

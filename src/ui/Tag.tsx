import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Tag.module.css';

/** A framed word about the thing beside it: 示例数据, 草稿, 校验码. `solid` marks the one in use: 拟用. */
export const Tag = ({
  children,
  kind = 'frame',
}: {
  readonly children: ReactNode;
  readonly kind?: 'frame' | 'solid';
}): ReactNode => <span className={classNames(styles['tag'], styles[kind])}>{children}</span>;

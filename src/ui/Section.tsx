import type { ReactNode } from 'react';
import styles from './Section.module.css';

export type SectionProps = {
  readonly title: ReactNode;
  /** Note or link at the far end of the title line: 打开大图. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  /** `framed`: a box with an ink edge, as the panel of a household. */
  readonly framed?: boolean;
};

/** A titled part of a page. */
export const Section = ({ title, end, children, level = 2, framed = false }: SectionProps): ReactNode => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles['section']} data-framed={framed}>
      <div className={styles['line']}>
        <Heading className={styles['title']}>{title}</Heading>
        {end}
      </div>
      {children}
    </section>
  );
};

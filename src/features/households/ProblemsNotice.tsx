import type { ReactNode } from 'react';
import { householdsText } from '../../text/zh-cn/households';
import { type GridRow, gridCellId } from '../../ui/grid/grid';
import { Notice } from '../../ui/Notice';
import { TextLink } from '../../ui/TextLink';
import styles from './HouseholdsPage.module.css';

export const GRID_ID = 'households';

/** Every cell that wants a look, each line leading to its cell. It never takes the focus from who is typing. */
export const ProblemsNotice = ({
  rows,
  hasOpen,
}: {
  readonly rows: readonly GridRow[];
  /** Some cells hold what nobody could read. */
  readonly hasOpen: boolean;
}): ReactNode => {
  const problems = rows.flatMap(({ id, name, problems: own }) =>
    Object.entries(own ?? {}).map(([column, words]) => ({
      cell: gridCellId(GRID_ID, id, column),
      words: householdsText.problemIn(name, words),
    })),
  );
  if (problems.length === 0) return null;
  return (
    <Notice
      kind={hasOpen ? 'error' : 'warning'}
      title={householdsText.problemsTitle(problems.length)}
      announce
    >
      {hasOpen ? <p>{householdsText.keptAsTyped}</p> : null}
      <ul className={styles['problems']}>
        {problems.map(({ cell, words }) => (
          <li key={cell}>
            <TextLink onPress={() => document.getElementById(cell)?.focus()}>{words}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

import { type ReactNode, useEffect, useRef } from 'react';
import { uiText } from '../text/zh-cn/ui';
import styles from './ErrorSummary.module.css';
import { TriangleAlert } from './icons';
import { TextLink } from './TextLink';

/** One problem: the id of the field it belongs to, and the same words that stand beside that field. */
export type FieldProblem = { readonly fieldId: string; readonly message: string };

export type ErrorSummaryProps = {
  readonly problems: readonly FieldProblem[];
  /** Changes with every press of 继续/保存, so the focus comes here each time. */
  readonly attempt: number;
  readonly title?: string;
};

/** All problems of a form at its top. It takes the focus; each line leads to its field. Empty: draws nothing. */
export const ErrorSummary = ({ problems, attempt, title }: ErrorSummaryProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null);
  const hasProblems = problems.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt with the same problems takes the focus again
  useEffect(() => {
    if (hasProblems) box.current?.focus();
  }, [hasProblems, attempt]);
  if (!hasProblems) return null;
  return (
    <div ref={box} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2 className={styles['title']}>
        <TriangleAlert className={styles['icon']} aria-hidden="true" />
        {title ?? uiText.errorSummaryTitle(problems.length)}
      </h2>
      <ul className={styles['list']}>
        {problems.map((problem) => (
          <li key={problem.fieldId + problem.message}>
            <TextLink onPress={() => focusField(problem.fieldId)}>{problem.message}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Buttons, not #links: the address holds the route, and a link to #area would leave the page. */
const focusField = (id: string): void => document.getElementById(id)?.focus();

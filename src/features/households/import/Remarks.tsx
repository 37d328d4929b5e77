import type { ReactNode } from 'react';
import { importText } from '../../../text/zh-cn/import';
import { Notice } from '../../../ui/Notice';
import type { Plan } from '../table/plan';
import { leftOutLines, unreadLines } from './remark-lines';

/** Row by row what is not taken over, and why. */
export const Remarks = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const unread = unreadLines(plan);
  const leftOut = leftOutLines(plan);
  return (
    <>
      {plan.prefix === '' ? null : <Notice>{importText.prefix(plan.prefix)}</Notice>}
      {unread.length === 0 ? null : (
        <Notice kind="error" title={importText.unreadTitle(unread.length)}>
          <Lines of={unread} />
        </Notice>
      )}
      {leftOut.length === 0 ? null : (
        <Notice kind="warning" title={importText.leftOutTitle(plan.leftOut.length)}>
          <Lines of={leftOut} />
        </Notice>
      )}
      {plan.ignored.length === 0 ? null : <p>{importText.ignored(plan.ignored)}</p>}
    </>
  );
};

/** More lines than this nobody reads; the file is another one then. */
const MOST_LINES = 50;

const Lines = ({ of }: { readonly of: readonly string[] }): ReactNode => (
  <ul>
    {of.slice(0, MOST_LINES).map((words) => (
      <li key={words}>{words}</li>
    ))}
    {of.length > MOST_LINES ? <li>…</li> : null}
  </ul>
);

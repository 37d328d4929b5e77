import type { ReactNode } from 'react';
import { meetingText } from '../../text/zh-cn/meeting';
import { Notice } from '../../ui/Notice';
import { refusalWords } from './tried-words';
import type { Meeting } from './use-meeting';

/** Where a try cannot be reckoned: why, in the page's place; 恢复原样 stands below. */
export const Refused = ({ meeting }: { readonly meeting: Meeting }): ReactNode => (
  <Notice kind="error" title={meetingText.tries.refused} announce>
    {refusalWords(meeting).map((sentence) => (
      <div key={sentence}>{sentence}</div>
    ))}
  </Notice>
);

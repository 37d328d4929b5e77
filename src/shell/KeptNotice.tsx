import type { ReactNode } from 'react';
import { frameText } from '../text/zh-cn/frame';
import { Notice } from '../ui/Notice';

/** Says that what was typed before the page was loaded anew is there again, and not saved yet. */
export const KeptNotice = ({ shown }: { readonly shown: boolean }): ReactNode =>
  shown ? <Notice kind="info">{frameText.typedIsBack}</Notice> : null;
